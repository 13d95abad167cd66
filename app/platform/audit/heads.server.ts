import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { now } from '../clock.server.ts'
import { env } from '../env.server.ts'
import type { Head } from './chain.ts'

const line = z.object({
  /** A head that was reached, or the one that a restored copy set the log back to. */
  kind: z.enum(['reached', 'restored']),
  sequence: z.int().nonnegative(),
  hash: z.string(),
  at: z.int(),
  signature: z.string(),
})
export type SignedHead = z.infer<typeof line>

/** Where the heads are: a file that only grows, best on another disk than the database. */
export function headsFile(): string {
  return path.join(env.AUDIT_FOLDER, 'heads.jsonl')
}

/** Signs the log's head and keeps it apart from the database. */
export function keepHead(kind: SignedHead['kind'], { sequence, hash }: Head): void {
  const at = now()
  const signature = sign(null, signedText({ kind, sequence, hash, at }), key()).toString(
    'base64url',
  )
  appendFileSync(headsFile(), `${JSON.stringify({ kind, sequence, hash, at, signature })}\n`, {
    mode: 0o600,
    flush: true,
  })
}

/**
 * The heads that were kept, oldest first; one that is unreadable or not signed by us is null.
 * A last line without its end was being written when the machine stopped, and tells nothing.
 */
export function keptHeads(): (SignedHead | null)[] {
  if (!existsSync(headsFile())) return []
  const publicKey = createPublicKey(key())
  return readFileSync(headsFile(), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((text) => readHead(text, publicKey))
}

function readHead(text: string, publicKey: KeyObject): SignedHead | null {
  const parsed = line.safeParse(fromJson(text))
  if (!parsed.success) return null
  const signature = Buffer.from(parsed.data.signature, 'base64url')
  return verify(null, signedText(parsed.data), publicKey, signature) ? parsed.data : null
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function signedText({ kind, sequence, hash, at }: Omit<SignedHead, 'signature'>): Buffer {
  return Buffer.from(JSON.stringify(['leia audit head', kind, sequence, hash, at]))
}

let held: KeyObject | undefined

function key(): KeyObject {
  held ??= readOrMakeKey(path.join(env.AUDIT_FOLDER, 'key.pem'))
  return held
}

function readOrMakeKey(file: string): KeyObject {
  mkdirSync(env.AUDIT_FOLDER, { recursive: true, mode: 0o700 })
  if (!existsSync(file)) {
    const made = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
    writeFileSync(file, made, { mode: 0o600, flag: 'wx', flush: true })
  }
  return createPrivateKey(readFileSync(file))
}
