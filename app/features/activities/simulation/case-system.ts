/** A small model of a case system; codes of types, statuses and settling are those of Noark 5. */
export type PostType = 'I' | 'U' | 'N' | 'X' | 'S'
/** M midlertidig, S saksbehandlers, R reservert, G godkjent, F ferdigstilt, E ekspedert, J journalført, U utgår. */
export type PostStatus = 'M' | 'S' | 'R' | 'G' | 'F' | 'E' | 'J' | 'U'

/** A journal post. `alias` is the author's name for it, `key` that of the system it came from. */
export type Post = {
  number: number
  alias: string | null
  key: string | null
  type: PostType
  status: PostStatus
  access: string
  party: string | null
  /** How it was dispatched; null until it is, and that can be only once. */
  channel: string | null
  /** How it was settled (avskrevet); null while it awaits an answer. */
  settled: string | null
}

export type CaseState = { status: 'B' | 'A'; unit: string | null; posts: Post[] }

/** A post by its author's alias or else its external key; a number is its place in the journal. */
export type PostReference = string | number

export type Operation =
  | {
      op: 'register'
      /** Names the post; registering the same name again updates it. */
      as?: string
      type: string
      access?: string
      party?: string
      /** Not unique: registering a key blindly makes a second post. */
      key?: string
    }
  | { op: 'restrict'; post: PostReference; access: string }
  | { op: 'assign'; to: string }
  | { op: 'approve' | 'return' | 'finalise' | 'journal'; post: PostReference }
  | { op: 'dispatch'; post: PostReference; channel: string }
  | { op: 'settle'; post: PostReference; method: string }
  | { op: 'close' }

export type RefusalCode =
  | 'case-closed'
  | 'unknown-post'
  | 'unknown-type'
  | 'unknown-method'
  | 'already-registered'
  | 'not-awaiting-approval'
  | 'not-returnable'
  | 'not-finalisable'
  | 'incoming-not-dispatched'
  | 'not-finalised'
  | 'already-dispatched'
  | 'not-journallable'
  | 'not-incoming'
  | 'nothing-dispatched'
  | 'unsettled'
  | 'not-journalled'

/** Why the case system says no. `post` is how the post was asked for, or its alias, key or number. */
export type Refusal = { code: RefusalCode; op: Operation['op']; post?: string; status?: PostStatus }

export type CaseEvent = { event: Operation['op']; post?: number; value?: string }

export type Applied =
  | { ok: true; state: CaseState; events: CaseEvent[] }
  | { ok: false; refusal: Refusal }

/** A case under treatment, with an empty journal. */
export function emptyCase(): CaseState {
  return { status: 'B', unit: null, posts: [] }
}

/** The post that is meant; undefined when there is none. */
export function findPost({ posts }: CaseState, reference: PostReference): Post | undefined {
  if (typeof reference === 'number') return posts.find(({ number }) => number === reference)
  return (
    posts.find(({ alias }) => alias === reference) ?? posts.find(({ key }) => key === reference)
  )
}

/** Does one thing in the case system, or tells why it can't be done. The state given is never changed. */
export function applyOperation(state: CaseState, operation: Operation): Applied {
  const { op } = operation
  if (state.status === 'A') return refused({ code: 'case-closed', op })
  if (operation.op === 'register') return register(state, operation)
  if (operation.op === 'assign') return assign(state, operation.to)
  if (operation.op === 'close') return close(state)
  const post = findPost(state, operation.post)
  if (!post) return refused({ code: 'unknown-post', op, post: String(operation.post) })
  const { status } = post
  const changed = changedPost(state, post, operation)
  if (typeof changed === 'string') return refused({ code: changed, op, post: called(post), status })
  if (changed === post) return { ok: true, state, events: [] }
  const posts = state.posts.map((one) => (one === post ? changed : one))
  const event = { event: op, post: post.number, ...told(operation) }
  return { ok: true, state: { ...state, posts }, events: [event] }
}

type OnPost = Exclude<Operation, { op: 'register' | 'assign' | 'close' }>

function told(operation: OnPost): { value?: string } {
  if (operation.op === 'restrict') return { value: operation.access }
  if (operation.op === 'dispatch') return { value: operation.channel }
  return operation.op === 'settle' ? { value: operation.method } : {}
}

/** The post as it becomes, or why it can't. */
function changedPost(state: CaseState, post: Post, operation: OnPost): Post | RefusalCode {
  const { status } = post
  switch (operation.op) {
    case 'restrict':
      return { ...post, access: operation.access }
    case 'approve':
      return status === 'R' ? { ...post, status: 'G' } : 'not-awaiting-approval'
    case 'return':
      return status === 'R' || status === 'G' ? { ...post, status: 'R' } : 'not-returnable'
    case 'finalise':
      return status === 'R' || status === 'G' ? { ...post, status: 'F' } : 'not-finalisable'
    case 'dispatch':
      return dispatched(post, operation.channel)
    case 'journal':
      return journalled(post)
    case 'settle':
      return settled(state, post, operation.method)
  }
}

function dispatched(post: Post, channel: string): Post | RefusalCode {
  if (post.type === 'I') return 'incoming-not-dispatched'
  if (post.channel !== null) return 'already-dispatched'
  if (post.status === 'J') return { ...post, channel }
  return post.status === 'F' ? { ...post, status: 'E', channel } : 'not-finalised'
}

/** Journalling twice is journalling once. */
function journalled(post: Post): Post | RefusalCode {
  if (post.status === 'J') return post
  const isReady = post.type === 'I' || post.status === 'F' || post.status === 'E'
  return isReady ? { ...post, status: 'J' } : 'not-journallable'
}

/** Besvart med brev, besvart med e-post, telefon, tatt til etterretning, tatt til orientering. */
const METHODS = ['BU', 'BE', 'TLF', 'TE', 'TO']

function settled({ posts }: CaseState, post: Post, method: string): Post | RefusalCode {
  if (post.type !== 'I') return 'not-incoming'
  if (!METHODS.includes(method)) return 'unknown-method'
  const hasAnswer = posts.some(({ type, channel }) => type === 'U' && channel !== null)
  return method === 'BU' && !hasAnswer ? 'nothing-dispatched' : { ...post, settled: method }
}

const TYPES: readonly string[] = ['I', 'U', 'N', 'X', 'S'] satisfies PostType[]

type Registering = Extract<Operation, { op: 'register' }>

function register(state: CaseState, operation: Registering): Applied {
  const { op, as, type } = operation
  if (!TYPES.includes(type)) return refused({ code: 'unknown-type', op, post: as ?? type })
  const known = as === undefined ? undefined : state.posts.find(({ alias }) => alias === as)
  if (known && known.status !== 'M' && known.status !== 'R') {
    return refused({ code: 'already-registered', op, post: called(known), status: known.status })
  }
  const post = registered(operation, known, state.posts.length + 1)
  const posts = known
    ? state.posts.map((one) => (one === known ? post : one))
    : [...state.posts, post]
  const event = { event: op, post: post.number, value: type }
  return { ok: true, state: { ...state, posts }, events: [event] }
}

function registered(
  { as, type, access, party, key }: Registering,
  known: Post | undefined,
  next: number,
): Post {
  return {
    number: known?.number ?? next,
    alias: as ?? null,
    key: key ?? known?.key ?? null,
    type: type as PostType,
    status: type === 'I' ? 'M' : 'R',
    access: access ?? known?.access ?? 'ingen',
    party: party ?? known?.party ?? null,
    channel: null,
    settled: type === 'I' ? (known?.settled ?? null) : null,
  }
}

function assign(state: CaseState, to: string): Applied {
  return { ok: true, state: { ...state, unit: to }, events: [{ event: 'assign', value: to }] }
}

/** Nothing may await an answer (restanse), and all must be journalled or have lapsed. */
function close(state: CaseState): Applied {
  const open = state.posts.find(({ type, settled }) => type === 'I' && settled === null)
  if (open) return refused({ code: 'unsettled', op: 'close', post: called(open) })
  const loose = state.posts.find(({ status }) => status !== 'J' && status !== 'U')
  if (loose) {
    const { status } = loose
    return refused({ code: 'not-journalled', op: 'close', post: called(loose), status })
  }
  return { ok: true, state: { ...state, status: 'A' }, events: [{ event: 'close' }] }
}

function called({ alias, key, number }: Post): string {
  return alias ?? key ?? String(number)
}

function refused(refusal: Refusal): Applied {
  return { ok: false, refusal }
}
