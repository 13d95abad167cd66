import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { now } from './clock.server.ts'
import { env } from './env.server.ts'

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

type Key = { id: string; bytes: Buffer }

let held: Key[] | undefined

/**
 * Seals a text with a key that is kept outside the database (AES-256-GCM).
 * `about` says what it belongs to, such as a table and a row's id: sealed text moved elsewhere does not open.
 */
export function seal(text: string, about: string): string {
  const key = newestKey()
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce).setAAD(Buffer.from(about))
  const sealed = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]
  return `${key.id}.${Buffer.concat(sealed).toString('base64url')}`
}

/**
 * Opens what `seal` gave, with the key that it was sealed with.
 * @throws Error when the key is not there, or text or `about` is another.
 */
export function unseal(sealed: string, about: string): string {
  const [id = '', packed = ''] = sealed.split('.')
  const bytes = Buffer.from(packed, 'base64url')
  const nonce = bytes.subarray(0, NONCE_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', keyOf(id).bytes, nonce, {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(-TAG_BYTES))
  const text = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES))
  return Buffer.concat([text, decipher.final()]).toString('utf8')
}

/** Whether a text was sealed with the key that seals now. */
export function isSealedAnew(sealed: string): boolean {
  return sealed.startsWith(`${newestKey().id}.`)
}

/** Makes a new key, which seals from now on; gives its file. The earlier ones still open what they sealed. */
export function addSealingKey(): string {
  mkdirSync(env.SEALING_KEYS, { recursive: true, mode: 0o700 })
  const stamp = new Date(now()).toISOString().replaceAll(':', '')
  const file = path.join(env.SEALING_KEYS, `${stamp}.key`)
  const key = `${randomBytes(KEY_BYTES).toString('base64')}\n`
  writeFileSync(file, key, { mode: 0o600, flag: 'wx', flush: true })
  held = undefined
  return file
}

function newestKey(): Key {
  if (keys().length === 0) addSealingKey()
  return keys().at(-1) as Key
}

/** A key that another process has made since is looked for in the folder. */
function keyOf(id: string): Key {
  const known = keys().find((key) => key.id === id)
  if (known) return known
  held = undefined
  const found = keys().find((key) => key.id === id)
  if (!found) throw new Error(`The sealing key ${id} is not in ${env.SEALING_KEYS}.`)
  return found
}

function keys(): Key[] {
  mkdirSync(env.SEALING_KEYS, { recursive: true, mode: 0o700 })
  held ??= readdirSync(env.SEALING_KEYS)
    .filter((name) => name.endsWith('.key'))
    .sort()
    .map(readKey)
  return held
}

function readKey(name: string): Key {
  const bytes = Buffer.from(readFileSync(path.join(env.SEALING_KEYS, name), 'utf8'), 'base64')
  if (bytes.length !== KEY_BYTES) throw new Error(`${name} is not a sealing key.`)
  const id = createHash('sha256').update(bytes).digest('base64url').slice(0, 8)
  return { id, bytes }
}
