import { applyOperation, type Operation, type Post } from '../simulation/case-system.ts'
import type { QueueItem } from './lab.ts'
import type { ArchiveStep, Step } from './program.ts'
import { type Found, postsWithKey, type World } from './world.ts'

/** What the robot knows about the item in its hands; gone with the item, or with the power. */
export type Memory = {
  /** undefined until it has looked; null when it found nothing. */
  inCase?: string | null
  post?: Found | null
}

export type Asking = Extract<Step, { do: ArchiveStep }>

export type Refusal = 'no-case' | 'no-post' | 'no-key' | 'not-journallable' | 'refused'

/** What came of asking the archive for something. */
export type Reply =
  | { ok: true; world: World; memory: Memory; isFound: boolean | null }
  | { ok: false; refusal: Refusal }

/** Asks the archive; a refusal leaves it as it was. */
export function askArchive(world: World, memory: Memory, step: Asking, item: QueueItem): Reply {
  switch (step.do) {
    case 'find-case': {
      const value = item.fields[step.field]
      const inCase = typeof value === 'string' && world.cases.has(value) ? value : null
      return { ok: true, world, memory: { ...memory, inCase }, isFound: inCase !== null }
    }
    case 'find-post': {
      const [post = null] = postsWithKey(world, item.fields[step.field] ?? '')
      return { ok: true, world, memory: { ...memory, post }, isFound: post !== null }
    }
    case 'create-post':
      return create(world, memory, step, item)
    case 'set-access':
      return change(world, memory, (post) => ({ op: 'restrict', post, access: step.code }))
    case 'journal':
      return change(world, memory, (post) => ({ op: 'journal', post }))
  }
}

type Creating = Extract<Step, { do: 'create-post' }>

function create(world: World, memory: Memory, step: Creating, item: QueueItem): Reply {
  const key = item.fields[step.field]
  if (!memory.inCase) return { ok: false, refusal: 'no-case' }
  if (typeof key !== 'string' || key === '') return { ok: false, refusal: 'no-key' }
  return apply(world, memory, memory.inCase, { op: 'register', type: step.type, key })
}

function change(world: World, memory: Memory, make: (post: number) => Operation): Reply {
  if (!memory.post) return { ok: false, refusal: 'no-post' }
  return apply(world, memory, memory.post.inCase, make(memory.post.post.number))
}

function apply(world: World, memory: Memory, inCase: string, operation: Operation): Reply {
  const before = world.cases.get(inCase)
  const applied = before && applyOperation(before, operation)
  if (!applied?.ok) {
    const isEarly = applied?.refusal.code === 'not-journallable'
    return { ok: false, refusal: isEarly ? 'not-journallable' : 'refused' }
  }
  const { state } = applied
  const number = 'post' in operation ? operation.post : state.posts.length
  const post = state.posts.find((one) => one.number === number) as Post
  const found = { inCase, post }
  if (state === before) {
    return { ok: true, world, memory: { ...memory, post: found }, isFound: null }
  }
  const cases = new Map(world.cases).set(inCase, state)
  return { ok: true, world: { ...world, cases }, memory: { ...memory, post: found }, isFound: null }
}
