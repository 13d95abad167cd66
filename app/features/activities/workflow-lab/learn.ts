import type { Literal } from '../simulation/expression.ts'
import type { DecisionList, LabCase, Move, RoutingCard, RoutingRow } from '../workflow-lab.ts'
import { isGood } from './alike.ts'
import { apply, start } from './engine.ts'
import { MOST_ROWS } from './fields.ts'
import { movesIn, offersOf } from './moves.ts'
import { decisionId, decisionsOf, firstOffer } from './routing.ts'
import { solveFrom } from './solve.ts'
import type { State } from './state.ts'
import type { World } from './world.ts'

/** What was known where a decision was made, and the options that were right then. */
type Example = { known: Record<string, Literal>; good: string[] }

/** A card that does right in all of these cases, as far as one can be learned; null when a case has no end. */
export function learnCard(world: World, cases: LabCase[]): RoutingCard | null {
  const examples = new Map<string, Example[]>()
  for (const labCase of cases) {
    const found = examplesFrom(world, labCase)
    if (!found) return null
    for (const [id, example] of found) examples.set(id, [...(examples.get(id) ?? []), example])
  }
  return Object.fromEntries(
    decisionsOf(world).map(({ id, options }) => [
      id,
      learnList(examples.get(id) ?? [], options[0] ?? ''),
    ]),
  )
}

/** What each decision along the best way of a card teaches. */
function examplesFrom(world: World, labCase: LabCase): [string, Example][] | undefined {
  const first = start(world, labCase)
  const solution = solveFrom(world, first, { movesAt: cardMoves })
  if (!solution.ok) return undefined
  const found: [string, Example][] = []
  let state = first
  for (const move of solution.moves) {
    found.push(...taught(world, state, move))
    state = apply(world, state, move)
  }
  return found
}

/** A card takes the first token first, and no shortcuts. */
function cardMoves(world: World, state: State): Move[] {
  const offer = firstOffer(offersOf(world, state))
  return offer ? movesIn(offer) : []
}

function taught(world: World, state: State, move: Move): [string, Example][] {
  if (move.move !== 'perform' && move.move !== 'choose') return []
  const good = cardMoves(world, state).filter((one) => isGood(world, apply(world, state, one)))
  const known = Object.fromEntries(
    state.known.flatMap((id) => {
      const value = state.facts[id]
      return value === undefined ? [] : [[id, value] as const]
    }),
  )
  if (move.move === 'choose') {
    const gateway = world.ways.get(move.way)?.from ?? ''
    const ways = good.flatMap((one) => (one.move === 'choose' ? [one.way] : []))
    return [[gateway, { known, good: ways }]]
  }
  const right = good.flatMap((one) => (one.move === 'perform' ? [one.answers] : []))
  return Object.keys(move.answers).map((question) => [
    decisionId(move.step, question),
    { known, good: [...new Set(right.map((answers) => answers[question] ?? ''))] },
  ])
}

/** Separate and conquer: the row that settles most of what is left, until one option is right in the rest. */
function learnList(examples: Example[], fallback: string): DecisionList {
  const rows: RoutingRow[] = []
  let left = examples
  while (left.length > 0 && common(left) === undefined && rows.length < MOST_ROWS) {
    const row = bestRow(left)
    if (!row) break
    rows.push(row)
    left = left.filter((one) => !matches(row.tests, one))
  }
  return { rows, otherwise: common(left) ?? left[0]?.good[0] ?? fallback }
}

function common(examples: Example[]): string | undefined {
  return examples[0]?.good.find((option) => examples.every(({ good }) => good.includes(option)))
}

function matches(tests: RoutingRow['tests'], { known }: Example): boolean {
  return tests.every(({ fact, is }) => known[fact] === is)
}

function bestRow(left: Example[]): RoutingRow | undefined {
  const singles = testsFor(left).map((test) => [test])
  const pairs = singles.flatMap(([one], n) =>
    singles
      .slice(n + 1)
      .flatMap(([other]) => (one && other && one.fact !== other.fact ? [[one, other]] : [])),
  )
  return settling(left, singles) ?? settling(left, pairs)
}

/** Only what is known wherever the row is read: else it would be a guess. */
function testsFor(left: Example[]): RoutingRow['tests'] {
  const facts = Object.keys(left[0]?.known ?? {}).filter((fact) =>
    left.every(({ known }) => Object.hasOwn(known, fact)),
  )
  return facts.flatMap((fact) =>
    [...new Set(left.map(({ known }) => known[fact] as Literal))].map((is) => ({ fact, is })),
  )
}

function settling(left: Example[], candidates: RoutingRow['tests'][]): RoutingRow | undefined {
  let best: { row: RoutingRow; covers: number } | undefined
  for (const tests of candidates) {
    const covered = left.filter((one) => matches(tests, one))
    const option = common(covered)
    if (option === undefined || covered.length <= (best?.covers ?? 0)) continue
    best = { row: { tests, option }, covers: covered.length }
  }
  return best?.row
}
