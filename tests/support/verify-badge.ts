// Checks a signed badge as a stranger would, from the specifications alone: W3C Data Integrity with
// eddsa-jcs-2022, Multikey, did:web. It shares no code with what signs.
import { createHash, createPublicKey, verify } from 'node:crypto'

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
type Fields = { [name: string]: Json }
export type Badge = Fields & { proof: Fields }
export type DidDocument = {
  id: string
  verificationMethod: { id: string; type: string; controller: string; publicKeyMultibase: string }[]
  assertionMethod: string[]
}

/** Whether the badge is signed by a key that the document publishes for making statements. */
export function isGenuine(badge: Badge, document: DidDocument): boolean {
  const { proof, ...credential } = badge
  const { proofValue, ...options } = proof
  const method = document.verificationMethod.find(({ id }) => id === options.verificationMethod)
  const issuer = (credential.issuer as Fields | undefined)?.id
  if (!method || !document.assertionMethod.includes(method.id)) return false
  if (issuer !== document.id || method.controller !== document.id) return false
  if (options.cryptosuite !== 'eddsa-jcs-2022' || options.proofPurpose !== 'assertionMethod')
    return false
  if (JSON.stringify(options['@context']) !== JSON.stringify(credential['@context'])) return false
  const data = Buffer.concat([digest(options), digest(credential)])
  return verify(null, data, publicKey(method.publicKeyMultibase), multibase(String(proofValue)))
}

function digest(value: Json): Buffer {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value)), 'utf8')
    .digest()
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const names = Object.keys(value).sort()
  return Object.fromEntries(names.map((name) => [name, sorted(value[name] as Json)]))
}

function publicKey(multikey: string) {
  const [code, version, ...raw] = multibase(multikey)
  if (code !== 0xed || version !== 0x01) throw new Error('not an Ed25519 key')
  const x = Buffer.from(raw).toString('base64url')
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}

/** Bytes of a base58btc multibase text, by long multiplication. */
function multibase(text: string): Buffer {
  if (!text.startsWith('z')) throw new Error('not base58btc')
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
  const bytes: number[] = []
  for (const digit of text.slice(1)) {
    let carry = alphabet.indexOf(digit)
    if (carry < 0) throw new Error('not base58btc')
    for (let at = 0; at < bytes.length; at++) {
      carry += (bytes[at] as number) * 58
      bytes[at] = carry & 0xff
      carry >>= 8
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 0xff)
  }
  const leading = text.slice(1).match(/^1*/)?.[0].length ?? 0
  return Buffer.from([...Array<number>(leading).fill(0), ...bytes.reverse()])
}
