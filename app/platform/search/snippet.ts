import type { Matcher } from './asked.ts'
import { type Word, wordsIn } from './words.ts'

/** A piece of a text, and whether it is what was looked for. */
export type Piece = { text: string; isFound: boolean }

type Match = { start: number; end: number; asked: number }

const LENGTH = 170
const LEAD_IN = 50

/** A text whole, with what was looked for apart. */
export function marked(text: string, matcher: Matcher): Piece[] {
  return piecesOf(text, matchesIn(text, matcher))
}

/** The part of a text that has most of what was looked for. */
export function snippetOf(text: string, matcher: Matcher): Piece[] {
  const matches = matchesIn(text, matcher)
  const [from, to] = windowOf(text, matches)
  const inside = matches.filter(({ start, end }) => start >= from && end <= to)
  const shifted = inside.map((match) => ({
    ...match,
    start: match.start - from,
    end: match.end - from,
  }))
  const pieces = piecesOf(text.slice(from, to), shifted)
  const before = from > 0 ? [{ text: '… ', isFound: false }] : []
  const after = to < text.length ? [{ text: ' …', isFound: false }] : []
  return [...before, ...pieces, ...after]
}

function matchesIn(text: string, matcher: Matcher): Match[] {
  return wordsIn(text).flatMap((word) => {
    const match = word.forms.map(matcher).find((one) => one !== undefined)
    return match ? [{ ...within(word, match.part), asked: match.asked }] : []
  })
}

/** Where in a word it stands that was looked for; all of it, where folding has moved the letters. */
function within({ forms: [form], start, end }: Word, part: string) {
  const at = form.indexOf(part)
  if (at < 0 || form.length !== end - start) return { start, end }
  return { start: start + at, end: start + at + part.length }
}

/** Begins a little before the match from which most different words are in reach; cut between words. */
function windowOf(text: string, matches: Match[]): [number, number] {
  if (text.length <= LENGTH) return [0, text.length]
  let best = { start: 0, different: 0 }
  for (const [n, { start }] of matches.entries()) {
    const reached = matches.slice(n, n + 20).filter(({ end }) => end <= start + LENGTH - LEAD_IN)
    const different = new Set(reached.map(({ asked }) => asked)).size
    if (different > best.different) best = { start, different }
  }
  const from = Math.min(Math.max(0, best.start - LEAD_IN), text.length - LENGTH)
  return [cutAfter(text, from), cutBefore(text, from + LENGTH)]
}

function cutAfter(text: string, at: number): number {
  if (at <= 0) return 0
  const space = text.indexOf(' ', at)
  return space < 0 ? at : space + 1
}

function cutBefore(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space < 0 ? at : space
}

function piecesOf(text: string, matches: Match[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of matches) {
    if (start > at) pieces.push({ text: text.slice(at, start), isFound: false })
    pieces.push({ text: text.slice(start, end), isFound: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isFound: false })
  return pieces
}
