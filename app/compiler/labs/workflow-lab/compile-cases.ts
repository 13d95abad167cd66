import type { Fact, LabCase } from '#app/features/activities/workflow-lab.ts'
import { finding } from '../../diagnostics/diagnostic.ts'
import type { Desk } from './compile-steps.ts'
import { unknownValue } from './expressions.ts'

/** What tells the cases apart. */
export function compileFacts({ file, find, at }: Desk): Fact[] {
  return Object.entries(file.fakta).map(([id, { navn, verdier, 'kjent fra': from }]) => ({
    id,
    name: navn,
    values: verdier,
    knownFrom: from === undefined ? null : find(from, at('fakta', id, 'kjent fra')),
  }))
}

/** The cases, each with a value for every fact. */
export function compileCases(desk: Desk): { visible: LabCase[]; hidden: LabCase[] } {
  const cases = desk.file.saker.map((one, n) => ({
    isHidden: one.skjult,
    labCase: {
      id: one.id,
      title: one.tittel,
      introduction: one.innledning,
      facts: factsOf(one.fakta, ['saker', n, 'fakta'], desk, true),
      happenings: one.hendelser.map((happening, m) => {
        const path = ['saker', n, 'hendelser', m]
        return {
          after: desk.find(happening.etter, desk.at(...path, 'etter')),
          days: happening.dager,
          happens: desk.find(happening.skjer, desk.at(...path, 'skjer')),
          sets: factsOf(happening.sett, [...path, 'sett'], desk, false),
        }
      }),
    },
  }))
  const those = (isHidden: boolean) =>
    cases.filter((one) => one.isHidden === isHidden).map(({ labCase }) => labCase)
  return { visible: those(false), hidden: those(true) }
}

function factsOf(
  written: LabCase['facts'],
  path: (string | number)[],
  { file, at, keyAt, vocabulary, findings }: Desk,
  isWhole: boolean,
): LabCase['facts'] {
  for (const [id, value] of Object.entries(written)) {
    if (Object.hasOwn(file.fakta, id)) {
      findings.push(...unknownValue(vocabulary, id, value, at(...path, id)))
    } else {
      const what = { nb: `Ukjent faktum «${id}»`, en: `Unknown fact “${id}”` }
      findings.push(finding('WL-07', keyAt(...path, id), { what }))
    }
  }
  const lacking = Object.keys(file.fakta).filter((id) => !Object.hasOwn(written, id))
  for (const id of isWhole ? lacking : []) {
    const list = (file.fakta[id]?.verdier ?? []).join(', ')
    findings.push(finding('WL-08', at(...path), { value: '', fact: id, list }))
  }
  return written
}
