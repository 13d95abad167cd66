import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeAt, codesIn, hidden, secretIn } from '#tests/support/authenticator.ts'
import type { Site } from '#tests/support/site.ts'
import { SmtpPeer } from '#tests/support/smtp-peer.ts'
import { Visitor } from '#tests/support/visitor.ts'

const PERSON = 'admin@rana.example'
const BUTTON = { pressed: '' }
const APP = '/me/security/authenticator'
const GIVE = '/sign-in/second-factor'
const HALF_A_MINUTE = 30_000

let present = Math.floor(Date.now() / HALF_A_MINUTE) * HALF_A_MINUTE
let site: Site
let peer: SmtpPeer

beforeAll(async () => {
  peer = await SmtpPeer.start()
  process.env.SMTP_URL = peer.url
  process.env.MAIL_FROM = 'Leia <leia@helgeland.example>'
  const { openSite } = await import('#tests/support/site.ts')
  site = await openSite()
})
beforeEach(async () => {
  pass(2 * 3600)
  for (const { name } of site.controls.jobs)
    await sql('insert or ignore into job (name, due_at, next_at, done_at) values (?, ?, 0, 1)', [
      name,
      present,
    ])
  for (const table of ['session', 'outbox', 'rate_limit', 'totp', 'passkey', 'recovery_code'])
    await sql(`delete from ${table}`)
  peer.reset()
})
afterAll(async () => {
  site.controls.setClock(undefined)
  await peer.stop()
})

function pass(seconds: number) {
  present += seconds * 1000
  site.controls.setClock(present)
}

const sql = async (text: string, args: (string | number)[] = []) =>
  (await site.controls.db.client.execute({ sql: text, args })).rows
const enter = (email = PERSON) => new Visitor(site.app).signIn(email)
const acts = async () =>
  (await sql('select what from act order by sequence')).map((row) => row.what)
const subjects = async () => {
  await site.controls.runOnce()
  return peer.taken.map(({ mail }) => mail.subject)
}

/** Adds an app as its owner would; gives what the phone holds and the codes on the page. */
async function enrol(someone: Visitor) {
  const { body } = await someone.get(APP)
  const secret = secretIn(body)
  const form = { offer: hidden(body, 'offer'), code: codeAt(secret, present) }
  const answer = await someone.post(APP, form)
  return { secret, answer, codes: codesIn(answer.body) }
}

/** Someone who has an app, has signed in anew, and has not given the code yet. */
async function atTheDoor(email = PERSON) {
  const enrolled = await enrol(await enter(email))
  pass(60)
  return { ...enrolled, someone: await enter(email) }
}

describe('an authenticator app', () => {
  it('is added when a code shows that it has the secret, with ten recovery codes shown once', async () => {
    const someone = await enter()
    const before = someone.cookies.get('leia')
    const { answer, codes, secret } = await enrol(someone)
    expect(answer.statusCode).toBe(200)
    expect(new Set(codes).size).toBe(10)
    expect(someone.cookies.get('leia')).not.toBe(before)
    const page = (await someone.get('/me/security')).body
    expect(page).toContain('Du har 10 ubrukte reservekoder.')
    expect(page).toContain('Passord, i to trinn')
    const stored = JSON.stringify([
      await sql('select * from totp'),
      await sql('select * from recovery_code'),
    ])
    for (const known of [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))])
      expect(stored).not.toContain(known)
    expect((await acts()).at(-1)).toBe('authenticator-added')
    expect(await subjects()).toEqual(['En kodeapp er lagt til i Leia'])
  })

  it('is not added by a wrong code, a foreign secret or one that has waited too long', async () => {
    const [someone, other] = [await enter(), await enter('leder@rana.example')]
    const { body } = await someone.get(APP)
    const [offer, secret] = [hidden(body, 'offer'), secretIn(body)]
    const wrong = await someone.post(APP, { offer, code: codeAt(secret, present + 3_600_000) })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('id="code-error"')
    expect(secretIn(wrong.body)).toBe(secret)
    const right = { offer, code: codeAt(secret, present) }
    for (const form of [right, { ...right, offer: '' }, { ...right, offer: 'x.y' }])
      expect((await other.post(APP, form)).statusCode).toBe(422)
    pass(14 * 60)
    const again = { code: codeAt(secret, present), offer: hidden(wrong.body, 'offer') }
    pass(16 * 60)
    await sql('update session set created_at = ?', [Math.floor(present / 1000)])
    const late = await someone.post(APP, { ...again, code: codeAt(secret, present) })
    expect(late.statusCode).toBe(422)
    expect(late.body).toContain('Det tok for lang tid')
    expect(await sql('select * from totp')).toEqual([])
  })

  it('takes away what it gave when it is removed', async () => {
    const someone = await enter()
    await enrol(someone)
    expect((await someone.post(`${APP}/removal`, BUTTON)).statusCode).toBe(303)
    expect(await sql('select * from recovery_code')).toEqual([])
    expect((await (await enter()).get('/')).statusCode).toBe(200)
    expect((await acts()).at(-1)).toBe('authenticator-removed')
  })
})

describe('who has a second factor', () => {
  it('is nobody until it is given, and comes to where they were going', async () => {
    const { someone, secret } = await atTheDoor()
    for (const page of ['/', '/me/security', '/me/competence', APP])
      expect((await someone.get(page)).body, page).not.toContain('class="user__words"')
    const sent = await someone.get('/admin/requirements?a=b')
    const signIn = await someone.get(`${sent.headers.location}`)
    const door = `${signIn.headers.location}`
    expect(door).toBe(`${GIVE}?next=%2Fadmin%2Frequirements%3Fa%3Db`)
    const page = await someone.get(door)
    expect(page.statusCode).toBe(200)
    const form = { code: ` ${codeAt(secret, present)} `, next: hidden(page.body, 'next') }
    const before = someone.cookies.get('leia')
    const answer = await someone.post(door, form)
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/admin/requirements?a=b'])
    expect(someone.cookies.get('leia')).not.toBe(before)
    expect((await someone.get('/admin/requirements?a=b')).statusCode).toBe(200)
    expect((await new Visitor(site.app).get('/', { cookie: `leia=${before}` })).body).not.toContain(
      'user__words',
    )
  })

  it('is led there by the form for the password, too, and never off the site', async () => {
    await atTheDoor()
    const form = { email: PERSON, password: 'helgeland-demo', next: '/courses' }
    const answer = await new Visitor(site.app).post('/sign-in', form)
    expect(answer.headers.location).toBe(`${GIVE}?next=%2Fcourses`)
    const { someone, secret } = await atTheDoor('leder@rana.example')
    for (const next of ['//evil.example', 'https://evil.example']) {
      pass(60)
      const given = await someone.post(GIVE, { code: codeAt(secret, present), next })
      expect(given.headers.location).toBe('/')
    }
  })

  it('can use a code once, also at the same time, and none from before', async () => {
    const { someone, secret } = await atTheDoor()
    const code = codeAt(secret, present)
    const others = [await enter(), await enter(), await enter()]
    const answers = await Promise.all([someone, ...others].map((one) => one.post(GIVE, { code })))
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 422, 422, 422])
    pass(30)
    const before = await (await enter()).post(GIVE, { code: codeAt(secret, present - 60_000) })
    expect(before.statusCode).toBe(422)
  })

  it('can’t guess, also not with the right code after too many', async () => {
    const { someone, secret } = await atTheDoor('leder@vefsn.example')
    for (let i = 0; i < 5; i++)
      expect((await someone.post(GIVE, { code: '000000' })).statusCode).toBe(422)
    const answer = await someone.post(GIVE, { code: codeAt(secret, present) })
    expect(answer.statusCode).toBe(429)
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(800)
    expect(answer.body).toMatch(/prøve igjen klokka \d\d[.:]\d\d/)
  })
})

describe('who has lost the app, or keeps a session open', () => {
  it('gets in with each recovery code once, and is told', async () => {
    const { someone, codes } = await atTheDoor()
    const [code = ''] = codes
    const typed = code.toUpperCase().replaceAll('-', ' ')
    expect((await someone.post(GIVE, { code: typed })).statusCode).toBe(303)
    expect((await someone.get('/me/security')).body).toContain('Du har 9 ubrukte reservekoder.')
    expect((await (await enter()).post(GIVE, { code })).statusCode).toBe(422)
    expect((await acts()).at(-1)).toBe('recovery-code-used')
    expect(await subjects()).toContain('En reservekode er brukt i Leia')
  })

  it('can make new recovery codes, and the old ones are worth nothing', async () => {
    const someone = await enter()
    const { codes: old } = await enrol(someone)
    const made = codesIn((await someone.post('/me/security/recovery-codes', BUTTON)).body)
    expect(new Set([...old, ...made]).size).toBe(20)
    expect((await (await enter()).post(GIVE, { code: old[0] ?? '' })).statusCode).toBe(422)
    expect((await (await enter()).post(GIVE, { code: made[0] ?? '' })).statusCode).toBe(303)
  })

  it('changes nothing about it from a session that was left open', async () => {
    const { someone, secret } = await atTheDoor()
    await someone.post(GIVE, { code: codeAt(secret, present) })
    pass(16 * 60)
    for (const path of [`${APP}/removal`, '/me/security/recovery-codes', '/me/security/passkeys']) {
      const answer = await someone.post(path, BUTTON)
      expect(answer.headers.location, path).toBe(`${GIVE}?next=%2Fme%2Fsecurity&again=1`)
    }
    const asked = await someone.get(APP)
    expect(asked.headers.location).toBe(`${GIVE}?next=%2Fme%2Fsecurity%2Fauthenticator&again=1`)
    await someone.post(GIVE, { code: codeAt(secret, present) })
    expect((await someone.get(APP)).statusCode).toBe(200)
  })

  it('who has none signs in once more for that', async () => {
    const someone = await enter()
    pass(16 * 60)
    const asked = await someone.get(APP)
    const again = await someone.get(`${asked.headers.location}`)
    expect(again.headers.location).toBe('/sign-in?again=1&next=%2Fme%2Fsecurity%2Fauthenticator')
    const page = await someone.get(`${again.headers.location}`)
    expect(page.body).toContain(`value="${PERSON}"`)
    await someone.signIn(PERSON)
    expect((await someone.get(APP)).statusCode).toBe(200)
  })
})

describe('an administrator', () => {
  it('is offered to reset it where there is one, and nowhere else', async () => {
    const [row] = await sql('select id from person where email = ?', ['ansatt@rana.example'])
    const [path, button] = [`/admin/people/${row?.id}`, `/admin/people/${row?.id}/second-factor`]
    const admin = await enter()
    expect((await admin.get(path)).body).not.toContain(button)
    await enrol(await enter('ansatt@rana.example'))
    expect((await admin.get(path)).body).toContain(button)
  })

  const reset = async (email: string) => {
    const [row] = await sql('select id from person where email = ?', [email])
    const answer = await (await enter()).post(`/admin/people/${row?.id}/second-factor`, BUTTON)
    return answer.statusCode
  }

  it('resets it for someone of their own, and for nobody else, least of all themselves', async () => {
    for (const email of ['leder@rana.example', 'ansatt@vefsn.example']) {
      const someone = await enter(email)
      await enrol(someone)
    }
    expect(await reset('leder@rana.example')).toBe(303)
    expect((await (await enter('leder@rana.example')).get('/')).statusCode).toBe(200)
    for (const other of ['ansatt@vefsn.example', PERSON])
      expect(await reset(other), other).toBe(404)
    expect(await sql('select * from totp')).toHaveLength(1)
    expect((await acts()).filter((what) => what === 'second-factor-reset')).toHaveLength(1)
  })
})

describe('outside the demo', () => {
  const KNOWN =
    "email in ('admin@rana.example', 'forfatter@helgeland.example', 'koordinator@helgeland.example', 'leder@vefsn.example')"
  const ROLES = [
    ['admin@rana.example', '/admin'],
    ['forfatter@helgeland.example', '/author'],
    ['koordinator@helgeland.example', '/reports/region'],
  ] as const

  // The demo is where its accounts have passwords: with other addresses the same people are not it.
  const elsewhere = (email: string) => email.replace('.example', '.kommune.no')
  beforeAll(async () => {
    await sql(`update person set email = replace(email, '.example', '.kommune.no') where ${KNOWN}`)
    await sql("update person set password_hash = null where email like '%.example'")
  })

  it.each(ROLES)(
    'the role of %s waits for a second factor, and learning does not',
    async (email, page) => {
      const someone = await enter(elsewhere(email))
      const sent = await someone.get(page)
      expect(sent.headers.location).toBe(`${GIVE}?${new URLSearchParams({ next: page })}`)
      const onward = await someone.get(`${sent.headers.location}`)
      expect(onward.headers.location).toBe(`/me/security?${new URLSearchParams({ next: page })}`)
      const security = await someone.get(`${onward.headers.location}`)
      expect(security.body).toContain('Rollen din krever innlogging i to trinn')
      expect(security.body).toContain(`href="${APP}?${new URLSearchParams({ next: page })}"`)
      for (const open of ['/', '/courses', '/me/competence'])
        expect((await someone.get(open)).statusCode, open).toBe(200)
      const { answer } = await enrol(someone)
      expect(answer.statusCode).toBe(200)
      expect((await someone.get(page)).statusCode).toBe(200)
    },
  )

  it('a leader of people leads as before, and others’ pages are not there', async () => {
    const someone = await enter(elsewhere('leder@vefsn.example'))
    expect((await someone.get('/reports/1824')).statusCode).toBe(200)
    expect((await someone.get('/admin')).statusCode).toBe(404)
  })

  it('a write from a session without it is refused', async () => {
    const someone = await enter(elsewhere(PERSON))
    expect((await someone.post('/admin/requirements', { id: 'x' })).statusCode).toBe(401)
  })

  it('another address does not get anyone past it', async () => {
    const first = await enter(elsewhere(PERSON))
    await enrol(first)
    await sql('update person set email = ? where email = ?', [
      'ny@rana.kommune.no',
      elsewhere(PERSON),
    ])
    const someone = await enter('ny@rana.kommune.no')
    expect((await someone.get('/admin')).headers.location).toContain('/sign-in')
    await sql('update person set email = ? where email = ?', [
      elsewhere(PERSON),
      'ny@rana.kommune.no',
    ])
  })
})

describe('a question to a passkey', () => {
  it('is asked of anyone, and answers that do not hold open nothing', async () => {
    const nobody = new Visitor(site.app)
    const asked = await nobody.post('/sign-in/passkey/question', BUTTON)
    expect(JSON.parse(asked.body)).toMatchObject({
      rpId: 'localhost',
      userVerification: 'required',
    })
    for (const credential of ['', '{}', 'null', '[]', '{"id":"x"}', '{"id":1}', 'x'.repeat(9000)]) {
      const answer = await nobody.post('/sign-in/passkey', { credential })
      expect(answer.statusCode, credential.slice(0, 20)).toBe(422)
      expect(answer.headers).not.toHaveProperty('set-cookie')
    }
  })

  it('can’t be had without end', async () => {
    const nobody = new Visitor(site.app)
    const statuses: number[] = []
    for (let i = 0; i < 101; i++)
      statuses.push((await nobody.post('/sign-in/passkey/question', BUTTON)).statusCode)
    expect(statuses.at(-1)).toBe(429)
    pass(6 * 60)
    const [kept] = await sql('select count(*) as n from passkey_challenge')
    expect(Number(kept?.n)).toBeLessThanOrEqual(101)
  })
})
