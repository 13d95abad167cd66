/** An answer that was given where it could not be handed in, as it waits on the device. */
export type Answer = {
  /** The idempotency key of its form: however often it is sent, it is one attempt. */
  attempt: string
  person: string
  activity: string
  number: number
  /** Where it was given, in the reader's words. */
  title: string
  /** Where it is sent. */
  address: string
  /** The page that it belongs to. */
  reading: string
  /** The form, as it is sent. */
  body: string
  givenAt: number
  state: AnswerState
}

/** An answer out of a form as a browser sends it by itself; undefined when it is not one of a quiz. */
export function answerIn(
  body: string,
  { path, reading, title }: { path: string; reading: string; title: string },
): Omit<Answer, 'givenAt'> | undefined {
  const form = new URLSearchParams(body)
  const [attempt, person] = [form.get('attempt'), form.get('person')]
  const [, activity] = /^\/activities\/([^/]+)\/attempts$/.exec(path) ?? []
  if (!attempt || !person || !activity) return undefined
  const number = Number(form.get('number'))
  const state: AnswerState = { kind: 'waiting', for: 'network' }
  return { attempt, person, activity, number, title, address: `${path}.json`, reading, body, state }
}

export type AnswerState =
  | { kind: 'waiting'; for: 'network' | 'server' | 'sign-in' | 'owner' }
  | { kind: 'handed-in'; at: number }
  /** It never will be handed in; what its server has kept of it is on the page that it belongs to. */
  | { kind: 'refused'; reason: RefusedReason }

export type RefusedReason =
  | 'changed'
  | 'closed'
  | 'early'
  | 'superseded'
  | 'incomplete'
  | 'gone'
  | 'fault'

/** What the server said; undefined when it was not reached. */
export type Reply = { status: number; body: unknown }

/** The server, or what stands before it, can't be reached just now. */
const AWAY = new Set([502, 503, 504])
const DAYS = 30
const DAY_MS = 86_400_000

/** Whether an answer that got this reply was not even looked at, so that it is worth keeping. */
export function wasNotReached(reply: Reply | undefined): boolean {
  return reply === undefined || AWAY.has(reply.status)
}

/** How an answer stands after it was sent. Only a server that says so has it. */
export function afterReply(reply: Reply | undefined, now: number): AnswerState {
  if (!reply) return { kind: 'waiting', for: 'network' }
  const { status } = reply
  const { notice, result, last } = viewIn(reply.body)
  if (status === 200)
    return { kind: 'handed-in', at: result?.submittedAt ?? last?.submittedAt ?? now }
  if (status === 401) return { kind: 'waiting', for: 'sign-in' }
  if (notice === 'other-person') return { kind: 'waiting', for: 'owner' }
  const reason = status === 422 ? 'incomplete' : REFUSED[notice ?? status]
  return reason ? { kind: 'refused', reason } : { kind: 'waiting', for: 'server' }
}

const REFUSED: Record<string, RefusedReason> = {
  changed: 'changed',
  closed: 'closed',
  waiting: 'early',
  superseded: 'superseded',
  400: 'fault',
  404: 'gone',
  413: 'fault',
}

type View = {
  notice?: string | null
  result?: { submittedAt: number } | null
  last?: { submittedAt: number } | null
}

function viewIn(body: unknown): View {
  const { view } = Object(body) as { view?: View }
  return view ?? {}
}

/** What may be sent now in the name of whoever is here, oldest first. */
export function due(answers: Answer[], reader: string | undefined): Answer[] {
  return answers
    .filter(({ person, state }) => person === reader && state.kind === 'waiting')
    .toSorted((one, other) => one.givenAt - other.givenAt)
}

/** Answers that nobody has come to hand in for so long that the device lets them go. */
export function lapsed(answers: Answer[], now: number): Answer[] {
  return answers.filter(({ givenAt }) => givenAt <= now - DAYS * DAY_MS)
}

/** How long to wait before the next try of its own, in milliseconds. */
export function pauseAfter(tries: number): number {
  return Math.min(15_000 * 2 ** tries, 300_000)
}

/** What is told on a page: an own answer, or that somebody else's is here, and nothing more of it. */
export type Told = { kind: 'own'; answer: Answer } | { kind: 'signed-out' } | { kind: 'others' }

/** What a page tells of the answers on its device, to whoever reads it. */
export function toldOf(answers: Answer[], reader: string | undefined): Told[] {
  const own = answers.filter(({ person }) => person === reader)
  const others = answers.some(({ person, state }) => person !== reader && state.kind === 'waiting')
  const lines: Told[] = own.map((answer) => ({ kind: 'own', answer }))
  return others ? [...lines, { kind: reader ? 'others' : 'signed-out' }] : lines
}
