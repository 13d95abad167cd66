import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { setUpProvider, through } from '#tests/support/at-provider.ts'
import { codeAt, hidden, secretIn } from '#tests/support/authenticator.ts'
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

const addProvider = (admin: string, changed: Record<string, string>) =>
  setUpProvider(site, admin, { issuer: idp.issuer, secret: SECRET, ...changed })

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

/** What someone who was not let in is told. */
async function refusal(who: Visitor, provider = rana) {
  const { statusCode, body } = await signIn(who, provider)
  const heading = /<h1[^>]*>([^<]*)/.exec(body)?.[1]
  expect((await who.get('/me/privacy')).statusCode, 'is signed in').toBe(302)
  return { statusCode, heading }
}

const sql = (text: string, args: (string | number)[] = []) =>
  site.controls.db.client.execute({ sql: text, args })
const first = async (text: string, args: (string | number)[] = []) => {
  const { rows } = await sql(text, args)
  return rows[0]?.[0]
}
const idOf = async (email: string) =>
  String(await first('select id from person where email = ?', [email]))

const UNTRUSTED = { statusCode: 400, heading: 'Svaret fra innloggingen holdt ikke' }
const UNKNOWN = { statusCode: 403, heading: 'Vi finner deg ikke blant de ansatte i Rana' }
const NO_TRIP = { statusCode: 400, heading: 'Vi fant ikke igjen innloggingen din' }

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
    expect(out.headers['set-cookie']).toMatch(/^leia-way=\S+; .*HttpOnly; SameSite=Lax/)
    const back = await who.get(await through(out.headers.location ?? ''))
    expect(back.statusCode, back.body).toBe(302)
    expect(back.headers.location).toBe('/courses?q=a')
    expect((await who.get('/me/privacy')).statusCode).toBe(200)
    const person = await idOf('ansatt@rana.example')
    const session = 'select method, provider from session where person = ? order by created_at desc'
    expect((await sql(session, [person])).rows[0]).toMatchObject({ method: 'oidc', provider: rana })
  })

  it('knows a person by the provider’s own name for them from then on', async () => {
    await signIn(visitor())
    const account = idp.accounts.get('sub-ansatt')
    idp.accounts.set('sub-ansatt', { sub: 'sub-ansatt', email: 'nytt-navn@rana.example' })
    expect((await signIn(visitor())).headers.location).toBe('/courses')
    idp.accounts.set('sub-ansatt', { sub: 'sub-ansatt' })
    expect((await signIn(visitor())).headers.location).toBe('/courses')
    if (account) idp.accounts.set('sub-ansatt', account)
  })

  it('ends the session that the browser had', async () => {
    const who = await visitor().signIn('leder@rana.example')
    const before = who.cookies.get('leia')
    await signIn(who)
    expect(who.cookies.get('leia')).not.toBe(before)
    const kept = await visitor().get('/me/privacy', { cookie: `leia=${before}` })
    expect(kept.statusCode).toBe(302)
  })

  it('never leads off the site', async () => {
    for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
      const who = visitor()
      expect((await who.get(await comeBack(who, rana, next))).headers.location, next).toBe('/')
    }
  })

  it('works in two tabs of a browser at once, whichever comes back first', async () => {
    const who = visitor()
    const one = await comeBack(who, rana, '/courses?q=1')
    const two = await comeBack(who, rana, '/courses?q=2')
    expect((await who.get(two)).headers.location).toBe('/courses?q=2')
    expect((await who.get(one)).headers.location).toBe('/courses?q=1')
  })

  it('is offered on the page for signing in, and remembered', async () => {
    const who = visitor()
    const { body } = await who.get('/sign-in?next=/courses')
    expect(body).toContain('<option value="1833">Rana</option>')
    expect(body).not.toContain(`/sign-in/oidc/${rana}`)
    const chosen = await who.get('/sign-in?municipality=1833&next=/courses')
    expect(chosen.body).toContain(`href="/sign-in/oidc/${rana}?next=%2Fcourses"`)
    expect(chosen.body).toContain('Logg inn med Rana-pålogging')
    expect((await who.get('/sign-in')).body).toContain(`href="/sign-in/oidc/${rana}"`)
    expect((await who.get('/sign-in?municipality=')).body).not.toContain(`/oidc/${rana}`)
    expect((await who.get('/sign-in')).body).not.toContain(`/oidc/${rana}`)
  })

  it('carries work that waits through the provider, by a page and no redirect', async () => {
    const who = visitor()
    const work = { municipality: '1833', next: '/courses', resume: '{"activity":"x","form":{}}' }
    const page = await who.post('/sign-in/municipality', work)
    expect(page.body).toContain(`action="/sign-in/oidc/${rana}"`)
    expect(page.body).toContain('name="resume" value="{&quot;activity')
    const onward = await who.post(`/sign-in/oidc/${rana}`, work)
    expect(onward.statusCode).toBe(200)
    const to = /http-equiv="refresh" content="0;url=([^"]+)"/.exec(onward.body)?.[1] ?? ''
    const location = to.replaceAll('&amp;', '&')
    expect(new URL(location).origin).toBe(idp.issuer)
    expect(await first('select resume from sign_in_under_way')).toBe(work.resume)
    expect((await who.get(await through(location))).headers.location).toBe('/courses')
  })
})

describe('an answer that does not hold signs nobody in', () => {
  const HOUR = 3600
  it.each<[string, NonNullable<typeof idp.change>]>([
    ['a nonce of another trip', (claims) => ({ ...claims, nonce: 'another' })],
    ['no nonce', ({ nonce: _, ...claims }) => claims],
    ['another issuer', (claims) => ({ ...claims, iss: 'https://evil.example' })],
    ['another audience', (claims) => ({ ...claims, aud: 'another-client' })],
    ['another audience besides', (claims) => ({ ...claims, aud: ['leia-rana', 'another'] })],
    ['a time that has passed', (claims) => ({ ...claims, exp: Number(claims.iat) - HOUR })],
    ['a time that has not come', (claims) => ({ ...claims, nbf: Number(claims.iat) + HOUR })],
    ['nobody', ({ sub: _, ...claims }) => claims],
  ])('with %s', async (_, change) => {
    idp.change = change
    expect(await refusal(visitor())).toEqual(UNTRUSTED)
  })

  it('with clocks a little apart is one that holds', async () => {
    idp.change = (claims) => ({ ...claims, exp: Math.floor(Date.now() / 1000) - 30 })
    expect((await signIn(visitor())).headers.location).toBe('/courses')
  })

  it('with a key that the provider does not publish', async () => {
    const who = visitor()
    const back = await comeBack(who)
    const other = await IdentityProvider.start()
    idp.signWith(other)
    const { statusCode } = await who.get(back)
    idp.signWith(idp)
    await other.stop()
    expect(statusCode).toBe(400)
    expect((await who.get('/me/privacy')).statusCode).toBe(302)
  })
})

describe('an answer to another trip signs nobody in', () => {
  it('with the state of another trip, or none', async () => {
    for (const state of ['&state=another', '']) {
      const who = visitor()
      const back = await comeBack(who)
      const { statusCode } = await who.get(back.replace(/&state=[\w-]+/, state))
      expect(statusCode, state).toBe(400)
    }
  })

  it('in another browser, which does not use it up', async () => {
    const who = visitor()
    const thief = visitor()
    await thief.get(`/sign-in/oidc/${rana}`)
    const back = await comeBack(who)
    expect((await thief.get(back)).body).toContain(NO_TRIP.heading)
    expect((await visitor().get(back)).body).toContain(NO_TRIP.heading)
    expect((await who.get(back)).headers.location).toBe('/courses')
  })

  it('a second time', async () => {
    const who = visitor()
    const back = await comeBack(who)
    const [one, two] = await Promise.all([who.get(back), who.get(back)])
    expect([one.statusCode, two.statusCode].sort()).toEqual([302, 400])
    expect((await who.get(back)).body).toContain(NO_TRIP.heading)
  })

  it('with a code of another trip of the same browser', async () => {
    const who = visitor()
    const one = new URL(await comeBack(who), ORIGIN)
    const two = new URL(await comeBack(who), ORIGIN)
    one.searchParams.set('code', two.searchParams.get('code') ?? '')
    const { statusCode } = await who.get(one.pathname + one.search)
    expect(statusCode).toBe(400)
    expect((await who.get('/me/privacy')).statusCode).toBe(302)
  })

  it('from another issuer than was asked, or one that does not say', async () => {
    for (const iss of [encodeURIComponent('https://evil.example'), undefined]) {
      const who = visitor()
      const back = await comeBack(who)
      const changed = back.replace(/&iss=[^&]+/, iss === undefined ? '' : `&iss=${iss}`)
      expect(changed).not.toBe(back)
      expect((await who.get(changed)).statusCode, iss).toBe(400)
    }
  })

  it('after ten minutes', async () => {
    const who = visitor()
    const back = await comeBack(who)
    site.controls.setClock(Date.now() + 601_000)
    expect((await who.get(back)).body).toContain(NO_TRIP.heading)
    site.controls.setClock(undefined)
  })

  it('that says no is told in words, with a way to try again', async () => {
    idp.signsIn = 'nobody'
    const who = visitor()
    const { statusCode, body } = await signIn(who)
    expect(statusCode).toBe(401)
    expect(body).toContain('Innloggingen ble avbrutt')
    expect(body).toContain(`href="/sign-in/oidc/${rana}?next=%2Fcourses"`)
    expect(body).not.toContain('No, thank you')
  })
})

describe('who is let in', () => {
  it('is nobody whom the municipality has not registered', async () => {
    const people = await first('select count(*) from person')
    idp.accounts.set('sub-ny', { sub: 'sub-ny', email: 'ny@rana.example' })
    idp.signsIn = 'sub-ny'
    expect(await refusal(visitor())).toEqual(UNKNOWN)
    expect(await first('select count(*) from person')).toBe(people)
    expect(await first("select count(*) from identity where subject = 'sub-ny'")).toBe(0)
  })

  it('is nobody of another municipality, whatever is claimed', async () => {
    const wide = await addProvider('admin@rana.example', {
      label: 'Vid',
      domains: 'rana.example vefsn.example helgeland.example',
    })
    const vefsn = 'ansatt@vefsn.example'
    const claims = [
      { sub: 'sub-vefsn', email: vefsn },
      { sub: await idOf(vefsn), email: vefsn },
      { sub: vefsn, email: ' ANSATT@vefsn.example ', email_verified: true },
      { sub: 'sub-region', email: 'forfatter@helgeland.example' },
    ]
    for (const account of claims) {
      idp.accounts.set(account.sub, account)
      idp.signsIn = account.sub
      const { statusCode } = await refusal(visitor(), wide)
      const isHere = await first(
        `select count(*) from person p join membership m on m.person = p.id
         where p.email = ? and m.municipality = '1833' and m.to_on > 20000`,
        [account.email.trim().toLowerCase()],
      )
      expect(isHere, account.email).toBe(0)
      expect(statusCode, account.email).toBe(403)
    }
    expect(await first('select count(*) from identity where provider = ?', [wide])).toBe(0)
  })

  it('is not somebody of another municipality by a link that was written for them', async () => {
    const person = await idOf('leder@vefsn.example')
    await sql('insert into identity values (?, ?, ?, 0)', [rana, 'sub-smuggled', person])
    idp.accounts.set('sub-smuggled', { sub: 'sub-smuggled', email: 'leder@rana.example' })
    idp.signsIn = 'sub-smuggled'
    expect(await refusal(visitor())).toEqual(UNKNOWN)
    await sql('delete from identity where person = ?', [person])
  })
})

describe('who is let in no longer, or not yet', () => {
  it('is not who has left, and is told what strangers are told', async () => {
    idp.signsIn = 'sub-leder'
    expect((await signIn(visitor())).statusCode).toBe(302)
    const person = await idOf('leder@rana.example')
    const leave = (day: number) =>
      sql('update membership set to_on = ? where person = ? and to_on > 20000', [day, person])
    await leave(20_001)
    expect(await refusal(visitor())).toEqual(UNKNOWN)
    await sql('update membership set to_on = 999999 where person = ? and to_on = 20001', [person])
    expect((await signIn(visitor())).statusCode).toBe(302)
  })

  it('is not a second user with the address of someone who is known', async () => {
    await signIn(visitor())
    idp.accounts.set('sub-arving', { sub: 'sub-arving', email: 'ansatt@rana.example' })
    idp.signsIn = 'sub-arving'
    const { statusCode, heading } = await refusal(visitor())
    expect([statusCode, heading]).toEqual([409, 'Kontoen din er knyttet til en annen innlogging'])
    const admin = await visitor().signIn('admin@rana.example')
    const forget = (email: string) => admin.post(`/admin/sign-in/${rana}/forgotten`, { email })
    expect((await forget('ukjent@rana.example')).statusCode).toBe(422)
    expect((await forget('Ansatt@rana.example ')).statusCode).toBe(200)
    expect((await signIn(visitor())).headers.location).toBe('/courses')
    await forget('ansatt@rana.example')
  })

  it('is not told by an address that is not the municipality’s, or is unproven', async () => {
    const person = await idOf('ansatt@rana.example')
    await sql("update person set email = 'ansatt@gmail.com' where id = ?", [person])
    idp.accounts.set('sub-gmail', { sub: 'sub-gmail', email: 'ansatt@gmail.com' })
    idp.signsIn = 'sub-gmail'
    expect(await refusal(visitor())).toEqual(UNKNOWN)
    await sql("update person set email = 'ansatt@rana.example' where id = ?", [person])
    const unproven = { email: 'ansatt@rana.example', email_verified: false }
    idp.accounts.set('sub-gmail', { sub: 'sub-gmail', ...unproven })
    expect(await refusal(visitor())).toEqual(UNKNOWN)
  })
})

describe('who is let in by other marks', () => {
  it('is known by employee number, or by the directory’s id, of that municipality only', async () => {
    const [ours, theirs] = await Promise.all(
      ['leder@rana.example', 'leder@vefsn.example'].map(idOf),
    )
    const number = 'insert into employee_number (municipality, number, person) values (?, ?, ?)'
    await sql(number, ['1833', '4711', ours ?? ''])
    await sql(number, ['1824', '4712', theirs ?? ''])
    const by = { recognise: 'employee-number', claim: 'employee_number', label: 'Nummer' }
    const provider = await addProvider('admin@rana.example', by)
    idp.accounts.set('sub-4711', { sub: 'sub-4711', employee_number: '004711' })
    idp.accounts.set('sub-4712', { sub: 'sub-4712', employee_number: '4712' })
    idp.signsIn = 'sub-4712'
    expect(await refusal(visitor(), provider)).toEqual(UNKNOWN)
    idp.signsIn = 'sub-4711'
    expect((await signIn(visitor(), provider)).headers.location).toBe('/courses')
  })
})

describe('how strictly someone is checked', () => {
  let strict: string
  beforeAll(async () => {
    const eid = { acrValues: 'substantial high', secondFactor: 'high mfa', label: 'eID' }
    strict = await addProvider('admin@rana.example', eid)
  })
  const as = (sub: string, more: object) => {
    idp.accounts.set(sub, { sub, email: 'admin@rana.example', ...more })
    idp.signsIn = sub
  }
  const given = async () => {
    const person = await idOf('admin@rana.example')
    const newest = `select second_factor_at from session where person = ? and method = 'oidc'
      order by rowid desc`
    return (await sql(newest, [person])).rows[0]?.second_factor_at
  }

  it('must be enough, by the signed answer', async () => {
    for (const acr of ['low', undefined]) {
      as('sub-eid', { acr })
      const { statusCode, heading } = await refusal(visitor(), strict)
      expect([statusCode, heading]).toEqual([403, 'Du må logge inn på en sikrere måte'])
    }
  })

  it('is a second factor where the provider says one of the words for it', async () => {
    as('sub-eid', { acr: 'substantial' })
    expect((await signIn(visitor(), strict)).statusCode).toBe(302)
    expect(await given()).toBeNull()
    as('sub-eid', { acr: 'high' })
    expect((await signIn(visitor(), strict)).statusCode).toBe(302)
    expect(await given()).toBeTypeOf('number')
  })

  it('is the municipality’s word, and none for who reaches beyond it', async () => {
    const person = await idOf('admin@rana.example')
    const role = 'insert into access_role values (?, ?, ?, ?, 0, 999999)'
    await sql(role, [person, 'coordinator', 'region', 'region'])
    as('sub-eid', { acr: 'high' })
    await signIn(visitor(), strict)
    expect(await given()).toBeNull()
    await sql("delete from access_role where person = ? and role = 'coordinator'", [person])
  })
})

describe('the first second factor of who reaches beyond the municipality', () => {
  const APP = '/me/security/authenticator'
  it('is not added in a session that a provider began, but in one begun by password', async () => {
    const person = await idOf('leder@rana.example')
    idp.signsIn = 'sub-leder'
    const who = visitor()
    await signIn(who)
    const { body } = await who.get(APP)
    const [offer, secret] = [hidden(body, 'offer'), secretIn(body)]
    const form = () => ({ offer, code: codeAt(secret, Date.now()) })
    // A role that is still to come counts too: the factor would wait for it.
    const role = "insert into access_role values (?, 'author', 'region', 'region', 999000, 999999)"
    await sql(role, [person])
    expect((await who.get(APP)).headers.location).toBe('/me/security')
    expect((await who.get('/me/security/passkeys')).headers.location).toBe('/me/security')
    expect((await who.post('/me/security/passkeys/offer', { a: '' })).statusCode).toBe(404)
    expect((await who.post(APP, form())).headers.location).toBe('/me/security')
    const passkey = await who.post('/me/security/passkeys', { name: 'x', credential: '{"id":"x"}' })
    expect(passkey.headers.location).toBe('/me/security')
    expect(await first('select count(*) from totp where person = ?', [person])).toBe(0)
    const page = (await who.get('/me/security')).body
    expect(page).toContain('Be dem som drifter Leia')
    expect(page).not.toContain(`href="${APP}`)
    const own = await visitor().signIn('leder@rana.example')
    expect((await own.post(APP, form())).statusCode).toBe(200)
    for (const table of ['totp', 'recovery_code', 'session'])
      await sql(`delete from ${table} where person = ?`, [person])
    await sql("delete from access_role where person = ? and role = 'author'", [person])
  })
})

describe('a provider in trouble', () => {
  it('that is down is told of, and does not stand in the way of others', async () => {
    const other = await IdentityProvider.start()
    const provider = await addProvider('admin@rana.example', {
      issuer: other.issuer,
      label: 'Nede',
    })
    await other.stop()
    const answer = await visitor().get(`/sign-in/oidc/${provider}`)
    expect(answer.statusCode).toBe(503)
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    expect(answer.body).toContain('Nede svarer ikke')
    expect((await signIn(visitor())).headers.location).toBe('/courses')
    expect((await visitor().signIn('leder@vefsn.example')).cookies.get('leia')).toBeTruthy()
  })

  it('that goes down on the way is told of on the way back', async () => {
    const who = visitor()
    const back = await comeBack(who)
    idp.goDown()
    const { statusCode, body } = await who.get(back)
    idp.comeUp()
    expect(statusCode).toBe(503)
    expect(body).toContain('Rana-pålogging svarer ikke')
  })

  it('that has changed its keys is believed with the new ones', async () => {
    expect((await signIn(visitor())).headers.location).toBe('/courses')
    await idp.rotateKeys()
    expect((await signIn(visitor())).headers.location).toBe('/courses')
  })

  it('that knows us by another secret is told of as what the IT department must mend', async () => {
    const wrong = await addProvider('admin@rana.example', { secret: 'feil', label: 'Feil' })
    expect(await refusal(visitor(), wrong)).toEqual({
      statusCode: 502,
      heading: 'Innloggingen er ikke satt riktig opp',
    })
  })

  it('that has ended, or never was, does not exist', async () => {
    const ended = await addProvider('admin@rana.example', { until: '2021-01-01', label: 'Slutt' })
    for (const id of [ended, 'no-such-provider'])
      expect((await visitor().get(`/sign-in/oidc/${id}`)).statusCode).toBe(404)
    expect((await visitor().get('/sign-in?municipality=1833')).body).not.toContain('Slutt')
  })
})

describe('signing out', () => {
  it('offers to sign out at the provider too', async () => {
    const who = visitor()
    await signIn(who)
    const out = await who.post('/sign-out', { next: '/' })
    expect(out.headers.location).toBe(`/signed-out?provider=${rana}`)
    const { body } = await who.get(out.headers.location ?? '')
    const href = /href="(http:[^"]*session\/end[^"]*)"/.exec(body)?.[1]?.replaceAll('&amp;', '&')
    const { searchParams } = new URL(href ?? '')
    expect(searchParams.get('post_logout_redirect_uri')).toBe(ORIGIN)
    expect(searchParams.get('client_id')).toBe('leia-rana')
    expect((await who.get('/me/privacy')).statusCode).toBe(302)
  })

  it('leads home after a password', async () => {
    const who = await visitor().signIn('leder@vefsn.example')
    expect((await who.post('/sign-out', { next: '/' })).headers.location).toBe('/')
    expect((await who.get('/signed-out?provider=no-such')).headers.location).toBe('/')
  })
})

describe('proving who we are with a key', () => {
  it('works with the public half that the page shows', async () => {
    const key = { authentication: 'private_key_jwt', clientId: 'leia-key', secret: '' }
    const provider = await addProvider('admin@rana.example', { ...key, label: 'Nøkkel' })
    const admin = await visitor().signIn('admin@rana.example')
    const { body } = await admin.get(`/admin/sign-in/${provider}`)
    const shown = /<pre class="public-key">([^<]*)/.exec(body)?.[1]?.replaceAll('&quot;', '"')
    const jwk = JSON.parse(shown ?? '')
    expect(Object.keys(jwk).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use'])
    idp.register({
      client_id: 'leia-key',
      redirect_uris: [CALLBACK],
      token_endpoint_auth_method: 'private_key_jwt',
      jwks: { keys: [jwk] },
    })
    const trial = await admin.post(`/admin/sign-in/${provider}/trial`, { next: '/' })
    expect(trial.body).toContain('Alt ser ut til å stemme')
    expect((await signIn(visitor(), provider)).headers.location).toBe('/courses')
  })
})
