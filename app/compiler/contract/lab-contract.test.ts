import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { base, type Files, MODULE } from '#tests/factories/content.ts'
import { EXAMPLE_FILES } from '#tests/factories/example-files.ts'
import { atRevision, compared, released } from '#tests/factories/releases.ts'
import { robotLab, templateLab, workflowLab } from '../components/labs.ts'
import { line } from '../diagnostics/diagnostic.ts'

const FOLDER = 'courses/kurs'
const tags = [workflowLab, templateLab, robotLab].map(({ example = '' }) => example)
const [flow = '', template = '', robot = ''] = tags
const FLOW = 'svar-pa-brev.bpmn'
const [CASES, CHECKS, QUEUE] = [
  'svar-pa-brev.saker.yaml',
  'svar-pa-soknad.mal.yaml',
  'innsendinger.robot.yaml',
]

/** A file of the examples with one place in it written otherwise. */
function edited(name: string, from: string, to: string): Files {
  const before = String(EXAMPLE_FILES[`${FOLDER}/${name}`])
  if (!before.includes(from)) throw new Error(`${name} has no ${from}`)
  return { [`${FOLDER}/${name}`]: before.replace(from, to) }
}

/** What the contract says of the module as it is now, after the examples' labs were released. */
async function saidAfter(tag: string, now: Files, revision = 1, before = tag): Promise<string[]> {
  const old = await released({ ...base, ...EXAMPLE_FILES, [MODULE]: atRevision(1, before) })
  const files = { ...EXAMPLE_FILES, [MODULE]: atRevision(revision, tag), ...now }
  const { diagnostics } = await compared({ ...files, 'released.json': old })
  const own = diagnostics.filter(({ code }) => /^(RV|WL|TL|RL|FM-0[1-7])/.test(code))
  return own.map((one) => line({ ...one, file: path.basename(one.file) }, 'nb'))
}

type Edit = [what: string, tag: string, file: string, from: string, to: string]

const deciding: Edit[] = [
  ['how grave a rule is', flow, CASES, 'alvor: feil', 'alvor: merknad'],
  ['what a rule asks', flow, CASES, ' eller måte er "BU"', ' eller måte i ("BU")'],
  [
    'a hidden case',
    flow,
    CASES,
    'helse: ja, vedlegg: ligger ved }',
    'helse: ja, vedlegg: mangler }',
  ],
  ['how long a step takes', flow, CASES, 'dager: 3', 'dager: 4'],
  ['a condition of the flow', flow, FLOW, 'er "mangler"', 'er ikke "ligger ved"'],
  ['a check', template, CHECKS, 'inneholder: Du har fått det,', 'inneholder: Du har fått det du,'],
  ['the solution', template, CHECKS, 'fanges av: [sperret]', 'fanges av: [sperret, adresse]'],
  ['a hidden letter', template, CHECKS, 'Skjulveien 9', 'Skjulveien 99'],
  ['a hidden item', robot, QUEUE, 'skjemaId: S-203', 'skjemaId: S-204'],
  ['how long a run may be', robot, QUEUE, 'maks steg: 200', 'maks steg: 300'],
]

const teaching: Edit[] = [
  [
    'a text of a rule',
    flow,
    CASES,
    'tekst: Tilgangen passet ikke',
    'tekst: Skjermingen passet ikke',
  ],
  ['a hint', flow, CASES, 'hint: Du har svart.', 'hint: Svaret er sendt.'],
  ['a source', flow, CASES, 'prinsipp: Bare det', 'prinsipp: Det'],
  ['what a check says', template, CHECKS, 'tekst: Den som får ja', 'tekst: Enhver som får ja'],
  ['what a fault is', template, CHECKS, 'hva: Datoen er', 'hva: En dato er'],
  ['a hint for a fault', template, CHECKS, 'hint: Les datoene høyt', 'hint: Les datoene'],
  [
    'what is told of an item',
    robot,
    QUEUE,
    'merknad: Arkivet lagret',
    'merknad: Arkivet hadde lagret',
  ],
]

describe('a lab that has been released', () => {
  it.each(deciding)('asks for a revision, at its tag, for %s', async (_, tag, file, from, to) => {
    const [said = '', ...more] = await saidAfter(tag, edited(file, from, to))
    expect(more).toEqual([])
    expect(said).toMatch(/^01-en\.mdx:9:1 .*\[RV-02\]$/)
    expect(said).toContain(`verkstedet prøver noe annet enn før: se ${file})`)
    expect(await saidAfter(tag, edited(file, from, to), 2)).toEqual([])
  })

  it.each(teaching)('may change %s freely', async (_, tag, file, from, to) => {
    expect(await saidAfter(tag, edited(file, from, to))).toEqual([])
  })

  it('may get another title and a lower pass, and must say what is harder only once', async () => {
    const retitled = flow.replace('title="Fra', 'title="Veien fra')
    expect(await saidAfter(retitled.replace(' />', ' pass="75" />'), {}, 1, flow)).toEqual([])
    const harder = await saidAfter(flow.replace(' />', ' pass="85" />'), {}, 1, flow)
    expect(harder).toEqual([expect.stringContaining('(pass 80 → 85)')])
  })

  it('may change freely while it is optional', async () => {
    const optional = flow.replace(' />', ' optional />')
    expect(await saidAfter(optional, edited(CASES, 'dager: 3', 'dager: 4'))).toEqual([])
  })

  it('is not released again for words that only teach', async () => {
    const files = { ...base, ...EXAMPLE_FILES, [MODULE]: atRevision(1, flow) }
    const before = await released(files)
    const reworded = edited(CASES, 'hint: Du har svart.', 'hint: Svaret er sendt.')
    expect(await released({ ...files, ...reworded, 'released.json': before })).toBe(before)
  })

  it('makes everyone who has passed do all of it again from the new revision', async () => {
    const before = await released({ ...base, ...EXAMPLE_FILES, [MODULE]: atRevision(1, flow) })
    const { contracts } = await compared({
      ...{ ...EXAMPLE_FILES, ...edited(CASES, 'dager: 3', 'dager: 4') },
      ...{ [MODULE]: atRevision(2, flow), 'released.json': before },
    })
    expect(contracts[0]?.compared.modules[0]?.since).toEqual({
      'kurs/en/svar-pa-brev': { all: 2, questions: {} },
    })
  })
})
