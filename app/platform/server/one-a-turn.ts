import { createHash } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import { refuse } from './refuse.tsx'

/** Longest that anyone is let wait for a turn, in milliseconds; who hands something in may wait twice as long. */
const LONGEST_WAIT_MS = 8000
/** How many places one browser may hold in the queue, and all of an address: a town hall may share one. */
const PLACES = { browser: 60, address: 1200 }

type Waiting = { begin(): void; places: string[] }

/**
 * Lets one request begin in each turn of the event loop. Reading the database and rendering never
 * wait for anything, so a crowd that arrives at once would otherwise be served in a single turn.
 * When the queue grows longer than people wait, newcomers are told at once when to come back.
 */
export function oneATurn(longestWaitMs = LONGEST_WAIT_MS): RequestHandler {
  const waiting: Waiting[] = []
  const held = places()
  const turns = pace()

  function turn(): void {
    turns.begin()
    try {
      waiting[0]?.begin()
    } finally {
      held.giveBack(waiting.shift()?.places ?? [])
      if (waiting.length > 0) setImmediate(turn)
      else turns.rest()
    }
  }

  return (req, res, next) => {
    const wanted = placesOf(req)
    const wait = waiting.length * turns.usualMs()
    const patience = req.method === 'POST' ? 2 * longestWaitMs : longestWaitMs
    if (!held.areFree(wanted)) return refuse(req, res, 429, seconds(wait))
    if (wait > patience) return refuse(req, res, 503, seconds(wait))
    held.take(wanted)
    waiting.push({ begin: next, places: wanted })
    if (waiting.length === 1) setImmediate(turn)
  }
}

/** How long a turn has taken of late, when one followed another at once. */
function pace() {
  let usual = 5
  let began: number | undefined
  return {
    usualMs: () => usual,
    rest: () => {
      began = undefined
    },
    begin: () => {
      const now = performance.now()
      if (began !== undefined) usual += (now - began - usual) / 50
      began = now
    },
  }
}

/** Who holds how many places. */
function places() {
  const held = new Map<string, number>()
  const count = (place: string) => held.get(place) ?? 0
  return {
    areFree: (wanted: string[]) => wanted.every((place) => count(place) < limitOf(place)),
    take: (wanted: string[]) => {
      for (const place of wanted) held.set(place, count(place) + 1)
    },
    giveBack: (given: string[]) => {
      for (const place of given) {
        if (count(place) > 1) held.set(place, count(place) - 1)
        else held.delete(place)
      }
    },
  }
}

/** A browser by its cookies, which are not kept; and the address, for those who have none too. */
function placesOf(req: Request): string[] {
  const cookie = req.get('cookie')
  const address = `address ${req.ip}`
  if (!cookie) return [address]
  return [address, `browser ${createHash('sha256').update(cookie).digest('base64url')}`]
}

function limitOf(place: string): number {
  return place.startsWith('browser') ? PLACES.browser : PLACES.address
}

function seconds(milliseconds: number): number {
  return Math.max(2, Math.ceil(milliseconds / 1000))
}
