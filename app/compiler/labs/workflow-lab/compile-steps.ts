import type { Effect, Given, LabStep } from '#app/features/activities/workflow-lab.ts'
import { type Finding, finding, type Place } from '../../diagnostics/diagnostic.ts'
import { type ReadExpression, unknownValue, type Vocabulary } from './expressions.ts'
import type { Nature } from './flow-of.ts'
import type { StepFinder } from './names.ts'
import type { CasesFile, WrittenEffect } from './schema.ts'

type Path = (string | number)[]

/** What reading the file of cases takes: its places, its words, and somewhere to report. */
export type Desk = {
  file: CasesFile
  at(...path: Path): Place
  keyAt(...path: Path): Place
  find: StepFinder
  read: ReadExpression
  vocabulary: Vocabulary
  natures: Map<string, Nature>
  /** What each node is called. */
  names: Map<string, string>
  findings: Finding[]
}

/** How each step is carried out, by the id of its node. */
export function compileSteps(desk: Desk): Record<string, LabStep> {
  return Object.fromEntries(
    Object.entries(desk.file.steg).map(([name, { dager, spør, gjør }]) => [
      desk.find(name, desk.keyAt('steg', name)),
      {
        days: dager,
        questions: Object.entries(spør).map(([id, { tekst, valg }]) => ({
          id,
          text: tekst,
          options: Object.entries(valg).map(([option, text]) => ({ id: option, text })),
        })),
        effects: gjør.map((one, n) => compileEffect(one, ['steg', name, 'gjør', n], name, desk)),
      },
    ]),
  )
}

/** Author's word for each operation, ours, and ours for its fields. */
const OPERATIONS = {
  registrer: [
    'register',
    { som: 'as', type: 'type', tilgang: 'access', part: 'party', nøkkel: 'key' },
  ],
  skjerm: ['restrict', { post: 'post', tilgang: 'access' }],
  fordel: ['assign', { til: 'to' }],
  godkjenn: ['approve', { post: 'post' }],
  returner: ['return', { post: 'post' }],
  ferdigstill: ['finalise', { post: 'post' }],
  ekspeder: ['dispatch', { post: 'post', kanal: 'channel' }],
  journalfør: ['journal', { post: 'post' }],
  avskriv: ['settle', { post: 'post', måte: 'method' }],
  avslutt: ['close', {}],
} as const

function compileEffect(written: WrittenEffect, path: Path, step: string, desk: Desk): Effect {
  const when = written.når === undefined ? null : desk.read(written.når, desk.at(...path, 'når'))
  const given = givenReader(path, step, desk)
  if (written.sett) {
    const entries = Object.entries(written.sett)
    const facts = entries.map(([fact, value]) => [fact, given(fact, value, ['sett', fact])])
    return { when, op: 'set', facts: Object.fromEntries(facts) }
  }
  const name = Object.keys(OPERATIONS).find((one) => one in written) as keyof typeof OPERATIONS
  const [op, fields] = OPERATIONS[name]
  const values = Object.entries(written[name] as Record<string, string>).map(([field, value]) => [
    (fields as Record<string, string>)[field],
    given(null, value, [name, field]),
  ])
  return { when, op, fields: Object.fromEntries(values) }
}

/** `=kanal` is the answer to the question of the step that is called that. */
function givenReader(path: Path, step: string, { file, at, vocabulary, findings }: Desk) {
  return (fact: string | null, value: string | number | boolean, field: string[]): Given => {
    const place = at(...path, ...field)
    if (typeof value === 'string' && value.startsWith('=')) {
      const answer = value.slice(1)
      const isAsked = Object.hasOwn(file.steg[step]?.spør ?? {}, answer)
      if (!isAsked) findings.push(finding('WL-07', place, { what: notAsked(answer) }))
      return { answer }
    }
    if (fact !== null) findings.push(...unknownValue(vocabulary, fact, value, place))
    return value
  }
}

function notAsked(answer: string) {
  return {
    nb: `Steget spør ikke om «${answer}»`,
    en: `The step does not ask “${answer}”`,
  }
}
