import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Site } from '#tests/support/site.ts'
import { SmtpPeer } from '#tests/support/smtp-peer.ts'
import { Visitor } from '#tests/support/visitor.ts'

const LEADER = 'leder@rana.example'
/** What a browser sends of a form without fields is not nothing: it says that its length is 0. */
const BUTTON = { pressed: '' }
const PATH = '/reports/1833/subscription'

const NOW = Date.now()

let site: Site
let peer: SmtpPeer
let visitor: Visitor

beforeAll(async () => {
  peer = await SmtpPeer.start()
  process.env.SMTP_URL = peer.url
  process.env.MAIL_FROM = 'Leia <leia@helgeland.example>'
  const { openSite } = await import('#tests/support/site.ts')
  site = await openSite()
})
beforeEach(async () => {
  site.controls.setClock(dayOfMonth(2))
  peer.reset()
  await sql('delete from job')
  // Nothing is due, publishing least of all: it takes a process of its own.
  for (const { name } of site.controls.jobs) await sql(DONE, [name, dayOfMonth(2)])
  visitor = await new Visitor(site.app).signIn(LEADER)
  await sql('delete from outbox')
  await sql('delete from subscription')
})
afterAll(async () => {
  site.controls.setClock(undefined)
  await peer.stop()
})

const sql = async (text: string, args: (string | number)[] = []) =>
  (await site.controls.db.client.execute({ sql: text, args })).rows
const start = (locale = 'nb') => visitor.post(`${PATH}/start`, { locale })
const page = async (path = PATH) => (await visitor.get(path)).body
const tokens = async () =>
  (await sql('select token from subscription')).map((row) => `${row.token}`)

/** Noon of a day of this month, or of one some months ago. */
function dayOfMonth(day: number, monthsAgo = 0): number {
  const date = new Date(NOW)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - monthsAgo, day, 11)
}

/** As if one had subscribed some months ago, and no job had run since that month's second day. */
async function comeBackAfter(months: number) {
  await sql('update subscription set started_at = ?', [dayOfMonth(1, 24)])
  await sql("delete from job where name = 'queue-monthly-reports'")
  await sql(DONE, ['queue-monthly-reports', dayOfMonth(2, months)])
  await site.controls.runOnce()
  await site.controls.runOnce()
}

const DONE = `insert or replace into job (name, due_at, next_at, done_at) values (?1, ?2, ?2, ?2)`

describe('a subscription to a report', () => {
  it('is begun and ended on a page of its own, reached from the report', async () => {
    expect(await page('/reports/1833')).toContain(`href="${PATH}"`)
    expect(await page()).toContain('Abonner på rapporten')
    const answer = await start()
    expect([answer.statusCode, answer.headers.location]).toEqual([303, PATH])
    expect(await page()).toContain('Du abonnerer på rapporten')
    expect(await page()).toContain('Ingen rapporter er sendt ennå')
    await start()
    expect(await sql('select * from subscription')).toHaveLength(1)
    expect((await visitor.post(`${PATH}/end`, BUTTON)).statusCode).toBe(303)
    expect(await page()).toContain('Abonner på rapporten')
    await start()
    expect(await sql('select * from subscription where ended_at is null')).toHaveLength(1)
  })

  it('is to one’s own unit where that is what one leads', async () => {
    const leader = await new Visitor(site.app).signIn('enhetsleder@rana.example')
    const [role] = await sql(
      "select scope from access_role where scope_kind = 'unit' and role = 'leader' and person = (select id from person where email = 'enhetsleder@rana.example')",
    )
    const path = `${PATH}?unit=${role?.scope}`
    const form = (await leader.get(path)).body.match(/action="([^"]+start[^"]*)"/)?.[1] ?? ''
    const answer = await leader.post(form.replaceAll('&amp;', '&'), { locale: 'nn' })
    expect(answer.headers.location).toBe(path)
    expect(await sql('select municipality, unit, locale from subscription')).toMatchObject([
      { municipality: '1833', unit: role?.scope, locale: 'nn' },
    ])
  })

  it.each(['ansatt@rana.example', 'leder@vefsn.example', 'admin@rana.example'])(
    'is not there for %s',
    async (email) => {
      const other = await new Visitor(site.app).signIn(email)
      expect((await other.get(PATH)).statusCode).toBe(404)
      for (const verb of ['start', 'end'])
        expect((await other.post(`${PATH}/${verb}`, { locale: 'nb' })).statusCode).toBe(404)
      expect(await sql('select * from subscription')).toHaveLength(0)
    },
  )

  it('takes a language it does not know for the reader’s own', async () => {
    await start('klingon')
    expect(await sql('select locale from subscription')).toMatchObject([{ locale: 'nb' }])
  })
})

describe('the monthly report', () => {
  it('comes once, as a link and the PDF of the month’s end', async () => {
    await start('en')
    await comeBackAfter(1)
    expect(peer.taken).toHaveLength(1)
    const [{ mail, to } = peer.taken[0] as never] = peer.taken
    expect(to).toEqual([LEADER])
    expect(mail.subject).toMatch(/^Competence in Rana municipality as of \d+\s\w+\s\d{4}$/)
    const on = new Date(dayOfMonth(0)).toISOString().slice(0, 10)
    expect(mail.text).toContain(`http://localhost:3000/reports/1833?date=${on}`)
    const [file] = mail.attachments
    expect(file?.filename).toBe(`kompetanse-rana-${on}.pdf`)
    expect(file?.content.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await page()).toContain('Sendt 2.')
    await comeBackAfter(1)
    expect(peer.taken).toHaveLength(1)
  })

  it('comes every month, also for months in which nothing ran', async () => {
    await start()
    await comeBackAfter(3)
    const subjects = peer.taken.map(({ mail }) => mail.subject)
    expect(subjects).toHaveLength(3)
    expect(new Set(subjects).size).toBe(3)
  })

  it('waits for a month that is not frozen yet, and keeps nobody else waiting', async () => {
    await start()
    const vefsn = await new Visitor(site.app).signIn('leder@vefsn.example')
    await vefsn.post('/reports/1824/subscription/start', { locale: 'nb' })
    const on = Math.floor(dayOfMonth(0) / 86_400_000)
    const frozen =
      'publication set kind = ? where municipality = \'1833\' and kind = ? and "on" = ?'
    await sql(`update ${frozen}`, ['night', 'month', on])
    await comeBackAfter(1)
    expect(peer.taken.map(({ to }) => to)).toEqual([['leder@vefsn.example']])
    await sql(`update ${frozen}`, ['month', 'night', on])
    site.controls.setClock(dayOfMonth(2) + 61_000)
    await site.controls.runOnce()
    expect(peer.taken.map(({ to }) => to)).toEqual([['leder@vefsn.example'], [LEADER]])
  })

  it('does not come for months before one subscribed', async () => {
    await start()
    await sql("delete from job where name = 'queue-monthly-reports'")
    expect(await site.controls.runOnce()).toEqual({ ran: 1, tried: 0 })
    expect(await sql('select * from outbox')).toHaveLength(0)
  })

  it.each([
    ['has lost the role', 'access_role'],
    ['has left', 'membership'],
  ])(
    'does not come to someone who %s before it is sent, and the subscription ends',
    async (_, table) => {
      const of = `${table} where person = (select id from person where email = '${LEADER}')`
      await start()
      peer.reset('puts off')
      await comeBackAfter(1)
      expect(await sql('select state from outbox')).toMatchObject([{ state: 'waiting' }])
      peer.reset()
      const kept = await sql(`select rowid, to_on from ${of}`)
      await sql(`update ${of.replace(' where', ' set to_on = 20000 where')}`)
      site.controls.setClock(dayOfMonth(2) + 120_000)
      await site.controls.runOnce()
      for (const { rowid, to_on } of kept)
        await sql(`update ${table} set to_on = ${to_on} where rowid = ${rowid}`)
      expect(kept.length).toBeGreaterThan(0)
      expect(peer.asked).toBe(0)
      expect(await sql('select state from outbox')).toMatchObject([{ state: 'withdrawn' }])
      expect(await sql('select ended_by from subscription')).toMatchObject([{ ended_by: 'access' }])
    },
  )
})

describe('the link in a mail', () => {
  const stranger = () => new Visitor(site.app)
  const end = async () => {
    await start()
    const [token] = await tokens()
    return `/unsubscribe/report/${token}`
  }
  const running = async () =>
    (await sql('select 1 from subscription where ended_at is null')).length

  it('asks first, since mail programs open links by themselves', async () => {
    const path = await end()
    const answer = await stranger().get(path)
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('Vil du slutte å få rapporten for Rana kommune på e-post?')
    expect(answer.body).not.toContain(LEADER)
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
    expect(await running()).toBe(1)
  })

  it('ends the subscription by its button, with nobody signed in', async () => {
    const path = await end()
    const answer = await stranger().post(path, BUTTON)
    expect([answer.statusCode, answer.headers.location]).toEqual([303, path])
    expect(await running()).toBe(0)
    expect((await stranger().get(path)).body).toContain('Abonnementet er avsluttet')
  })

  it('ends it for a mail server, which sends no origin and follows no redirect', async () => {
    const path = await end()
    const oneClick = { method: 'POST', form: { 'List-Unsubscribe': 'One-Click' } } as const
    expect((await stranger().request(path, oneClick)).statusCode).toBe(200)
    expect(await running()).toBe(0)
    expect((await stranger().request(path, oneClick)).statusCode).toBe(200)
  })

  it('ends nothing from another site’s page, nor by a token that is none', async () => {
    const path = await end()
    for (const origin of ['https://evil.example', 'null'])
      expect((await stranger().post(path, BUTTON, { origin })).statusCode).toBe(403)
    const other = path.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    for (const wrong of [other, `${path}0`, '/unsubscribe/report/x']) {
      expect((await stranger().get(wrong)).statusCode).toBe(404)
      expect((await stranger().post(wrong, BUTTON)).statusCode).toBe(404)
    }
    expect(await running()).toBe(1)
  })

  it('is the only address that takes a write without an origin', async () => {
    const path = await end()
    const bare = { method: 'POST', form: { email: LEADER, password: 'helgeland-demo' } } as const
    for (const other of ['/sign-in', `${PATH}/end`, `${path}.data`, `${path}/x`, `/x${path}`])
      expect((await visitor.request(other, bare)).statusCode, other).toBe(403)
    expect(await running()).toBe(1)
  })
})
