import { createHash, sign } from 'node:crypto'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env.server.ts'
import { base58 } from './badge/base58.ts'
import { canonical } from './badge/canonical.ts'
import { credentialOf, issuerId } from './badge/credential.ts'
import { addSigningKey, type SigningKey, signingKeys } from './badge/keys.server.ts'
import type { Certificate } from './certificate.ts'

export { addSigningKey }

/** Makes the key that badges are signed with, where there is none. */
export function ensureSigningKey(): void {
  signingKeys()
}

/** The site's public address, which stands on certificates. */
export function siteOrigin(): string {
  return env.origin
}

/** A certificate as an Open Badge 3.0, signed with eddsa-jcs-2022 by the newest key. */
export function signedBadge(certificate: Certificate) {
  const credential = credentialOf(certificate, env.origin)
  const key = signingKeys().at(-1) as SigningKey
  const proof = {
    '@context': credential['@context'],
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created: new Date(now()).toISOString(),
    verificationMethod: methodOf(key),
    proofPurpose: 'assertionMethod',
  }
  const signed = sign(null, Buffer.concat([hash(proof), hash(credential)]), key.secret)
  return { ...credential, proof: { ...proof, proofValue: `z${base58(signed)}` } }
}

/** The public keys under the site's own name (did:web), also those that no longer sign. */
export function issuerDocument() {
  const id = issuerId(env.origin)
  const keys = signingKeys()
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id,
    verificationMethod: keys.map((key) => ({
      id: methodOf(key),
      type: 'Multikey',
      controller: id,
      publicKeyMultibase: key.multikey,
    })),
    assertionMethod: keys.map(methodOf),
  }
}

function methodOf({ multikey }: SigningKey): string {
  return `${issuerId(env.origin)}#${multikey}`
}

function hash(value: object): Buffer {
  return createHash('sha256').update(canonical(value)).digest()
}
