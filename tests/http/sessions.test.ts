import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Site } from '#tests/support/site.ts'
import { SmtpPeer } from '#tests/support/smtp-peer.ts'
import { Visitor } from '#tests/support/visitor.ts'

const PERSON = 'ansatt@rana.example'
const DEMO = 'helgeland-demo'
const BUTTON = { pressed: '' }
const NEW = 'trapp skrue vifte lampe'
const PHONE = {
  'user-agent':
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
}

let present = Date.now()
let site: Site
let peer: SmtpPeer
let own: string

beforeAll(async () => {
  peer = await SmtpPeer.start()
  process.env.SMTP_URL = peer.url
  process.env.MAIL_FROM = 'Leia <leia@helgeland.example>'
  const { openSite } = await import('#tests/support/site.ts')
  site = await openSite()
  const [row] = await sql('select password_hash as hash from person where email = ?', [PERSON])
  own = `${row?.hash}`
})
// A minute after midnight UTC no job is due but the figures', and nobody is held back from before.
beforeEach(async () => {
  present += 2 * 3_600_000
  site.controls.setClock(present)
  for (const { name } of site.controls.jobs)
    await sql('insert or ignore into job (name, due_at, next_at, done_at) values (?, ?, 0, 1)', [
      name,
      present,
    ])
  await sql('delete from session')
  await sql('delete from outbox')
  await sql('delete from rate_limit')
  await sql('update person set password_hash = ? where email = ?', [own, PERSON])
  peer.reset()
})
afterAll(async () => {
  site.controls.setClock(undefined)
  await peer.stop()
})

const sql = async (text: string, args: (string | number)[] = []) =>
  (await site.controls.db.client.execute({ sql: text, args })).rows
const visitor = () => new Visitor(site.app)
const enter = (password = DEMO) => visitor().signIn(PERSON, password)
const isIn = async (someone: Visitor) => (await someone.get('/me/security')).statusCode === 200
const keys = (html: string) =>
  [...html.matchAll(/name="key" value="([^"]+)"/g)].map((m) => m[1] ?? '')
const acts = async () =>
  (await sql('select what from act order by sequence')).map((row) => row.what)

describe('own sessions', () => {
  it('are listed, this one first, with what they run on', async () => {
    await visitor().request('/sign-in', {
      method: 'POST',
      form: { email: PERSON, password: DEMO },
      headers: { ...PHONE, origin: 'http://localhost:3000' },
    })
    const here = await enter()
    const { body } = await here.get('/me/security')
    expect(body).toContain('Safari på iOS')
    expect(body.match(/Denne enheten/g)).toHaveLength(1)
    expect(body.indexOf('Denne enheten')).toBeLessThan(body.indexOf('Safari på iOS'))
    expect(keys(body)).toHaveLength(1)
  })

  it('can be ended one by one, at once', async () => {
    const [other, here] = [await enter(), await enter()]
    const [key = ''] = keys((await here.get('/me/security')).body)
    const answer = await here.post('/me/security/sessions/end', { key })
    expect(answer.headers.location).toBe('/me/security?ended')
    expect([await isIn(other), await isIn(here)]).toEqual([false, true])
  })

  it('are one’s own: what belongs to someone else stays', async () => {
    const stranger = await visitor().signIn('ansatt@vefsn.example')
    const here = await enter()
    const [row] = await sql(
      "select s.id from session s join person p on p.id = s.person where p.email = 'ansatt@vefsn.example'",
    )
    for (const key of [`${row?.id}`, '', 'x'])
      expect((await here.post('/me/security/sessions/end', { key })).statusCode).toBe(303)
    expect([await isIn(stranger), await isIn(here)]).toEqual([true, true])
  })

  it('can all be ended, this one too', async () => {
    const [other, here] = [await enter(), await enter()]
    const kept = here.cookies.get('leia') ?? ''
    const { headers } = await here.post('/me/security/sessions/end-all', BUTTON)
    expect([await isIn(other), await isIn(here)]).toEqual([false, false])
    expect((await here.get(`${headers.location}`)).body).toContain('Du er logget ut overalt')
    expect((await visitor().get('/me/security', { cookie: `leia=${kept}` })).statusCode).toBe(302)
  })

  it('take no cookie that a stranger has planted', async () => {
    const someone = visitor()
    someone.cookies.set('leia', 'planted')
    await someone.signIn(PERSON)
    expect(someone.cookies.get('leia')).not.toBe('planted')
    expect((await visitor().get('/me/security', { cookie: 'leia=planted' })).statusCode).toBe(302)
  })
})

describe('what a browser keeps', () => {
  it('is nothing of private pages, nor of any page after sign-out', async () => {
    const leader = await visitor().signIn('enhetsleder@rana.example')
    const pages = [
      '/me/security',
      '/me/privacy',
      '/me/competence',
      '/reports/1833',
      '/me/reminders',
    ]
    for (const page of [...pages, '/reports/1833/people'])
      expect((await leader.get(page)).headers['cache-control'], page).toContain('no-store')
    for (const page of ['/sign-in', '/password'])
      expect((await visitor().get(page)).headers['cache-control'], page).toContain('no-store')
    const answer = await leader.post('/sign-out', BUTTON)
    expect(answer.headers['clear-site-data']).toBe('"cache"')
    expect(answer.headers['set-cookie']).toMatch(/leia=; .*Max-Age=0/)
  })
})

describe('the password', () => {
  const change = (someone: Visitor, current: string, password: string, repeat = password) =>
    someone.post('/me/security/password', { current, password, repeat })

  it.each([
    ['feil-passord', NEW, NEW, 'current-error'],
    [DEMO, 'kort', 'kort', 'password-error'],
    [DEMO, 'Sommer2026!!!!', 'Sommer2026!!!!', 'password-error'],
    [DEMO, '', '', 'password-error'],
    [DEMO, NEW, `${NEW}s`, 'repeat-error'],
  ])('«%s» → «%s» is refused beside its field, and shown nowhere', async (...asked) => {
    const [current, password, repeat, field] = asked
    const here = await enter()
    const answer = await change(here, current, password, repeat)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(`id="${field}"`)
    for (const typed of [current, password, repeat].filter(Boolean))
      expect(answer.body).not.toContain(typed)
    expect(await isIn(await enter())).toBe(true)
  })

  it('is changed by who knows it; other sessions end, and this one has a new cookie', async () => {
    const [other, here] = [await enter(), await enter()]
    const before = here.cookies.get('leia') ?? ''
    const answer = await change(here, DEMO, NEW)
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/me/security?changed'])
    expect([await isIn(other), await isIn(here)]).toEqual([false, true])
    expect((await visitor().get('/me/security', { cookie: `leia=${before}` })).statusCode).toBe(302)
    await expect(enter(DEMO)).rejects.toThrow('401')
    expect(await isIn(await enter(NEW.normalize('NFD')))).toBe(true)
    expect((await acts()).at(-1)).toBe('password-changed')
    await site.controls.runOnce()
    expect(peer.taken.map(({ mail, to }) => [mail.subject, to])).toEqual([
      ['Passordet ditt i Leia er byttet', [PERSON]],
    ])
  })

  it('can’t be guessed at from an open session', async () => {
    const here = await visitor().signIn('leder@rana.example')
    for (let i = 0; i < 10; i++) await change(here, `feil ${i}`, NEW)
    expect((await change(here, DEMO, NEW)).statusCode).toBe(429)
  })

  it('has no page for who has none', async () => {
    const here = await enter()
    await sql('update person set password_hash = null where email = ?', [PERSON])
    expect((await here.get('/me/security/password')).statusCode).toBe(404)
    expect((await change(here, DEMO, NEW)).statusCode).toBe(422)
  })
})

describe('a forgotten password', () => {
  const ask = (email: string) => visitor().post('/password', { email })
  const mails = async () => (await sql('select 1 from outbox')).length

  /** Asks, lets the mail go out, and gives the path of the link in it. */
  async function linkFor(email: string): Promise<string> {
    await ask(email)
    await expect.poll(mails, { timeout: 5000 }).toBe(1)
    await site.controls.runOnce()
    const text = peer.taken.at(-1)?.mail.text ?? ''
    return /\/password\/[\w-]{43}/.exec(text)?.[0] ?? text
  }

  it('is answered alike for any address, and mails only whom there is', async () => {
    const bodies: string[] = []
    for (const email of [PERSON, 'ukjent@rana.example', 'ikke en adresse']) {
      const answer = await ask(email)
      expect(answer.statusCode).toBe(200)
      bodies.push(answer.body.replaceAll(email, '').replace(/nonce="[^"]*"|[0-9a-f]{12}/g, ''))
    }
    expect(new Set(bodies).size).toBe(1)
    await expect.poll(mails, { timeout: 5000 }).toBe(1)
    expect((await visitor().post('/password', { email: ' ' })).statusCode).toBe(422)
  })

  it('gives a link that works once, and ends what was open', async () => {
    const open = await enter()
    const link = await linkFor(PERSON)
    const page = await visitor().get(link)
    expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-store'])
    expect(page.body).toContain(PERSON)
    const weak = await visitor().post(link, {
      password: 'IngridSolbakk1',
      repeat: 'IngridSolbakk1',
    })
    expect(weak.statusCode).toBe(422)
    const chosen = await visitor().post(link, { password: NEW, repeat: NEW })
    expect(chosen.statusCode).toBe(200)
    expect(await isIn(open)).toBe(false)
    expect(await isIn(await enter(NEW))).toBe(true)
    expect((await acts()).at(-1)).toBe('password-chosen')
    expect((await visitor().get(link)).statusCode).toBe(404)
    expect((await visitor().post(link, { password: DEMO, repeat: DEMO })).statusCode).toBe(404)
  })

  it('leaves nothing in the database that opens an account', async () => {
    const token = (await linkFor(PERSON)).split('/').at(-1) ?? ''
    const rows = await sql('select * from password_link')
    const mails = await sql('select * from outbox')
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify([rows, mails])).not.toContain(token)
  })

  it.each([
    ['an hour has gone', () => site.controls.setClock(present + 3_600_000)],
    [
      'the address is another',
      () => sql("update person set email = 'ny@rana.example' where email = ?", [PERSON]),
    ],
    [
      'the person has left',
      () =>
        sql(
          'update membership set to_on = 0 where person = (select id from person where email = ?)',
          [PERSON],
        ),
    ],
    ['the password was changed meanwhile', () => sql('delete from password_link')],
  ])('is worth nothing once %s', async (_, happen) => {
    const link = await linkFor(PERSON)
    const members = await sql('select rowid, to_on from membership')
    await happen()
    expect((await visitor().get(link)).statusCode).toBe(404)
    expect((await visitor().post(link, { password: NEW, repeat: NEW })).statusCode).toBe(404)
    await sql("update person set email = ? where email = 'ny@rana.example'", [PERSON])
    for (const { rowid, to_on } of members.filter((row) => row.to_on !== 0))
      await sql('update membership set to_on = ? where rowid = ? and to_on = 0', [
        `${to_on}`,
        `${rowid}`,
      ])
  })

  it('can be asked for three times an hour, whether or not there is an account', async () => {
    for (const email of [PERSON, 'ukjent@vefsn.example']) {
      for (let i = 0; i < 3; i++) expect((await ask(email)).statusCode).toBe(200)
      const answer = await ask(email)
      expect(answer.statusCode).toBe(429)
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(3000)
    }
  })
})
