import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env.server.ts'
import { base58 } from './base58.ts'

/** What stands before an Ed25519 public key in a multikey. */
const ED25519 = [0xed, 0x01]
const RAW_KEY_BYTES = 32

export type SigningKey = { secret: KeyObject; multikey: string }

let held: SigningKey[] | undefined

/** Every key that badges were signed with, the one that signs now last. Makes the first one. */
export function signingKeys(): SigningKey[] {
  mkdirSync(env.SIGNING_KEYS, { recursive: true, mode: 0o700 })
  if (keyFiles().length === 0) addSigningKey()
  held ??= keyFiles().map(readKey)
  return held
}

/** Makes a new key, which signs from the next start on; gives its file. The earlier ones stay. */
export function addSigningKey(): string {
  mkdirSync(env.SIGNING_KEYS, { recursive: true, mode: 0o700 })
  const { privateKey } = generateKeyPairSync('ed25519')
  const stamp = new Date(now()).toISOString().replaceAll(':', '')
  const file = path.join(env.SIGNING_KEYS, `${stamp}.pem`)
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), {
    mode: 0o600,
    flag: 'wx',
    flush: true,
  })
  return file
}

function keyFiles(): string[] {
  return readdirSync(env.SIGNING_KEYS)
    .filter((name) => name.endsWith('.pem'))
    .sort()
}

function readKey(name: string): SigningKey {
  const secret = createPrivateKey(readFileSync(path.join(env.SIGNING_KEYS, name)))
  const spki = createPublicKey(secret).export({ type: 'spki', format: 'der' })
  const raw = spki.subarray(-RAW_KEY_BYTES)
  return { secret, multikey: `z${base58(Uint8Array.from([...ED25519, ...raw]))}` }
}
