import type { DecisionList, LabCase, Move, RoutingCard } from '../workflow-lab.ts'
import { apply, start } from './engine.ts'
import { type Offer, offersOf } from './moves.ts'
import { withViolations } from './rules.ts'
import { isEnded, type State, UNKNOWN_GROUND } from './state.ts'
import { isDecided, outOf, stepOf, type World } from './world.ts'

export const MOST_MOVES = 80

/** Something that a routing card decides: a way at a gateway, or the answer to a question. */
export type Decision = { id: string; node: string; question: string | null; options: string[] }

/** The name of a question's decision. */
export function decisionId(step: string, question: string): string {
  return `${step}/${question}`
}

/** All that a card must decide, in the order of the flow's nodes. */
export function decisionsOf(world: World): Decision[] {
  return [...world.nodes.keys()].flatMap((node): Decision[] => {
    if (isDecided(world, node)) {
      const options = outOf(world, node).map(({ id }) => id)
      return [{ id: node, node, question: null, options }]
    }
    return stepOf(world, node).questions.map(({ id, options }) => ({
      id: decisionId(node, id),
      node,
      question: id,
      options: options.map((option) => option.id),
    }))
  })
}

/** Whoever chooses: an option for a decision, and whether it was built on what is not known yet. */
export type Policy = (decision: string, state: State) => { option: string; isGuess: boolean }

/** A policy that follows a card. What it says nothing of gets an empty option, which fits nowhere. */
export function cardPolicy(card: RoutingCard): Policy {
  return (decision, state) => {
    const list = Object.hasOwn(card, decision) ? card[decision] : undefined
    return list ? decide(list, state) : { option: '', isGuess: false }
  }
}

/** The first row that holds decides; one that tests what is not known yet does not hold. */
function decide({ rows, otherwise }: DecisionList, { known, facts }: State) {
  let isGuess = false
  for (const { tests, option } of rows) {
    if (tests.some(({ fact }) => !known.includes(fact))) isGuess = true
    else if (tests.every(({ fact, is }) => facts[fact] === is)) return { option, isGuess }
  }
  return { option: otherwise, isGuess }
}

/** The moves that a policy makes, from the beginning of a case: the first token first, waiting only when nothing else is left. */
export function runBy(
  world: World,
  labCase: LabCase,
  policy: Policy,
  tell: (move: Move, next: State) => void = () => {},
): State {
  let state = start(world, labCase)
  for (let count = 0; count < MOST_MOVES && !isEnded(state); count += 1) {
    const offer = firstOffer(offersOf(world, state))
    if (!offer) return state
    const { move, isGuess } = moveBy(offer, state, policy)
    const told = isGuess ? withViolations(state, [UNKNOWN_GROUND], subject(offer)) : state
    const next = apply(world, told, move)
    tell(move, next)
    if (next.refusals.length > state.refusals.length && isSame(next, state)) return next
    state = next
  }
  return state
}

/** What a card does next: the first token in the order of the list, and no shortcuts. */
export function firstOffer([offer]: Offer[]): Offer | undefined {
  return offer?.offer === 'shortcut' ? undefined : offer
}

/** A refusal that changed nothing would be met for ever. */
function isSame(next: State, before: State): boolean {
  return (
    next.day === before.day && next.tokens.every(({ node }, n) => before.tokens[n]?.node === node)
  )
}

function subject(offer: Offer): string {
  if (offer.offer === 'perform') return offer.step
  return offer.offer === 'choose' ? offer.gateway : ''
}

function moveBy(offer: Offer, state: State, policy: Policy): { move: Move; isGuess: boolean } {
  if (offer.offer === 'choose') {
    const { option, isGuess } = policy(offer.gateway, state)
    return { move: { move: 'choose', way: option }, isGuess }
  }
  if (offer.offer !== 'perform') return { move: { move: 'wait' }, isGuess: false }
  const { step, questions } = offer
  const given = questions.map(({ id }) => ({ id, ...policy(decisionId(step, id), state) }))
  const answers = Object.fromEntries(given.map(({ id, option }) => [id, option]))
  return { move: { move: 'perform', step, answers }, isGuess: given.some(({ isGuess }) => isGuess) }
}
