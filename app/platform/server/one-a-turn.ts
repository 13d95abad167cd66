import type { RequestHandler } from 'express'

const waiting: (() => void)[] = []

/**
 * Lets one request begin in each turn of the event loop. Reading the database and rendering never
 * wait for anything, so a crowd that arrives at once would otherwise be served in a single turn.
 */
export const oneATurn: RequestHandler = (_req, _res, next) => {
  waiting.push(next)
  if (waiting.length === 1) setImmediate(turn)
}

function turn(): void {
  const next = waiting[0]
  try {
    next?.()
  } finally {
    waiting.shift()
    if (waiting.length > 0) setImmediate(turn)
  }
}
