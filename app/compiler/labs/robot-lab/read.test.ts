import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Code } from '../../diagnostics/catalogue.ts'
import { line } from '../../diagnostics/diagnostic.ts'
import { readRobotLab } from './read.ts'

const LABS = ['postmottak', 'unntak']
const text = (name: string) => readFileSync(`content/courses/rpa/${name}.robot.yaml`, 'utf8')
const MAIL = text('postmottak')

const read = (srcText: string, pass = 85) =>
  readRobotLab({ id: 'rpa/robot/robot', title: 'En robot', pass, srcPath: 'a.robot.yaml', srcText })

/** The file with one part of it changed, and the line where that stands. */
function changed(from: string, to: string): { file: string; at: number } {
  expect(MAIL.split(from).length).toBeGreaterThan(1)
  return { file: MAIL.replace(from, to), at: MAIL.split(from)[0]?.split('\n').length ?? 0 }
}

async function told(srcText: string, pass?: number): Promise<string[]> {
  const { findings } = await read(srcText, pass)
  return findings.map(({ code, line, file }) => `${file}:${line} ${code}`)
}

describe('a robot lab', () => {
  it.each(LABS)('%s is read, solved, and passed by no naive program', async (name) => {
    const { findings, lab, key } = await read(text(name))
    expect(findings).toEqual([])
    expect([lab?.kind, key?.kind]).toEqual(['robot-lab', 'robot-lab'])
  })

  it.each<[Code, string, string]>([
    ['RL-01', '- journalfør: {}', '- journalfor: {}'],
    [
      'RL-01',
      'så: [ { send til manuell kø: finner ikke saken } ]',
      'så: [ { send til manuell kø: lunsj } ]',
    ],
    ['RL-01', '{ slå opp sak: element.saksnummer }', '{ slå opp sak: element.sak }'],
    ['RL-01', 'hvis: element.helse er ja', 'hvis: element.hels er ja'],
    ['RL-01', 'sett tilgangskode: UO', 'sett tilgangskode: OU'],
    ['RL-01', 'grunn: finner ikke saken', 'grunn: finner ikke'],
    ['RL-06', '- prøv igjen: 3', '- prøv igjen: 9'],
    ['RL-06', 'hvis: mangler element.saksnummer', 'hvis: 1 er 1'],
    ['RL-06', '- id: K2', '- id: K1'],
  ])('tells %s where «%s» becomes «%s»', async (code, from, to) => {
    const { file, at } = changed(from, to)
    expect(await told(file)).toEqual([`a.robot.yaml:${at} ${code}`])
  })

  it('tells RL-02 at the item that the solution gets wrong', async () => {
    const wrong = /(id: H4[\s\S]*?)forventet: journalført/
    const file = MAIL.replace(wrong, '$1forventet: manuell\n    grunn: systemfeil')
    const { at } = changed('- id: H4', '- id: H4')
    expect(await told(file)).toEqual([`a.robot.yaml:${at} RL-02`])
  })

  it('tells RL-03 at the step that is not needed', async () => {
    const idle = `${MAIL.trimEnd()}\n    - slå opp journalpost: element.skjemaId\n`
    expect(await told(idle)).toEqual([`a.robot.yaml:${idle.trimEnd().split('\n').length} RL-03`])
  })

  it('tells RL-04 and RL-05 at the hidden queue', async () => {
    const hidden = MAIL.split('skjult kø:')[0]?.split('\n').length ?? 0
    expect(await told(MAIL, 80)).toEqual([`a.robot.yaml:${hidden + 1} RL-04`])
    const mild = MAIL.replace('virkning: ja, ganger: 1', 'virkning: nei, ganger: 1')
    expect(await told(mild)).toContain(`a.robot.yaml:${hidden + 1} RL-05`)
  })

  it('tells its findings in both languages, with everything filled in', async () => {
    const files = [
      MAIL.replace('- journalfør: {}', '- journalfor: {}'),
      MAIL.replace('- prøv igjen: 3', '- prøv igjen: 9'),
      MAIL.replace('virkning: ja, ganger: 1', 'virkning: nei, ganger: 1'),
      MAIL.replace('helse: nei', 'helse: ja').replace(
        /forventet: journalført/g,
        'forventet: manuell\n    grunn: systemfeil',
      ),
    ]
    const all = await Promise.all(files.map((one) => read(one, 80)))
    const found = all.flatMap(({ findings }) => findings)
    expect(found.length).toBeGreaterThan(3)
    for (const one of found) {
      for (const language of ['nb', 'en'] as const) {
        expect(line({ file: '', ...one }, language)).not.toMatch(/\{[a-z]+\}|undefined|\[object/)
      }
    }
  })
})

describe('nothing of the key shows in what a learner gets', () => {
  const learnerPart = async (file: string) => JSON.stringify((await read(file)).lab)
  it.each<[what: string, from: string | RegExp, to: string]>([
    ['a note', 'merknad: Saksnummeret er tastet feil.', 'merknad: Noe annet.'],
    [
      'a hidden item',
      'skjemaId: S-2006, saksnummer: 2026/121',
      'skjemaId: S-2099, saksnummer: 2026/118',
    ],
    ['what happens to a hidden item', 'virkning: ja, ganger: 1', 'virkning: ja, ganger: 2'],
    ['what is expected of a visible item', 'forventet: allerede ført', 'forventet: journalført'],
    ['the solution', 'logg: Journalført', 'logg: Ferdig med'],
  ])('when only this changes: %s', async (_, from, to) => {
    const other = MAIL.replace(from, to)
    expect(other).not.toBe(MAIL)
    expect(await learnerPart(other)).toBe(await learnerPart(MAIL))
    const [one, two] = await Promise.all([read(MAIL), read(other)])
    expect(two.key).not.toEqual(one.key)
  })
})
