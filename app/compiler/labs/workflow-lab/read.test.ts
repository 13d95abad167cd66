import { describe, expect, it } from 'vitest'
import { type Arrow, bpmn, END, type Node, START } from '#tests/factories/workflow.ts'
import { readWorkflow } from '../../bpmn/read.ts'
import { line } from '../../diagnostics/diagnostic.ts'
import { readCaseFile } from '../case-file.ts'
import { deskOf } from './assemble.ts'
import type { WorkflowLabFiles } from './files.ts'
import { readWorkflowLab } from './read.ts'
import { casesFile } from './schema.ts'
import { problemFinding } from './told.ts'

const NODES: Node[] = [
  START,
  { id: 'les', type: 'userTask', name: 'Les' },
  { id: 'helt', type: 'exclusiveGateway', name: 'Er alt med?' },
  { id: 'be', type: 'userTask', name: 'Be om mer' },
  { id: 'samle', type: 'exclusiveGateway', name: '' },
  { id: 'svar', type: 'userTask', name: 'Svar' },
  END,
]
const ARROWS: Arrow[] = [
  { from: 'start', to: 'les' },
  { from: 'les', to: 'helt' },
  { from: 'helt', to: 'samle', name: 'Ja', condition: 'vedlegg er ja' },
  { from: 'helt', to: 'be', name: 'Nei', condition: 'vedlegg er nei' },
  { from: 'be', to: 'samle' },
  { from: 'samle', to: 'svar' },
  { from: 'svar', to: 'slutt' },
]
const FLOW = bpmn(NODES, ARROWS)
const CASES = `format: saksflyt/1
start: 2026-03-02
fakta:
  vedlegg: { navn: Vedlegg, verdier: [ja, nei], kjent fra: Les }
  frist: { navn: Frist, verdier: [kort, lang], kjent fra: Les }
steg:
  Les: { dager: 2 }
  Svar:
    dager: 1
    spør:
      type:
        tekst: Hvilken type er brevet?
        valg: { U: Utgående, X: Internt }
    gjør:
      - registrer: { som: brev, type: =type }
      - sett: { frist: lang }
låst: [Svar]
porter:
  Er alt med?: { tekst: Feil vei, hint: Les igjen }
regler:
  - id: rett-type
    ved: Svar
    krev: (vedlegg er ja og type er "U") eller (vedlegg er nei og type er "X")
    alvor: alvorlig
    tekst: Feil type
    hint: Hvem skal ha det?
    kilde: { prinsipp: Typen følger mottakeren }
saker:
  - id: helt
    tittel: Alt er med
    fakta: { vedlegg: ja, frist: kort }
  - id: halvt
    skjult: true
    tittel: Noe mangler
    fakta: { vedlegg: nei, frist: kort }
`

function filesOf(more: Partial<WorkflowLabFiles> = {}): WorkflowLabFiles {
  return {
    ...{ id: 'kurs/modul/flyt', title: 'Flyt', pass: 80, form: 'case-work', local: false },
    ...{ srcPath: 'flyt.bpmn', srcText: FLOW, casesPath: 'flyt.saker.yaml', casesText: CASES },
    ...{ overlays: [], ...more },
  }
}

const RULE = (test: string) =>
  CASES.replace(
    'saker:\n',
    `  - { id: ny, ${test}, alvor: feil, tekst: T, hint: H, kilde: { prinsipp: P } }\nsaker:\n`,
  )
const cases = (from: string, to: string) => ({ casesText: CASES.replace(from, to) })
const flow = (nodes: Node[], arrows: Arrow[]) => ({ srcText: bpmn(nodes, arrows) })
const overlay = (change: string) => ({
  local: true,
  overlays: [
    {
      path: 'flyt.1824.lokalt.yaml',
      text: `format: lokalt/1\nflyt: flyt.bpmn\nkommune: "1824"\nendringer:\n  - { ${change}, begrunnelse: lov, forklaring: Slik er det }\n`,
    },
  ],
})
const timer = (duration: string): Node => ({
  id: 'frist',
  type: 'intermediateCatchEvent',
  name: 'Frist',
  inside: `<bpmn:timerEventDefinition><bpmn:timeDuration xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="bpmn:tFormalExpression">${duration}</bpmn:timeDuration></bpmn:timerEventDefinition>`,
})
const withTimer = (duration: string) =>
  flow(
    [...NODES, timer(duration)],
    [{ from: 'start', to: 'frist' }, { from: 'frist', to: 'les' }, ...ARROWS.slice(1)],
  )

async function told(files: Partial<WorkflowLabFiles>): Promise<string[]> {
  const { findings } = await readWorkflowLab(filesOf(files))
  return findings
    .filter(({ code }) => code !== 'WL-18')
    .map((one) => `${one.code} ${one.file}:${one.line}:${one.column}`)
}

/** What triggers each code, and where it stands. */
const rows: [at: string, files: Partial<WorkflowLabFiles>][] = [
  ['WL-03 flyt.bpmn:11:30', withTimer('PT5H')],
  ['WL-03 flyt.saker.yaml:28:22', { casesText: RULE('innen: en uke, fra: Les, til: Svar') }],
  ['WL-07 flyt.saker.yaml:28:23', { casesText: RULE('alltid: vedleg er ja') }],
  ['WL-07 flyt.saker.yaml:28:23', { casesText: RULE('alltid: vedlegg er') }],
  ['WL-07 flyt.bpmn:14:20', { srcText: FLOW.replace('vedlegg er nei', 'vedlegg nei') }],
  ['WL-07 flyt.saker.yaml:15:39', cases('=type', '=slag')],
  [
    'WL-07 flyt.saker.yaml:31:27',
    cases('frist: kort }\n  - id: halvt', 'fyr: kort }\n  - id: halvt'),
  ],
  ['WL-08 flyt.saker.yaml:16:24', cases('frist: lang', 'frist: evig')],
  ['WL-08 flyt.saker.yaml:28:23', { casesText: RULE('alltid: vedlegg er "kanskje"') }],
  ['WL-10 flyt.saker.yaml:33:9', { casesText: RULE('ved: Svar, krev: type er "U"') }],
  ['WL-11 flyt.saker.yaml:28:1', cases('alvorlig', 'merknad')],
  ['WL-12 flyt.saker.yaml:28:11', { casesText: RULE(`ved: Svar, krev: 'type i ("U", "X")'`) }],
  [
    'WL-13 flyt.saker.yaml:7:28',
    cases('{ dager: 2 }', '{ dager: 2, spør: { farge: { tekst: Farge?, valg: { a: A, b: B } } } }'),
  ],
  ['WL-14 flyt.saker.yaml:32:9', cases('kjent fra: Les }', 'kjent fra: Svar }')],
  ['WL-15 flyt.saker.yaml:28:1', cases('vedlegg: nei, frist', 'vedlegg: ja, frist')],
  [
    'WL-16 flyt.bpmn:6:24',
    { srcText: FLOW.replace(/<bpmn:conditionExpression.*?<\/bpmn:conditionExpression>/, '') },
  ],
  [
    'WL-17 flyt.bpmn:5:16',
    flow(
      [...NODES, { id: 'delt', type: 'parallelGateway' }],
      [
        { from: 'start', to: 'delt' },
        { from: 'delt', to: 'les' },
        { from: 'delt', to: 'les' },
        ...ARROWS.slice(1),
      ],
    ),
  ],
  ['LO-01 flyt.1824.lokalt.yaml:5:5', overlay('fjern steg: Lis')],
  ['LO-02 flyt.1824.lokalt.yaml:5:5', overlay('fjern steg: Svar')],
]

describe('what is wrong with a workflow lab', () => {
  it('is nothing when it can be solved and not passed without thinking', async () => {
    expect(await told({})).toEqual([])
    expect(await told({ form: 'routing' })).toEqual([])
    expect(await told(withTimer('P5D'))).toEqual([])
  })

  it.each(rows)('%s', async (at, files) => {
    expect(await told(files)).toContain(at)
  })

  it('is said in both languages, with all filled in', async () => {
    for (const [, files] of rows) {
      for (const one of (await readWorkflowLab(filesOf(files))).findings) {
        for (const language of ['nb', 'en'] as const) {
          expect(line({ ...one, file: one.file ?? '' }, language)).not.toMatch(/[{}]|undefined/)
        }
      }
    }
  })

  it('names a step that the flow has not, with the nearest', async () => {
    const files = filesOf(cases('kjent fra: Les }', 'kjent fra: Lest }'))
    const { findings } = await readWorkflowLab(files)
    expect(findings.find(({ code }) => code === 'WL-06')).toMatchObject({
      ...{ line: 4, values: { name: 'Lest', nearest: 'Les' }, file: 'flyt.saker.yaml' },
    })
  })

  it('checks what a rule cites, and warns where no one has read it', async () => {
    const sources = {
      offentleglova: { title: 'Offentleglova', url: '', repealed: null, refs: ['§ 13'] },
    }
    const cites = async (text: string) => {
      const files = filesOf({ ...cases('kilde: { ', `kilde: { ${text}, `), sources })
      return (await readWorkflowLab(files)).findings.map(({ code, line: at }) => `${code} ${at}`)
    }
    const checked = 'checked: 2026-11-22'
    expect(await cites(`law: offentleglova, ref: "§ 13", ${checked}`)).toEqual(['WL-18 1'])
    expect(await cites('law: offentleglova, ref: "§ 13"')).toContain('WL-19 27')
    expect(await cites(`law: offentleglova, ref: "§ 99", ${checked}`)).toContain('LK-05 27')
    expect(await cites(`law: ukjent, ${checked}`)).toContain('LK-05 27')
  })

  it('is told of what is too large to verify, at the case', async () => {
    const { desk } = await deskFor(filesOf())
    const problem = { problem: 'too-large', case: 'halvt' } as const
    expect(problemFinding(problem, filesOf(), desk)).toMatchObject({
      ...{ code: 'LB-01', line: 32, file: 'flyt.saker.yaml' },
    })
  })
})

async function deskFor({ srcText, casesText }: WorkflowLabFiles) {
  const read = await readWorkflow(srcText)
  const fields = readCaseFile(casesText, casesFile)
  if (!read.ok || !fields.value) throw new Error('unreadable')
  return { desk: deskOf(fields.value, fields, read.workflow, read.root) }
}

describe('a lab that is read', () => {
  it('has a learner part that no change of the key alone can be seen in', async () => {
    const before = await readWorkflowLab(filesOf())
    expect(before.lab).toBeDefined()
    const changed = filesOf({
      srcText: FLOW.replace('vedlegg er nei', 'vedlegg er ikke ja'),
      casesText: CASES.replace('tekst: Feil type', 'tekst: Brevet fikk feil type')
        .replace('alvor: alvorlig', 'alvor: feil')
        .replace('hint: Hvem skal ha det?', 'hint: Se på mottakeren')
        .replace('hint: Les igjen', 'hint: Hva lå ved?')
        .replace('tittel: Noe mangler', 'tittel: En annen skjult sak')
        .replace('vedlegg: nei, frist: kort', 'vedlegg: nei, frist: lang')
        .replace('start: 2026-03-02', 'start: 2026-03-02\ntrekk: 1'),
      pass: 90,
    })
    const after = await readWorkflowLab(changed)
    expect(after.key).not.toEqual(before.key)
    expect(JSON.stringify({ ...after.lab, pass: 80 })).toBe(JSON.stringify(before.lab))
  })

  it('shows no condition and nothing of the hidden cases', async () => {
    const { lab } = await readWorkflowLab(filesOf())
    const shown = JSON.stringify(lab)
    expect(shown).not.toMatch(/vedlegg er|Noe mangler|Feil type|rett-type/)
    expect(lab?.diagram.svg).toMatch(/^<svg/)
    expect(Object.keys(lab?.diagram.boxes ?? {})).toHaveLength(NODES.length)
  })

  it('has the variant of each municipality, with how much is as in the shared flow', async () => {
    const change = 'nytt steg: Spør legen, etter: Les, rolle: Lege, dager: 3'
    const { lab, findings } = await readWorkflowLab(filesOf(overlay(change)))
    expect(findings.map(({ code }) => code)).toEqual(['WL-18'])
    const variant = lab?.variants['1824']
    expect(variant?.flow.nodes.map(({ name }) => name)).toContain('Spør legen')
    expect(variant?.diagram.list).toContain('Spør legen')
    // Of 14 shared features one arrow is gone, and a node, its role and two arrows have come.
    expect(variant?.standardisation).toBeCloseTo(13 / 18)
    expect((await readWorkflowLab(filesOf())).lab?.variants).toEqual({})
  })

  it('warns of a change that habit is the only reason for', async () => {
    const files = overlay('bytt navn: Les, til: Les nøye')
    const text = files.overlays[0]?.text.replace('begrunnelse: lov', 'begrunnelse: vane') ?? ''
    const read = await readWorkflowLab(
      filesOf({ local: true, overlays: [{ path: 'o.yaml', text }] }),
    )
    expect(read.findings.map(({ code }) => code)).toContain('LO-03')
    expect(read.lab?.variants['1824']?.diagram.list).toContain('Les nøye')
  })
})
