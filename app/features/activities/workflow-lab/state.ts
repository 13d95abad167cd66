import {
  type CaseState,
  emptyCase,
  findPost,
  type Post,
  type Refusal,
} from '../simulation/case-system.ts'
import type { Literal, Scope } from '../simulation/expression.ts'
import type { LabCase } from '../workflow-lab.ts'
import type { World } from './world.ts'

/** Where the case is: in a node, reached by a way (null: by a shortcut), since a day. */
export type Token = { node: string; way: string | null; since: number; fired: string[] }
export type Done = { step: string; day: number }
export type Message = { node: string; day: number; sets: Record<string, Literal> }
/** A rule that was broken. Counts once a case; a wrong way once a gateway. */
export type Violation = { rule: string; step: string; day: number }
export type Refused = { step: string; day: number } & (
  | { code: 'case-system'; refusal: Refusal }
  | { code: 'not-offered' }
)

/** All there is to know about a case under way; plain data. Nothing in it is ever changed in place. */
export type State = {
  case: LabCase
  day: number
  tokens: Token[]
  facts: Record<string, Literal>
  known: string[]
  answers: Record<string, string>
  done: Done[]
  journal: CaseState
  messages: Message[]
  violations: Violation[]
  refusals: Refused[]
}

/** The id of the rule that every gateway has. */
export const WRONG_WAY = 'feil-vei'
/** The id of the rule that a routing card breaks by testing what is not yet known. */
export const UNKNOWN_GROUND = 'ukjent-grunnlag'

/** A case before anything has happened. */
export function newState(world: World, labCase: LabCase): State {
  return {
    case: labCase,
    day: world.start,
    tokens: [],
    facts: labCase.facts,
    known: world.facts.filter(({ knownFrom }) => knownFrom === null).map(({ id }) => id),
    answers: {},
    done: [],
    journal: emptyCase(),
    messages: [],
    violations: [],
    refusals: [],
  }
}

export function isEnded({ tokens }: State): boolean {
  return tokens.length === 0
}

/** What expressions mean in a state: answers, facts, `post.felt`, `sak.status` and `sak.enhet`. */
export function scopeOf(state: State, answers: Record<string, string> = state.answers): Scope {
  return {
    value: (path) => {
      if (Object.hasOwn(answers, path)) return answers[path]
      if (Object.hasOwn(state.facts, path)) return state.facts[path]
      return fieldOf(state.journal, path)
    },
    isKnown: (path) => state.known.includes(path),
    hasHappened: (step) => state.done.some((one) => one.step === step),
  }
}

/** The fields of a post as authors name them. */
const FIELDS: ReadonlyMap<string, (post: Post) => Literal | null> = new Map([
  ['status', (post: Post) => post.status],
  ['type', (post: Post) => post.type],
  ['tilgang', (post: Post) => post.access],
  ['part', (post: Post) => post.party],
  ['kanal', (post: Post) => post.channel],
  ['måte', (post: Post) => post.settled],
])

/** What `post.` may be followed by. */
export const POST_FIELDS: string[] = [...FIELDS.keys()]
/** What is told of the case itself. */
export const CASE_FIELDS = ['sak.status', 'sak.enhet']

function fieldOf(journal: CaseState, path: string): unknown {
  if (path === 'sak.status') return journal.status
  if (path === 'sak.enhet') return journal.unit
  const [alias = '', field = ''] = path.split('.')
  const post = findPost(journal, alias)
  return post && FIELDS.get(field)?.(post)
}
