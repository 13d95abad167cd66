import type { FlowWay, LabQuestion, Move, Shortcut } from '../workflow-lab.ts'
import { nextDue } from './settle.ts'
import type { State } from './state.ts'
import { isDecided, outOf, stepOf, type World } from './world.ts'

/** What can be done next, one for each token, and then what else there is. */
export type Offer =
  | { offer: 'perform'; step: string; questions: LabQuestion[] }
  | { offer: 'choose'; gateway: string; ways: FlowWay[] }
  | { offer: 'wait' }
  | { offer: 'shortcut'; shortcut: Shortcut }

/** What the learner may do in this state. */
export function offersOf(world: World, state: State): Offer[] {
  const own = state.tokens.flatMap(({ node }): Offer[] => {
    if (world.nodes.get(node)?.kind === 'task') {
      return [{ offer: 'perform', step: node, questions: stepOf(world, node).questions }]
    }
    if (!isDecided(world, node)) return []
    return [{ offer: 'choose', gateway: node, ways: outOf(world, node) }]
  })
  const wait: Offer[] = nextDue(world, state) ? [{ offer: 'wait' }] : []
  const past = world.shortcuts
    .filter((one) => isAt(world, state, one))
    .map((shortcut): Offer => ({ offer: 'shortcut', shortcut }))
  return [...own, ...wait, ...past]
}

function isAt(world: World, { tokens }: State, { from }: Shortcut): boolean {
  return tokens.some(({ node }) => {
    const isWaiting = world.nodes.get(node)?.kind === 'wait'
    const places = isWaiting ? [node, ...outOf(world, node).map(({ to }) => to)] : [node]
    return places.some((place) => from.includes(place))
  })
}

/** Every move there is, with each way of answering. */
export function movesOf(world: World, state: State): Move[] {
  return offersOf(world, state).flatMap(movesIn)
}

/** The moves that an offer holds. */
export function movesIn(offer: Offer): Move[] {
  switch (offer.offer) {
    case 'perform':
      return answersTo(offer.questions).map((answers) => ({
        move: 'perform',
        step: offer.step,
        answers,
      }))
    case 'choose':
      return offer.ways.map(({ id }) => ({ move: 'choose', way: id }))
    case 'wait':
      return [{ move: 'wait' }]
    case 'shortcut':
      return [{ move: 'shortcut', shortcut: offer.shortcut.id }]
  }
}

function answersTo(questions: LabQuestion[]): Record<string, string>[] {
  return questions.reduce<Record<string, string>[]>(
    (some, { id, options }) =>
      some.flatMap((one) => options.map((option) => ({ ...one, [id]: option.id }))),
    [{}],
  )
}

/** Whether a move can be made in this state, with an option for each question and no other answers. */
export function fits(world: World, state: State, move: Move): boolean {
  return offersOf(world, state).some((offer) => holds(offer, move))
}

function holds(offer: Offer, move: Move): boolean {
  if (offer.offer === 'perform') return move.move === 'perform' && isAnswered(offer, move)
  if (offer.offer === 'choose') {
    return move.move === 'choose' && offer.ways.some(({ id }) => id === move.way)
  }
  if (offer.offer === 'wait') return move.move === 'wait'
  return move.move === 'shortcut' && offer.shortcut.id === move.shortcut
}

function isAnswered(
  { step, questions }: Extract<Offer, { offer: 'perform' }>,
  move: Extract<Move, { move: 'perform' }>,
): boolean {
  return (
    step === move.step &&
    Object.keys(move.answers).length === questions.length &&
    questions.every(
      ({ id, options }) =>
        Object.hasOwn(move.answers, id) && options.some((one) => one.id === move.answers[id]),
    )
  )
}
