import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { IdentityProvider } from '#tests/support/identity-provider.ts'
import { openSite, type Site } from '#tests/support/site.ts'
import { ORIGIN, Visitor } from '#tests/support/visitor.ts'

const CALLBACK = `${ORIGIN}/sign-in/oidc/callback`
const SECRET = 'hemmelig-hos-rana'

let site: Site
let idp: IdentityProvider
/** The provider of Rana, by e-mail in rana.example. */
let rana: string

beforeAll(async () => {
  site = await openSite()
  idp = await IdentityProvider.start()
  idp.register({
    client_id: 'leia-rana',
    client_secret: SECRET,
    redirect_uris: [CALLBACK],
    post_logout_redirect_uris: [ORIGIN],
    token_endpoint_auth_method: 'client_secret_basic',
  })
  for (const name of ['ansatt', 'leder', 'admin'])
    idp.accounts.set(`sub-${name}`, { sub: `sub-${name}`, email: `${name}@rana.example` })
  rana = await addProvider('admin@rana.example', {})
})
afterAll(() => idp?.stop())
beforeEach(() => {
  idp.change = undefined
  idp.signsIn = 'sub-ansatt'
})

const visitor = () => new Visitor(site.app)

/** Sets up a provider on the administrator's page; gives its id. */
async function addProvider(admin: string, changed: Record<string, string>): Promise<string> {
  const who = await visitor().signIn(admin)
  const form = {
    kind: 'other',
    label: 'Rana-pålogging',
    issuer: idp.issuer,
    clientId: 'leia-rana',
    authentication: 'client_secret_basic',
    secret: SECRET,
    scopes: 'openid email',
    recognise: 'email',
    claim: 'email',
    domains: 'rana.example',
    acrValues: '',
    secondFactor: '',
    prompt: '',
    position: '1',
    from: '2020-01-01',
    until: '',
    ...changed,
  }
  const answer = await who.post('/admin/sign-in/new', form)
  if (answer.statusCode !== 303) throw new Error(`${answer.statusCode} ${answer.body}`)
  return /\/admin\/sign-in\/([\w-]+)/.exec(answer.headers.location ?? '')?.[1] ?? ''
}

/** Goes through the provider as a browser does, and gives the address that it leads back to. */
async function through(location: string): Promise<string> {
  const cookies = new Map<string, string>()
  let at = location
  for (let hops = 0; hops < 10; hops++) {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=')
      cookies.set(name, value)
    }
    const next = answer.headers.get('location')
    if (!next) throw new Error(`${at}: ${answer.status} ${await answer.text()}`)
    at = new URL(next, at).href
    if (at.startsWith(ORIGIN)) return at.slice(ORIGIN.length)
  }
  throw new Error('too many hops')
}

/** Sets out, and gives the address that the provider leads back to. */
async function comeBack(who: Visitor, provider = rana, next = '/courses'): Promise<string> {
  const out = await who.get(`/sign-in/oidc/${provider}?next=${encodeURIComponent(next)}`)
  expect(out.statusCode, out.body).toBe(302)
  return through(out.headers.location ?? '')
}

/** All the way; gives the last answer. */
async function signIn(who: Visitor, provider = rana) {
  return who.get(await comeBack(who, provider))
}

describe('signing in at a provider', () => {
  it('leads there and back, and on to where the person was', async () => {
    const who = visitor()
    const out = await who.get(`/sign-in/oidc/${rana}?next=${encodeURIComponent('/courses?q=a')}`)
    const { searchParams, origin } = new URL(out.headers.location ?? '')
    expect(origin).toBe(idp.issuer)
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: CALLBACK,
      scope: 'openid email',
    })
    expect(searchParams.get('nonce')).toMatch(/^[\w-]{43}$/)
    expect(out.headers['set-cookie']).toMatch(/^leia-way=\S+; .*HttpOnly; SameSite=Lax/)
    const back = await who.get(await through(out.headers.location ?? ''))
    expect(back.statusCode, back.body).toBe(302)
    expect(back.headers.location).toBe('/courses?q=a')
    const { body } = await who.get('/me/privacy')
    expect(body).toContain('Rana')
    expect((await who.get('/sign-in')).headers.location).toBe('/')
  })
})
