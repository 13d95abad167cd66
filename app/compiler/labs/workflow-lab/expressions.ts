import {
  comparisonsOf,
  type Expression,
  type Literal,
  parseExpression,
  pathsOf,
} from '#app/features/activities/simulation.ts'
import { CASE_FIELDS, POST_FIELDS } from '#app/features/activities/workflow-lab-checks.ts'
import { type Finding, finding, type Place } from '../../diagnostics/diagnostic.ts'
import { nearest } from '../../diagnostics/near.ts'
import type { StepFinder } from './names.ts'
import type { CasesFile } from './schema.ts'

/** What expressions may ask for, and the values that each can have; null is any. */
export type Vocabulary = Map<string, Literal[] | null>

/** Facts, questions, and the fields of every post that a step registers. */
export function vocabularyOf({ fakta, steg }: CasesFile): Vocabulary {
  const steps = Object.values(steg)
  const answers = new Map<string, Set<Literal>>()
  for (const [id, { valg }] of steps.flatMap(({ spør }) => Object.entries(spør))) {
    const some = answers.get(id) ?? new Set()
    for (const option of Object.keys(valg)) some.add(option)
    answers.set(id, some)
  }
  const posts = steps.flatMap(({ gjør }) => gjør.flatMap(({ registrer }) => registrer?.som ?? []))
  return new Map<string, Literal[] | null>([
    ...CASE_FIELDS.map((path) => [path, null] as const),
    ...posts.flatMap((post) =>
      POST_FIELDS.map((name) => [`${post}.${name}`, VALUES[name] ?? null] as const),
    ),
    ...[...answers].map(([id, some]) => [id, [...some] as Literal[]] as const),
    ...Object.entries(fakta).map(([id, { verdier }]) => [id, verdier] as const),
  ])
}

const VALUES: Record<string, Literal[]> = {
  status: ['M', 'S', 'R', 'G', 'F', 'E', 'J', 'U'],
  type: ['I', 'U', 'N', 'X', 'S'],
  måte: ['BU', 'BE', 'TLF', 'TE', 'TO'],
}

export type ReadExpression = (text: string, place: Place) => Expression

/** What holds nowhere; stands for an expression that could not be read. */
const NEVER: Expression = { kind: 'among', path: '', values: [] }

/** Reads expressions against a vocabulary; steps in them become ids. */
export function expressionReader(
  vocabulary: Vocabulary,
  find: StepFinder,
  findings: Finding[],
): ReadExpression {
  return (text, place) => {
    const parsed = parseExpression(text)
    if (!parsed.ok) {
      findings.push(finding('WL-07', place, { what: stops(parsed.at + 1) }))
      return NEVER
    }
    findings.push(...unknownPaths(parsed.expression, vocabulary, place))
    findings.push(...unknownValues(parsed.expression, vocabulary, place))
    return withIds(parsed.expression, (name) => find(name, place))
  }
}

const stops = (n: number) => ({
  nb: `Uttrykket stopper ved tegn ${n}`,
  en: `The expression stops at character ${n}`,
})

function unknownPaths(expression: Expression, vocabulary: Vocabulary, place: Place): Finding[] {
  return pathsOf(expression)
    .filter((path) => !vocabulary.has(path))
    .map((path) => finding('WL-07', place, { what: unknown(path, [...vocabulary.keys()]) }))
}

function unknown(path: string, known: string[]) {
  const near = nearest(path, known)
  return {
    nb: `Ukjent felt «${path}», mente du «${near}»`,
    en: `Unknown field “${path}”, did you mean “${near}”`,
  }
}

function unknownValues(expression: Expression, vocabulary: Vocabulary, place: Place): Finding[] {
  return comparisonsOf(expression).flatMap(({ path, values }) =>
    values.flatMap((value) => unknownValue(vocabulary, path, value, place)),
  )
}

/** What is wrong with a value for a fact, a question or a field. */
export function unknownValue(
  vocabulary: Vocabulary,
  path: string,
  value: Literal,
  place: Place,
): Finding[] {
  const possible = vocabulary.get(path)
  if (!possible || possible.includes(value)) return []
  const list = possible.map(said).join(', ')
  return [finding('WL-08', place, { value: said(value), fact: path, list })]
}

function said(value: Literal): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nei'
  return String(value)
}

function withIds(expression: Expression, idOf: (name: string) => string): Expression {
  switch (expression.kind) {
    case 'or':
    case 'and':
      return { ...expression, parts: expression.parts.map((part) => withIds(part, idOf)) }
    case 'not':
      return { ...expression, of: withIds(expression.of, idOf) }
    case 'happened':
      return { ...expression, step: idOf(expression.step) }
    default:
      return expression
  }
}
