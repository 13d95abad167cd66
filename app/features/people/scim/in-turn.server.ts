import { isStale } from '../roster-queries.server.ts'
import { ScimProblem } from './problem.ts'

/** At most this many requests of a municipality wait for their turn: Entra ID tries again when told to. */
const MOST_WAITING = 50
/** How often a change is planned anew because an administrator was quicker. */
const TRIES = 5

const queues = new Map<string, { last: Promise<unknown>; waiting: number }>()

/**
 * Runs a municipality's changes one after the other, since each is planned from what the former left.
 * @throws ScimProblem (429) when too many wait.
 */
export async function inTurn<T>(
  municipality: string,
  work: () => Promise<T>,
  mostWaiting = MOST_WAITING,
): Promise<T> {
  const queue = queues.get(municipality) ?? { last: Promise.resolve(), waiting: 0 }
  if (queue.waiting >= mostWaiting) throw new ScimProblem(429, 'Too many requests at once.')
  queues.set(municipality, queue)
  queue.waiting += 1
  const mine = queue.last.then(() => tried(work, TRIES))
  queue.last = mine.catch(() => undefined)
  try {
    return await mine
  } finally {
    queue.waiting -= 1
    if (queue.waiting === 0) queues.delete(municipality)
  }
}

async function tried<T>(work: () => Promise<T>, tries: number): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isTaken(error))
      throw new ScimProblem(409, 'There is one with this name already.', 'uniqueness')
    if (tries > 1 && isStale(error)) return tried(work, tries - 1)
    throw error
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && /UNIQUE constraint failed: scim_/.test(error.message)
}
