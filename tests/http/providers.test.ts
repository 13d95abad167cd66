import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setUpProvider, through } from '#tests/support/at-provider.ts'
import { IdentityProvider } from '#tests/support/identity-provider.ts'
import { openSite, type Site } from '#tests/support/site.ts'
import { ORIGIN, Visitor } from '#tests/support/visitor.ts'

const SECRET = 'hemmelig-som-ikke-skal-ut'

let site: Site
let idp: IdentityProvider
beforeAll(async () => {
  site = await openSite()
  idp = await IdentityProvider.start()
  idp.register({
    client_id: 'leia-rana',
    client_secret: SECRET,
    redirect_uris: [`${ORIGIN}/sign-in/oidc/callback`],
    token_endpoint_auth_method: 'client_secret_basic',
  })
})
afterAll(() => idp?.stop())

const visitor = () => new Visitor(site.app)
const add = (changed: Record<string, string> = {}) =>
  setUpProvider(site, 'admin@rana.example', { issuer: idp.issuer, secret: SECRET, ...changed })
const rowsOf = async (sql: string, args: string[] = []) =>
  (await site.controls.db.client.execute({ sql, args })).rows
const idOf = async (email: string) =>
  String((await rowsOf('select id from person where email = ?', [email]))[0]?.id)

describe('a provider on the administrator’s page', () => {
  it('is kept with its secret sealed, shown to nobody and in no log', async () => {
    const id = await add()
    const [row] = await rowsOf('select secret from identity_provider where id = ?', [id])
    expect(row?.secret).toMatch(/^[\w-]{8}\.[\w-]+$/)
    const told = await rowsOf("select * from act where what like 'provider-%'")
    expect(told.at(-1)).toMatchObject({ about: id, municipality: '1833', actor_kind: 'person' })
    expect(JSON.stringify(told)).not.toMatch(new RegExp(`${SECRET}|${idp.issuer}|leia-rana`))
    const admin = await visitor().signIn('admin@rana.example')
    for (const path of ['/admin/sign-in', `/admin/sign-in/${id}`]) {
      const { statusCode, body } = await admin.get(path)
      expect(statusCode).toBe(200)
      expect(body).not.toMatch(new RegExp(`${SECRET}|${row?.secret}`))
    }
  })

  it('that is filled in wrongly keeps everything typed but the secret', async () => {
    const admin = await visitor().signIn('admin@rana.example')
    const form = { label: 'Mitt navn', issuer: 'x', clientId: 'min-klient', secret: SECRET }
    const { statusCode, body } = await admin.post('/admin/sign-in/new', form)
    expect(statusCode).toBe(422)
    for (const kept of [
      'value="Mitt navn"',
      'value="x"',
      'value="min-klient"',
      'id="issuer-error"',
    ])
      expect(body).toContain(kept)
    expect(body).not.toContain(SECRET)
  })

  it('of another municipality does not exist, and can’t be changed', async () => {
    const id = await add()
    const before = await rowsOf('select * from identity_provider where id = ?', [id])
    const other = await idOf('leder@vefsn.example')
    const role = ['insert into access_role values (?, ?, ?, ?, 0, 999999)'] as const
    await rowsOf(role[0], [other, 'administrator', 'municipality', '1824'])
    const stranger = await visitor().signIn('leder@vefsn.example')
    expect((await stranger.get('/admin/sign-in')).statusCode).toBe(200)
    const form = { label: 'Overtatt', issuer: idp.issuer, clientId: 'x', secret: 'x' }
    for (const who of [stranger, await visitor().signIn('leder@rana.example')]) {
      expect((await who.get(`/admin/sign-in/${id}`)).statusCode).toBe(404)
      for (const path of [id, `${id}/trial`, `${id}/forgotten`])
        expect((await who.post(`/admin/sign-in/${path}`, form)).statusCode, path).toBe(404)
    }
    expect(await rowsOf('select * from identity_provider where id = ?', [id])).toEqual(before)
  })

  it('that changes keeps its secret, and what is elsewhere knows nobody any more', async () => {
    const id = await add()
    idp.accounts.set('a', { sub: 'a', email: 'ansatt@rana.example' })
    idp.signsIn = 'a'
    const who = visitor()
    const out = await who.get(`/sign-in/oidc/${id}`)
    expect((await who.get(await through(out.headers.location ?? ''))).statusCode).toBe(302)
    const admin = await visitor().signIn('admin@rana.example')
    const secretOf = async () =>
      (await rowsOf('select secret from identity_provider where id = ?', [id]))[0]?.secret
    const linked = async () =>
      (await rowsOf('select * from identity where provider = ?', [id])).length
    const change = (changed: object) =>
      admin.post(`/admin/sign-in/${id}`, {
        label: 'Nytt navn',
        issuer: idp.issuer,
        clientId: 'leia-rana',
        authentication: 'client_secret_basic',
        scopes: 'openid email',
        recognise: 'email',
        claim: 'email',
        domains: 'rana.example',
        position: '1',
        from: '2020-01-01',
        ...changed,
      })
    const sealed = await secretOf()
    expect((await change({})).statusCode).toBe(303)
    expect([await secretOf(), await linked()]).toEqual([sealed, 1])
    expect((await who.get('/me/privacy')).statusCode).toBe(200)
    expect((await change({ clientId: 'en-annen', secret: 'ny' })).statusCode).toBe(303)
    expect(await secretOf()).not.toBe(sealed)
    expect(await linked()).toBe(0)
    expect((await who.get('/me/privacy')).statusCode).toBe(302)
  })
})

describe('a provider that is set up', () => {
  it('tells, when it is tried, what it can and what is wrong', async () => {
    const admin = await visitor().signIn('admin@rana.example')
    const tried = async (changed: Record<string, string>) =>
      (await admin.post(`/admin/sign-in/${await add(changed)}/trial`, { next: '/' })).body
    expect(await tried({})).toContain('Alt ser ut til å stemme')
    expect(await tried({ secret: 'feil' })).toContain('Tjenesten kjenner ikke igjen Leia')
    expect(await tried({ issuer: 'http://127.0.0.1:9' })).toContain('ECONNREFUSED')
  })
})

describe('a newcomer whom the provider can’t tell from others', () => {
  const START = '/sign-in/oidc/introduction'
  /** Comes from the provider as someone; gives what the forms carry. */
  async function arrive(who: Visitor, provider: string, sub: string): Promise<string> {
    idp.accounts.set(sub, { sub })
    idp.signsIn = sub
    const out = await who.get(`/sign-in/oidc/${provider}?next=/courses`)
    const { statusCode, body } = await who.get(await through(out.headers.location ?? ''))
    expect(statusCode, body).toBe(200)
    return /name="token" value="([^"]+)"/.exec(body)?.[1] ?? ''
  }
  const mailed = async (email: string) => {
    const rows = await rowsOf(
      "select body from outbox where kind = 'sign-in-code' and recipient = ? order by created_at desc",
      [email],
    )
    return /\d{4} \d{4}/.exec(String(rows[0]?.body))?.[0]
  }

  it('is linked by a code that comes to their address, once for all', async () => {
    const provider = await add({ recognise: 'mail', claim: '' })
    const who = visitor()
    const token = await arrive(who, provider, 'ny-1')
    const email = 'leder@rana.example'
    expect((await who.post(START, { token, email: '' })).statusCode).toBe(422)
    expect((await who.post(START, { token, email })).body).toContain('er koden på vei')
    const wrong = await who.post(`${START}/code`, { token, email, code: '00000000' })
    expect(wrong.statusCode).toBe(422)
    const code = (await mailed(email)) ?? ''
    const thief = visitor()
    await thief.get(`/sign-in/oidc/${provider}`)
    expect((await thief.post(`${START}/code`, { token, email, code })).statusCode).toBe(400)
    const done = await who.post(`${START}/code`, { token, email, code })
    expect(done.headers.location, done.body).toBe('/courses')
    const later = visitor()
    const out = await later.get(`/sign-in/oidc/${provider}`)
    expect((await later.get(await through(out.headers.location ?? ''))).headers.location).toBe('/')
  })

  it('is told the same whoever’s address it is, and mail goes to our own only', async () => {
    const provider = await add({ recognise: 'mail', claim: '' })
    const token = await arrive(visitor(), provider, 'ny-2')
    expect(token).not.toBe('')
    const answers = new Set<string>()
    for (const email of ['ansatt@vefsn.example', 'ukjent@rana.example', 'ansatt@rana.example']) {
      const who = visitor()
      const own = await arrive(who, provider, `ny-${email}`)
      const { statusCode, body } = await who.post(START, { token: own, email })
      const text = body.replaceAll(email, '').replaceAll(own, '')
      answers.add(`${statusCode} ${text.replace(/nonce="[^"]*"|[0-9a-f]{12}/g, '')}`)
    }
    expect(answers.size).toBe(1)
    expect(await mailed('ansatt@vefsn.example')).toBeUndefined()
    expect(await mailed('ansatt@rana.example')).toBeDefined()
  })

  it('has five tries at a code', async () => {
    const provider = await add({ recognise: 'mail', claim: '' })
    const who = visitor()
    const token = await arrive(who, provider, 'ny-3')
    const email = 'admin@rana.example'
    await who.post(START, { token, email })
    const code = (await mailed(email)) ?? ''
    for (let i = 0; i < 5; i++)
      await who.post(`${START}/code`, { token, email, code: `1111111${i}` })
    expect((await who.post(`${START}/code`, { token, email, code })).statusCode).toBe(422)
  })
})
