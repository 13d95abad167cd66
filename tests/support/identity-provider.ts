import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose'
import { type ClientMetadata, type KoaContextWithOIDC, Provider } from 'oidc-provider'

/** Someone with an account at the provider. */
export type Account = {
  sub: string
  email?: string
  email_verified?: boolean
  acr?: string
  amr?: string[]
  [claim: string]: unknown
}

type Change = (claims: JWTPayload) => JWTPayload

const ACR_VALUES = ['low', 'substantial', 'high']
const CLAIMS = {
  openid: ['sub', 'acr', 'amr', 'acrs', 'oid', 'employee_number'],
  email: ['email', 'email_verified'],
}

/** A certified OpenID provider over HTTP on loopback, whose people sign in without being asked. */
export class IdentityProvider {
  readonly issuer: string
  readonly accounts = new Map<string, Account>()
  /** Who signs in by itself; null shows a page to choose on. */
  signsIn: string | null = null
  /** What a broken or hostile provider does to an ID token before it is signed, with its own keys. */
  change: Change | undefined
  /** What came to the token endpoint, newest last. */
  readonly asked: string[] = []
  readonly #server: Server
  readonly #clients: ClientMetadata[] = []
  #keys: JWK[] = []
  #signer: IdentityProvider = this
  #handle: RequestListener = (_req, res) => void res.writeHead(503).end()

  private constructor(server: Server, issuer: string) {
    this.#server = server
    this.issuer = issuer
  }

  static async start(port = 0): Promise<IdentityProvider> {
    const server = createServer((req, res) => provider.#handle(req, res))
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    const { port: taken } = server.address() as AddressInfo
    const provider = new IdentityProvider(server, `http://127.0.0.1:${taken}`)
    await provider.rotateKeys()
    return provider
  }

  /** Lets a client in. */
  register(client: ClientMetadata): void {
    this.#clients.push(client)
    this.#build()
  }

  /** Signs with a new key from now on; the old one is published no longer. */
  async rotateKeys(): Promise<void> {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true })
    const kid = `key-${Math.random().toString(36).slice(2)}`
    this.#keys = [{ ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig' }]
    this.#build()
  }

  /** Signs ID tokens with another provider's key, as who has taken over a token endpoint would. */
  signWith(signer: IdentityProvider): void {
    this.#signer = signer
  }

  /** Answers everything with 503, until `comeUp`. */
  goDown(): void {
    this.#handle = (_req, res) => void res.writeHead(503).end()
  }

  comeUp(): void {
    this.#build()
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }

  #build(): void {
    const provider = new Provider(this.issuer, {
      clients: this.#clients,
      jwks: { keys: this.#keys as never },
      cookies: { keys: ['tests'] },
      claims: CLAIMS,
      acrValues: ACR_VALUES,
      features: {
        devInteractions: { enabled: false },
        claimsParameter: { enabled: true },
        rpInitiatedLogout: { enabled: true },
      },
      interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
      findAccount: (_ctx, id) => {
        const account = this.accounts.get(id)
        return account && { accountId: account.sub, claims: () => account as never }
      },
      loadExistingGrant: grantAll,
    })
    provider.use((ctx, next) => this.#resign(ctx as never, next))
    const callback = provider.callback()
    this.#handle = (req, res) => {
      const uid = /^\/interaction\/([\w-]+)/.exec(req.url ?? '')?.[1]
      if (uid) void this.#interact(provider, req, res)
      else void callback(req, res)
    }
  }

  async #interact(provider: Provider, ...[req, res]: Parameters<RequestListener>): Promise<void> {
    const chosen = new URL(req.url ?? '', this.issuer).searchParams.get('as') ?? this.signsIn
    if (chosen === null) {
      const links = [...this.accounts.keys()].map(
        (sub) => `<li><a href="?as=${sub}">${sub}</a></li>`,
      )
      res.setHeader('Content-Type', 'text/html')
      res.end(`<!doctype html><title>Identity provider</title><ul>${links.join('')}</ul>`)
      return
    }
    const { acr, amr } = this.accounts.get(chosen) ?? {}
    const login = { accountId: chosen, acr, amr, remember: false }
    const declined = { error: 'access_denied', error_description: 'No, thank you' }
    await provider.interactionFinished(req, res, chosen === 'nobody' ? declined : { login })
  }

  async #resign(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
    await next()
    const body = ctx.body as { id_token?: string } | undefined
    if (ctx.path !== '/token') return
    this.asked.push(String(ctx.status))
    const [own] = this.#keys
    const [key] = this.#signer.#keys
    if (!body?.id_token || !key || !own || (!this.change && own === key)) return
    const claims = JSON.parse(
      Buffer.from(body.id_token.split('.')[1] ?? '', 'base64url').toString(),
    )
    const changed = new SignJWT(this.change?.(claims) ?? claims)
      .setProtectedHeader({ alg: 'RS256', kid: own.kid })
      .sign(await importJWK(key, 'RS256'))
    ctx.body = { ...body, id_token: await changed }
  }
}

/** Nobody is asked for consent: the municipality has given it for its employees. */
async function grantAll({ oidc }: KoaContextWithOIDC) {
  const { client, account, params } = oidc
  const grant = new oidc.provider.Grant({
    clientId: client?.clientId,
    accountId: account?.accountId,
  })
  grant.addOIDCScope(String(params?.scope))
  grant.addOIDCClaims(['acrs'])
  await grant.save()
  return grant
}
