import { setTimeout } from 'node:timers/promises'

let last: Promise<unknown> = Promise.resolve()

/**
 * Does heavy work when all heavy work before it is done, and rests as long as it took: whoever
 * asks for a page meanwhile has half the processor at least.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(() => rested(work))
  last = mine.catch(() => undefined)
  return mine
}

async function rested<T>(work: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  try {
    return await work()
  } finally {
    await setTimeout(performance.now() - begun)
  }
}
