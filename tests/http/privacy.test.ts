import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { dayOf, isoDay } from '#app/platform/calendar.ts'
import { openSite, type Site } from '#tests/support/site.ts'
import { type Fields, Visitor } from '#tests/support/visitor.ts'

const ADMIN = '/admin/privacy'
const NEW = `${ADMIN}/requests/new`
const ERASURE = '/me/privacy/erasure'
const NAMES = '/reports/1833/people'
/** A form without fields: some bytes, since its length must be told. */
const PRESSED = { pressed: '' }

let site: Site
beforeAll(async () => {
  site = await openSite()
})

const as = (email: string) => new Visitor(site.app).signIn(email)
const rows = async (sql: string, args: (string | number)[] = []) =>
  (await site.controls.db.client.execute({ sql, args })).rows
/** The first row of what is asked for. */
const first = async (sql: string, args: string[] = []): Promise<Record<string, unknown>> =>
  (await rows(sql, args))[0] ?? {}
const count = async (table: string) =>
  Number((await rows(`select count(*) as n from ${table}`))[0]?.n)
const iso = (days: number) => isoDay(dayOf(Date.now()) + days)
const idOf = async (email: string) =>
  String((await rows('select id from person where email = ?', [email]))[0]?.id)

const record = (changes: Record<string, string> = {}): Fields => ({
  ...{ id: crypto.randomUUID(), purpose: 'Gi tid til opplæring', discussedWith: 'Delta' },
  ...{ discussedOn: iso(0), evaluateOn: iso(200) },
  ...changes,
})

describe('names', () => {
  it('close when the record is withdrawn, and open with a new one', async () => {
    const [admin, leader] = [await as('admin@rana.example'), await as('enhetsleder@rana.example')]
    expect((await leader.get(NAMES)).statusCode).toBe(200)
    expect((await leader.get('/reports/1833')).body).toContain(`href="${NAMES}`)

    const closed = await admin.post(`${ADMIN}/withdrawal`, PRESSED)
    expect([closed.statusCode, closed.headers.location]).toEqual([303, `${ADMIN}?done=withdrawn`])
    const missing = await leader.get('/reports/0000/people.csv')
    const file = await leader.get(`${NAMES}.csv`)
    expect([file.statusCode, file.body]).toEqual([404, missing.body])
    expect((await leader.get(NAMES)).statusCode).toBe(404)
    const report = await leader.get('/reports/1833')
    expect(report.body).toContain('Navnelista er stengt')
    expect(report.body).not.toContain(`href="${NAMES}`)
    expect((await leader.get('/me/privacy')).body).toContain('Lista er stengt i Rana kommune')

    const opened = await admin.post(ADMIN, record())
    expect([opened.statusCode, opened.headers.location]).toEqual([303, `${ADMIN}?done=recorded`])
    expect((await leader.get(NAMES)).statusCode).toBe(200)
    const own = await (await as('ansatt@rana.example')).get('/me/privacy')
    for (const said of ['Gi tid til opplæring', 'Delta', 'Maren Elvestad'])
      expect(own.body).toContain(said)
  })

  it('close the day after the evaluation, by themselves', async () => {
    const { last } = await first(
      'select evaluate_on as last from names_record where municipality = 1833 order by number desc',
    )
    const on = (day: number) => site.controls.setClock(day * 86_400_000 + 10 * 3_600_000)
    on(Number(last))
    const open = await as('enhetsleder@rana.example')
    expect((await open.get(NAMES)).statusCode).toBe(200)
    on(Number(last) + 1)
    const over = await as('enhetsleder@rana.example')
    expect((await over.get(NAMES)).statusCode).toBe(404)
    site.controls.setClock(undefined)
  })

  it('are not offered for assigning while they are closed, nor taken', async () => {
    const [admin, leader] = [await as('admin@rana.example'), await as('enhetsleder@rana.example')]
    await admin.post(`${ADMIN}/withdrawal`, PRESSED)
    const page = await leader.get('/reports/1833/assign')
    expect(page.body).not.toContain('value="person:')
    const to = `person:${await idOf('ansatt@rana.example')}`
    const asked = { training: 'course:maler', to, due: iso(30), duty: 'mandatory', note: '' }
    const refused = await leader.post('/reports/1833/assign', { id: crypto.randomUUID(), ...asked })
    expect(refused.statusCode).toBe(422)
    await admin.post(ADMIN, record())
    expect((await leader.get('/reports/1833/assign')).body).toContain('value="person:')
  })

  it('need all that the law asks for, and keep what was typed', async () => {
    const admin = await as('admin@rana.example')
    const before = await count('names_record')
    const wrong = {
      discussedWith: '',
      discussedOn: iso(2),
      evaluateOn: iso(-1),
      purpose: 'Bare <b>',
    }
    const answer = await admin.post(ADMIN, record(wrong))
    expect(answer.statusCode).toBe(422)
    for (const said of [
      'Fyll ut feltet',
      'må være holdt',
      'Velg en dag som kommer',
      'Bare &lt;b&gt;',
    ])
      expect(answer.body).toContain(said)
    expect(await count('names_record')).toBe(before)
  })

  it('are recorded once, in the log, and in history that stands', async () => {
    const admin = await as('admin@rana.example')
    const once = record({ purpose: 'Sendt to ganger' })
    await admin.post(ADMIN, once)
    await admin.post(ADMIN, once)
    expect(await count(`names_record where purpose = 'Sendt to ganger'`)).toBe(1)
    const told = await rows(
      `select * from act where what = 'names-recorded' order by sequence desc`,
    )
    expect(told[0]).toMatchObject({ municipality: '1833', actor: await idOf('admin@rana.example') })
    await expect(rows(`update names_record set purpose = 'Annet'`)).rejects.toThrow('rewritten')
    expect((await admin.get(ADMIN)).body).toContain('Sendt to ganger')
  })
})

describe('the page of an administrator', () => {
  it.each([
    'ansatt@rana.example',
    'leder@rana.example',
    'enhetsleder@rana.example',
    'koordinator@helgeland.example',
    'forfatter@helgeland.example',
  ])('is no page for %s, neither to see nor to post to', async (email) => {
    const visitor = await as(email)
    const before = await count('names_record')
    for (const address of [ADMIN, `${ADMIN}/withdrawal`, NEW, `${ADMIN}/requests/x`]) {
      expect([address, (await visitor.get(address)).statusCode]).toEqual([address, 404])
      expect([address, (await visitor.post(address, record())).statusCode]).toEqual([address, 404])
    }
    expect(await count('names_record')).toBe(before)
  })
})

describe('own data', () => {
  it('is a file of all that is held of the one who asks, and of nobody else', async () => {
    const visitor = await as('ansatt@rana.example')
    const answer = await visitor.get('/me/privacy/export')
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(answer.headers['cache-control']).toBe('private, no-store')
    expect(answer.headers['content-disposition']).toMatch(/filename="leia-egne-data-.*\.json"/)
    const file = JSON.parse(answer.body)
    expect(file.person).toMatchObject([{ name: 'Ingrid Solbakk', email: 'ansatt@rana.example' }])
    expect(file.completions.length).toBeGreaterThan(0)
    expect(answer.body).not.toMatch(/passwordHash|argon2/)
    const others = await rows(`select email from person where email like '%@rana.example'`)
    for (const { email } of others.filter((one) => one.email !== 'ansatt@rana.example'))
      expect(answer.body).not.toContain(String(email))
  })

  it('must be signed in for', async () => {
    expect((await new Visitor(site.app).get('/me/privacy/export')).statusCode).toBe(302)
    expect((await new Visitor(site.app).post(ERASURE, PRESSED)).statusCode).toBe(401)
  })
})

/** Every page of one's own opens when the answers are gone. */
async function readsOn(person: string): Promise<void> {
  const visitor = await as('ansatt@rana.example')
  const about = 'select id, activity from attempt where person = ?'
  const { id, activity } = await first(about, [person])
  const page = `/activities/${String(activity).replaceAll('/', '.')}/attempts`
  const own = await visitor.get(`${page}/${id}`)
  expect([own.statusCode, own.body.includes('Poengsummen står')]).toEqual([200, true])
  for (const address of ['/', '/me/competence', '/courses', ERASURE])
    expect([address, (await visitor.get(address)).statusCode]).toEqual([address, 200])
}

describe('a wish to have something erased', () => {
  const EMPLOYEE = 'ansatt@vefsn.example'
  let person = ''
  beforeEach(async () => {
    person = await idOf('ansatt@rana.example')
    await rows(`update erasure_request set outcome = 'refused', answered_at = 1`)
  })
  const open = async () =>
    String((await rows('select id from erasure_request where outcome is null'))[0]?.id)
  const ask = async (...wanted: string[]) => {
    const visitor = await as('ansatt@rana.example')
    const fields: [string, string][] = wanted.map((one) => ['wanted', one])
    const form: [string, string][] = [['id', crypto.randomUUID()], ['note', 'Takk'], ...fields]
    return { visitor, answer: await visitor.post(ERASURE, form) }
  }

  it('must be for something that may be erased', async () => {
    for (const wanted of [[], ['name'], ['alt']]) {
      const { answer } = await ask(...wanted)
      expect([answer.statusCode, answer.body.includes('Velg minst én ting')]).toEqual([422, true])
      expect(answer.body).toContain('Takk')
    }
  })

  it('is told to the administrator, and answered once', async () => {
    const { visitor, answer } = await ask('drafts', 'answers')
    expect(answer.headers.location).toBe(`${ERASURE}?sent=1`)
    expect((await ask('drafts')).answer.statusCode).toBe(303)
    expect(await count('erasure_request where outcome is null')).toBe(1)
    const id = await open()
    const mail = await rows(`select recipient from outbox where key like ?`, [`%${id}%`])
    expect(mail).toMatchObject([{ recipient: 'admin@rana.example' }])

    const admin = await as('admin@rana.example')
    expect((await admin.get(ADMIN)).body).toContain('Ingrid Solbakk')
    const page = `${ADMIN}/requests/${id}`
    expect((await admin.get(page)).body).toContain('Takk')
    expect((await admin.post(page, { outcome: '', reason: '' })).statusCode).toBe(422)
    const mute = await admin.post(page, { outcome: 'refused', reason: '' })
    expect([mute.statusCode, mute.body.includes('Skriv hvorfor ikke')]).toEqual([422, true])
    const no = await admin.post(page, { outcome: 'refused', reason: 'Sak pågår' })
    expect(no.statusCode).toBe(303)
    expect((await admin.post(page, { outcome: 'erased', reason: '' })).statusCode).toBe(404)
    expect((await visitor.get(ERASURE)).body).toContain('Sak pågår')
  })

  it('erases answers and drafts in one write, and what was passed stands', async () => {
    await rows(`insert into draft values (?, 'k/m/a', 1, '{}', 0)`, [person])
    const passed = await count(`completion where person = '${person}'`)
    const attempts = await count(`attempt where person = '${person}'`)
    expect(attempts).toBeGreaterThan(0)
    await ask('drafts', 'answers')
    const admin = await as('admin@rana.example')
    const id = await open()
    await admin.post(`${ADMIN}/requests/${id}`, { outcome: 'erased', reason: '' })
    expect(await count(`attempt where person = '${person}' and answer <> 'null'`)).toBe(0)
    expect(await count(`attempt where person = '${person}'`)).toBe(attempts)
    expect(await count(`draft where person = '${person}'`)).toBe(0)
    expect(await count(`completion where person = '${person}'`)).toBe(passed)
    const proofs = await rows('select rule from erasure order by number desc limit 2')
    expect(proofs.map(({ rule }) => rule)).toEqual(['request:answers', 'request:drafts'])
    const told = await rows(`select about from act where what = 'erased-on-request'`)
    expect(told.at(-1)?.about).toBe(person)
    await readsOn(person)
  })

  it('keeps what is required when voluntary courses go', async () => {
    const before = await count(`completion where person = '${person}'`)
    const row = [person, 'ukjent/frivillig', 20_000, 1, 999_999, 0]
    await rows('insert into module values (?, ?, 1, 0)', ['ukjent/frivillig', 'ukjent'])
    await rows('insert into completion values (?, ?, ?, ?, ?, ?)', row)
    await ask('voluntary')
    const admin = await as('admin@rana.example')
    await admin.post(`${ADMIN}/requests/${await open()}`, { outcome: 'erased', reason: '' })
    expect(await count(`completion where module = 'ukjent/frivillig'`)).toBe(0)
    expect(await count(`completion where person = '${person}'`)).toBe(before)
  })

  it('is another municipality’s to answer, and no one else’s', async () => {
    await (await as(EMPLOYEE)).post(ERASURE, [['wanted', 'drafts']])
    const admin = await as('admin@rana.example')
    const page = `${ADMIN}/requests/${await open()}`
    expect((await admin.get(page)).statusCode).toBe(404)
    expect((await admin.post(page, { outcome: 'erased', reason: '' })).statusCode).toBe(404)
    expect((await admin.get(ADMIN)).body).not.toContain('Jovnna')
  })
})

describe('one who has left', () => {
  const today = dayOf(Date.now())
  async function leaver(id: string, municipality: string): Promise<string> {
    const email = `${id}@sluttet.example`
    await rows('insert into person (id, name, email) values (?, ?, ?)', [id, 'Odd Sluttet', email])
    await rows(
      `insert into membership select ?, municipality, unit, main_role, profile, 0, ?
      from membership where municipality = ? limit 1`,
      [id, today, municipality],
    )
    return email
  }
  const noted = async (email: string) =>
    (await as('admin@rana.example')).post(NEW, [
      ['email', email],
      ['wanted', 'name'],
    ])

  it('is found by the administrator of where they worked only', async () => {
    const elsewhere = await leaver('annet-sted', '1824')
    for (const email of [elsewhere, 'ingen@rana.example', 'ansatt@rana.example']) {
      const answer = await noted(email)
      expect([email, answer.statusCode]).toEqual([email, 422])
      expect(answer.body).toContain('Fant ingen som har sluttet')
    }
  })

  it('can have the name erased at once, also from a certificate that others hold', async () => {
    const email = await leaver('odd', '1833')
    const number = 'a'.repeat(32)
    const what = { title: 'Maler', competences: [], modules: [], authors: [], contentVersion: '1' }
    await rows('insert into certificate values (?, ?, ?, ?, ?, ?, ?, ?)', [
      ...[number, 'odd', '1833', 'maler', today - 10, 999_999, JSON.stringify(what), 0],
    ])
    const verify = () => new Visitor(site.app).get(`/verify/${number}`)
    expect((await verify()).body).toContain('Odd Sluttet')
    expect((await noted(email)).headers.location).toBe(`${ADMIN}?done=noted`)
    const { id } = await first(`select id from erasure_request where person = 'odd'`)
    const admin = await as('admin@rana.example')
    await admin.post(`${ADMIN}/requests/${id}`, { outcome: 'erased', reason: '' })
    const checked = await verify()
    expect([checked.statusCode, checked.body.includes('Navnet er slettet')]).toEqual([200, true])
    expect(checked.body).not.toContain('Odd')
    expect(JSON.stringify(await rows('select * from outbox'))).not.toContain(email)
    expect((await admin.get(ADMIN)).body).not.toContain('Odd Sluttet')
  })
})

describe('in the night', () => {
  const job = (name: string) => site.controls.jobs.find((one) => one.name === name)

  it('what is over goes', async () => {
    await rows(`insert into draft values (?, 'gammel', 1, '{}', 0)`, [
      await idOf('ansatt@vefsn.example'),
    ])
    await job('erase-what-is-over')?.run(0)
    expect(await count(`draft where activity = 'gammel'`)).toBe(0)
  })

  it('administrators are told once that an evaluation is near, and that names have closed', async () => {
    const told = async () =>
      (
        await rows(`select subject from outbox where kind = 'names-evaluation' order by created_at`)
      ).map(({ subject }) => String(subject))
    const { last, at } = await first(
      `select evaluate_on as last, recorded_at as at from names_record
      where municipality = 1833 order by number desc`,
    )
    expect(at).toBeGreaterThan(0)
    for (const day of [-61, -60, -59, -30, -29, 1, 2]) {
      site.controls.setClock((Number(last) + day) * 86_400_000 + 10 * 3_600_000)
      await job('warn-of-evaluation')?.run(0)
    }
    site.controls.setClock(undefined)
    const mails = await told()
    expect(mails.length).toBe(3)
    expect(mails.at(-1)).toBe('Navnelista er stengt')
  })
})
