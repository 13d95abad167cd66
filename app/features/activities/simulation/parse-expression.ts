import { type Comparison, type Expression, type Literal, QUOTES } from './expression.ts'

export type Reason =
  | 'empty'
  | 'too-long'
  | 'unknown-sign'
  | 'unclosed-text'
  | 'path-expected'
  | 'comparison-expected'
  | 'value-expected'
  | 'text-expected'
  | 'parenthesis-expected'
  | 'end-expected'

export type ParsedExpression =
  | { ok: true; expression: Expression }
  /** `at` is the character, from 0, where it stopped making sense. */
  | { ok: false; at: number; reason: Reason }

const MOST_CHARACTERS = 400

/** Reads an expression. With `bare`, a path alone is one too. */
export function parseExpression(text: string, options: { bare?: boolean } = {}): ParsedExpression {
  if (text.length > MOST_CHARACTERS) return { ok: false, at: MOST_CHARACTERS, reason: 'too-long' }
  try {
    const reader = new Reader(tokens(text.normalize('NFC')))
    return { ok: true, expression: options.bare ? reader.bareOrWhole() : reader.whole() }
  } catch (error) {
    if (error instanceof Stop) return { ok: false, at: error.at, reason: error.reason }
    throw error
  }
}

class Stop extends Error {
  at: number
  reason: Reason
  constructor(at: number, reason: Reason) {
    super(reason)
    this.at = at
    this.reason = reason
  }
}

type Token = { kind: 'word' | 'text' | 'number' | 'sign' | 'end'; text: string; at: number }

const WORD = /[\p{L}_][\p{L}\p{M}\p{N}_-]*(?:\.[\p{L}\p{M}\p{N}_-]+)*/uy
const NUMBER = /-?\d{1,15}(?![\p{L}\p{N}_])/uy
const SIGN = /<=|>=|[<>(),]/y
const RESERVED = new Set('eller og ikke er i finnes mangler kjent skjedd ja nei'.split(' '))

function tokens(text: string): Token[] {
  const found: Token[] = []
  let at = skipSpace(text, 0)
  while (at < text.length) {
    const token = textAt(text, at) ?? wordAt(text, at)
    if (!token) throw new Stop(at, 'unknown-sign')
    found.push(token.token)
    at = skipSpace(text, token.end)
  }
  return [...found, { kind: 'end', text: '', at }]
}

function skipSpace(text: string, from: number): number {
  const rest = text.slice(from)
  return from + rest.length - rest.trimStart().length
}

type Found = { token: Token; end: number }

function textAt(text: string, at: number): Found | undefined {
  const close = QUOTES.find(([open]) => open === text[at])?.[1]
  if (!close) return undefined
  const end = text.indexOf(close, at + 1)
  if (end < 0) throw new Stop(at, 'unclosed-text')
  return { token: { kind: 'text', text: text.slice(at + 1, end), at }, end: end + 1 }
}

function wordAt(text: string, at: number): Found | undefined {
  const patterns = [
    ['word', WORD],
    ['number', NUMBER],
    ['sign', SIGN],
  ] as const
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at
    const [found] = pattern.exec(text) ?? []
    if (found) return { token: { kind, text: found, at }, end: at + found.length }
  }
  return undefined
}

const PREFIXES = new Map([
  ['finnes', 'exists'],
  ['mangler', 'missing'],
  ['kjent', 'known'],
] as const)

/** Recursive descent; the shortest text that nests deepest is bounded by the number of characters. */
class Reader {
  #tokens: Token[]
  #next = 0

  constructor(all: Token[]) {
    this.#tokens = all
  }

  bareOrWhole(): Expression {
    const [only, end] = this.#tokens
    const isPath = only?.kind === 'word' && end?.kind === 'end' && !RESERVED.has(only.text)
    return isPath ? { kind: 'path', path: only.text } : this.whole()
  }

  whole(): Expression {
    if (this.#peek().kind === 'end') this.#stop('empty')
    const expression = this.#or()
    return this.#peek().kind === 'end' ? expression : this.#stop('end-expected')
  }

  #or(): Expression {
    return this.#joined('eller', 'or', () => this.#and())
  }

  #and(): Expression {
    return this.#joined('og', 'and', () => this.#not())
  }

  #joined(word: string, kind: 'or' | 'and', part: () => Expression): Expression {
    const first = part()
    const parts = [first]
    while (this.#takes(word)) parts.push(part())
    return parts.length > 1 ? { kind, parts } : first
  }

  #not(): Expression {
    return this.#takes('ikke') ? { kind: 'not', of: this.#not() } : this.#single()
  }

  #single(): Expression {
    if (this.#takes('(')) {
      const inside = this.#or()
      this.#close()
      return inside
    }
    if (this.#takes('skjedd')) return { kind: 'happened', step: this.#text() }
    for (const [word, kind] of PREFIXES) {
      if (this.#takes(word)) return { kind, path: this.#path() }
    }
    return this.#comparison(this.#path())
  }

  #comparison(path: string): Expression {
    if (this.#takes('i')) return { kind: 'among', path, values: this.#list() }
    if (this.#takes('er')) {
      const comparison = this.#takes('ikke') ? 'er ikke' : 'er'
      return { kind: 'compare', path, comparison, value: this.#literal() }
    }
    const sign = (['<=', '>=', '<', '>'] as const).find((one) => this.#takes(one))
    const comparison: Comparison = sign ?? this.#stop('comparison-expected')
    return { kind: 'compare', path, comparison, value: this.#literal() }
  }

  #list(): Literal[] {
    if (!this.#takes('(')) this.#stop('parenthesis-expected')
    const values = [this.#literal()]
    while (this.#takes(',')) values.push(this.#literal())
    this.#close()
    return values
  }

  #close(): void {
    if (!this.#takes(')')) this.#stop('parenthesis-expected')
  }

  #path(): string {
    const { kind, text } = this.#peek()
    if (kind !== 'word' || RESERVED.has(text)) this.#stop('path-expected')
    this.#next += 1
    return text
  }

  #text(): string {
    const { kind, text } = this.#peek()
    if (kind !== 'text') this.#stop('text-expected')
    this.#next += 1
    return text
  }

  #literal(): Literal {
    const { kind, text } = this.#peek()
    const isAnswer = kind === 'word' && (text === 'ja' || text === 'nei')
    if (kind !== 'text' && kind !== 'number' && !isAnswer) this.#stop('value-expected')
    this.#next += 1
    // Minus zero is no other number than zero, and would not be printed as one.
    if (kind === 'number') return Number(text) || 0
    return isAnswer ? text === 'ja' : text
  }

  #takes(text: string): boolean {
    const token = this.#peek()
    const found = token.text === text && (token.kind === 'word' || token.kind === 'sign')
    if (found) this.#next += 1
    return found
  }

  #peek(): Token {
    return this.#tokens[this.#next] as Token
  }

  #stop(reason: Reason): never {
    throw new Stop(this.#peek().at, reason)
  }
}
