import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto'

const RSA_BITS = 3072

/** A new key to prove who we are with, as the text that is sealed. */
export function newPrivateKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: RSA_BITS })
  const kid = randomUUID()
  return JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' })
}

/** The public half of such a key, as the provider is given it. */
export function publicKeyOf(text: string): object {
  const { kid, alg, use, ...key } = JSON.parse(text)
  const jwk = createPublicKey(createPrivateKey({ key, format: 'jwk' })).export({ format: 'jwk' })
  return { ...jwk, kid, alg, use }
}
