// Checks a digital certificate (Open Badge 3.0, signed with eddsa-jcs-2022) without asking anyone.
// One file that needs nothing but Node 20, so that a stranger can take it along and read it. It is
// written from the specifications alone (W3C Data Integrity, Multikey, did:web, RFC 8785) and shares
// nothing with what signs.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync, realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const USAGE = `node verify-badge.mjs CERTIFICATE.json --key did.json

  CERTIFICATE.json  what its owner gave you
  did.json          the published keys: https://SITE/.well-known/did.json, from the site that you trust`

/**
 * What is wrong with a badge by the keys that its issuer publishes; undefined when it is genuine.
 * @param {any} badge @param {any} keys @returns {string | undefined}
 */
export function faultOf(badge, keys) {
  const { proof, ...credential } = badge
  const { proofValue, ...options } = Object(proof)
  const method = keys.verificationMethod.find((one) => one.id === options.verificationMethod)
  if (!proof) return 'It is not signed.'
  if (credential.issuer?.id !== keys.id) return `It was not issued by ${keys.id}.`
  if (!method || method.controller !== keys.id)
    return 'It is signed by a key that is not among the published ones.'
  if (!keys.assertionMethod.includes(method.id) || options.proofPurpose !== 'assertionMethod')
    return 'The key is not one for making statements.'
  if (options.type !== 'DataIntegrityProof' || options.cryptosuite !== 'eddsa-jcs-2022')
    return 'It is signed in a way that this program does not know.'
  if (canonical(options['@context']) !== canonical(credential['@context']))
    return 'The signature is about another kind of document.'
  const data = Buffer.concat([digest(options), digest(credential)])
  const key = publicKey(method.publicKeyMultibase)
  if (!verify(null, data, key, multibase(proofValue))) return 'It was changed after it was signed.'
  return undefined
}

/** @param {any} badge @param {number} now @returns {'valid' | 'expired' | 'not yet'} */
function standingOf({ validFrom, validUntil }, now) {
  if (now < Date.parse(validFrom)) return 'not yet'
  return validUntil && now >= Date.parse(validUntil) ? 'expired' : 'valid'
}

function digest(value) {
  return createHash('sha256').update(canonical(value), 'utf8').digest()
}

function canonical(value) {
  return JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

function publicKey(multikey) {
  const [code, version, ...raw] = multibase(multikey)
  if (code !== 0xed || version !== 0x01) throw new Error('The key is not an Ed25519 key.')
  const x = Buffer.from(raw).toString('base64url')
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}

/** Bytes of a base58btc multibase text, by long multiplication. */
function multibase(text) {
  if (!/^z[1-9A-HJ-NP-Za-km-z]+$/.test(text)) throw new Error('A key or signature is no base58btc.')
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
  const bytes = []
  for (const digit of text.slice(1)) {
    let carry = alphabet.indexOf(digit)
    for (let at = 0; at < bytes.length; at++) {
      carry += bytes[at] * 58
      bytes[at] = carry & 0xff
      carry >>= 8
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 0xff)
  }
  const leading = text.slice(1).match(/^1*/)[0].length
  return Buffer.from([...Array(leading).fill(0), ...bytes.reverse()])
}

function told(badge) {
  const [person] = badge.credentialSubject.identifier
  const until = badge.validUntil ? ` until ${badge.validUntil.slice(0, 10)}` : ''
  return `  ${person.identityHash}
  ${badge.name}
  ${badge.issuer.name} (${badge.issuer.id})
  valid from ${badge.validFrom.slice(0, 10)}${until}
  Whether it was taken back since is told by ${badge.id}`
}

function main() {
  const options = { key: { type: 'string' } }
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  if (positionals.length !== 1 || !values.key) throw new Error(`How to use it:\n${USAGE}`)
  const [badge, keys] = [positionals[0], values.key].map((file) =>
    JSON.parse(readFileSync(file, 'utf8')),
  )
  const fault = faultOf(badge, keys)
  if (fault) throw new Error(`NOT GENUINE. ${fault}`)
  const standing = standingOf(badge, Date.now())
  console.log(`${standing === 'valid' ? '✔ Genuine and valid' : `✖ Genuine, but ${standing}`}`)
  console.log(told(badge))
  return standing === 'valid' ? 0 : 1
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = main()
  } catch (reason) {
    console.error(`✖ ${reason.message}`)
    process.exitCode = 1
  }
}
