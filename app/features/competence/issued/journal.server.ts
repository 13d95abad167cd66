import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { env } from '#app/platform/env.server.ts'
import type { CertifiedCourse } from '#db/schema/competence.ts'

const NUMBER_BYTES = 16
const CHUNK_BYTES = 1 << 20

const issued = z.object({
  kind: z.literal('issued'),
  number: z.string(),
  person: z.string(),
  course: z.string(),
  from: z.int(),
  to: z.int(),
  issuedAt: z.int(),
  what: z.custom<CertifiedCourse>((value) => typeof value === 'object' && value !== null),
})
const revoked = z.object({
  kind: z.literal('revoked'),
  number: z.string(),
  revokedAt: z.int(),
  reason: z.string(),
})
const line = z.discriminatedUnion('kind', [issued, revoked])

/** A certificate: whose, of which course, earned on which day (`from`), and what it says. */
export type Issued = z.infer<typeof issued>
export type Line = z.infer<typeof line>
type Unnumbered = Omit<Issued, 'kind' | 'number' | 'issuedAt'>

let numbers = new Map<string, string>()
let readTo = 0
let readFrom = ''

/**
 * Gives each certificate its number: the one it was given first, by whichever process, also when the
 * database has forgotten it. Whatever is new is on disk when this returns, and only then may it be issued.
 */
export function numbered(certificates: Unnumbered[], issuedAt: number): Issued[] {
  catchUp()
  const fresh = certificates.filter((one) => !numbers.has(keyOf(one)))
  append(fresh.map((one) => ({ kind: 'issued', number: chance(), issuedAt, ...one })))
  // Another process may have been a line ahead: the first one counts.
  catchUp()
  return certificates.map((one) => {
    const number = numbers.get(keyOf(one)) as string
    return { kind: 'issued', number, issuedAt, ...one }
  })
}

/** Adds lines, which are on disk when this returns. */
export function append(lines: Line[]): void {
  if (lines.length === 0) return
  const isNew = !existsSync(journalFile())
  mkdirSync(env.ISSUED_FOLDER, { recursive: true, mode: 0o700 })
  // What a crash cut off ends here, and does not spoil what follows.
  const start = endsWhole() ? '' : '\n'
  const text = lines.map((one) => `${JSON.stringify(one)}\n`).join('')
  appendFileSync(journalFile(), start + text, { mode: 0o600, flush: true })
  if (isNew) syncFolder(env.ISSUED_FOLDER)
}

/** Every line from a byte on, oldest first; null for one that can't be read. An unfinished last line is not there. */
export function* readJournal(from = 0): Generator<{ line: Line | null; end: number }> {
  let end = from
  for (const text of linesOf(journalFile(), from)) {
    end += text.length + 1
    if (text.length > 0) yield { line: parsed(text.toString()), end }
  }
}

/** What makes two lines tell of the same certificate. */
export function keyOf({ person, course, from }: Unnumbered): string {
  return JSON.stringify([person, course, from])
}

/** Where certificates are kept apart from the database: a file that only grows. */
function journalFile(): string {
  return path.join(env.ISSUED_FOLDER, 'certificates.jsonl')
}

function catchUp(): void {
  const found = existsSync(journalFile()) ? statSync(journalFile()) : undefined
  const file = `${found?.ino} ${found?.birthtimeMs}`
  if (file !== readFrom) [numbers, readTo, readFrom] = [new Map(), 0, file]
  if (found?.size === readTo) return
  for (const { line, end } of readJournal(readTo)) {
    readTo = end
    if (line?.kind === 'issued' && !numbers.has(keyOf(line))) numbers.set(keyOf(line), line.number)
  }
}

function parsed(text: string): Line | null {
  try {
    return line.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

function* linesOf(file: string, from: number): Generator<Buffer> {
  if (!existsSync(file)) return
  const handle = openSync(file, 'r')
  try {
    const chunk = Buffer.alloc(CHUNK_BYTES)
    let rest = Buffer.alloc(0)
    for (let at = from; ; ) {
      const read = readSync(handle, chunk, 0, CHUNK_BYTES, at)
      if (read === 0) return
      at += read
      rest = Buffer.concat([rest, chunk.subarray(0, read)])
      for (let cut = rest.indexOf(10); cut >= 0; cut = rest.indexOf(10)) {
        yield rest.subarray(0, cut)
        rest = rest.subarray(cut + 1)
      }
    }
  } finally {
    closeSync(handle)
  }
}

function endsWhole(): boolean {
  const size = existsSync(journalFile()) ? statSync(journalFile()).size : 0
  if (size === 0) return true
  const [last] = [...linesOf(journalFile(), size - 1)]
  return last !== undefined
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

function chance(): string {
  return randomBytes(NUMBER_BYTES).toString('hex')
}
