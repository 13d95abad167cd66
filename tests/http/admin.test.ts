import { beforeAll, describe, expect, it } from 'vitest'
import { dayOf, isoDay, NEVER } from '#app/platform/calendar.ts'
import { openSite, type Site } from '#tests/support/site.ts'
import { type Fields, Visitor } from '#tests/support/visitor.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

const ADMIN = 'admin@rana.example'
const TODAY = dayOf(Date.now())
const as = (email: string) => new Visitor(site.app).signIn(email)
/** A day so many from today, in Oslo, as a date field sends it. */
const iso = (days: number) => isoDay(TODAY + days)
const rows = async (sql: string, args: (string | number)[] = []) =>
  (await site.controls.db.client.execute({ sql, args })).rows
const one = async (sql: string, args: (string | number)[] = []) => (await rows(sql, args))[0]
const idOf = async (email: string) =>
  String((await one('select id from person where email = ?', [email]))?.id)
const acts = (about: string) =>
  rows('select what, actor, detail from act where about = ? order by sequence', [about])
const stays = (person: string) =>
  rows('select unit, main_role, from_on, to_on from membership where person = ? order by from_on', [
    person,
  ])

const UNIT = '1833-teknisk-plan'
const OTHER = '1833-stab-okonomi'
const someone = (changes: Record<string, string> = {}): Fields => ({
  ...{ name: 'Åse Nytilsatt', email: 'ase.nytilsatt@rana.example', number: '004711' },
  ...{ unit: UNIT, mainRole: 'saksbehandler', from: iso(0), ...changes },
})
let made = 0
/** Adds someone through the page; gives their id. */
async function added(admin: Visitor, changes: Record<string, string> = {}): Promise<string> {
  made += 1
  const own = { email: `ny${made}@rana.example`, number: `9${made}00`, name: `Ny Ansatt ${made}` }
  const answer = await admin.post('/admin/people/new', someone({ ...own, ...changes }))
  expect(answer.statusCode, answer.body.slice(0, 200)).toBe(303)
  return String(answer.headers.location).replace(/^.*people\/|\?.*$/g, '')
}

describe('the administrator’s place', () => {
  const PAGES = [
    ...['/admin', '/admin/people', '/admin/people/new', '/admin/units', '/admin/units/new'],
    ...[`/admin/units/${UNIT}`, `/admin/units/${UNIT}/closing`, '/admin/roles', '/admin/job-roles'],
    ...['/admin/log', '/admin/log.csv', '/admin/people/1833-0020', '/admin/people/1833-0020/facts'],
  ]

  it.each([
    'ansatt@rana.example',
    'leder@rana.example',
    'enhetsleder@rana.example',
    'leder@vefsn.example',
    'forfatter@helgeland.example',
    'koordinator@helgeland.example',
  ])('is not there for %s, to see or to post to', async (email) => {
    const visitor = await as(email)
    for (const page of PAGES) expect((await visitor.get(page)).statusCode, page).toBe(404)
    const before = (await one('select count(*) as n from act'))?.n
    expect((await visitor.post('/admin/people/new', someone())).statusCode).toBe(404)
    expect((await visitor.post(`/admin/units/${UNIT}/name`, { name: 'x' })).statusCode).toBe(404)
    expect((await one('select count(*) as n from act'))?.n).toBe(before)
  })

  it('shows each page to the administrator, and asks a visitor to sign in', async () => {
    const admin = await as(ADMIN)
    for (const page of PAGES) expect((await admin.get(page)).statusCode, page).toBe(200)
    expect((await new Visitor(site.app).get('/admin/people')).statusCode).toBe(302)
  })

  it('has nothing of another municipality', async () => {
    const admin = await as(ADMIN)
    const vefsn = await idOf('ansatt@vefsn.example')
    for (const page of [
      ...[`/admin/people/${vefsn}`, `/admin/people/${vefsn}/unit`, '/admin/units/1824-stab'],
      ...[`/admin/people/${vefsn}/access/new`, '/admin/units/1824-stab/name'],
    ]) {
      expect((await admin.get(page)).statusCode, page).toBe(404)
      if (page.split('/').length > 4)
        expect((await admin.post(page, someone())).statusCode, page).toBe(404)
    }
    const { body } = await admin.get('/admin/people?state=all&q=vaerie')
    expect(body).not.toContain('Jovnna')
    expect((await admin.get('/admin/people?unit=1824-stab-okonomi')).body).not.toContain('@vefsn')
  })
})

describe('the list of people', () => {
  it.each(['ase', 'ÅSE', 'Aase', 'A\u030Ase', 'åse nyt', 'nytilsatt ase', '4711'])(
    'finds Åse Nytilsatt by «%s»',
    async (looked) => {
      const admin = await as(ADMIN)
      await admin.post('/admin/people/new', someone())
      const { body } = await admin.get(`/admin/people?${new URLSearchParams({ q: looked })}`)
      expect(body).toContain('Åse Nytilsatt')
    },
  )

  it('narrows by unit with all below, by job role, and by whether someone works here', async () => {
    const admin = await as(ADMIN)
    const later = await added(admin, { from: iso(40), name: 'Senere Begynner' })
    const shown = async (query: string) => (await admin.get(`/admin/people?${query}`)).body
    expect(await shown('q=senere')).not.toContain(later)
    expect(await shown('q=senere&state=later')).toContain(later)
    expect(await shown('q=senere&state=all&unit=1833-teknisk')).toContain(later)
    expect(await shown('q=senere&state=all&unit=1833-stab')).not.toContain(later)
    expect(await shown('q=senere&state=all&role=saksbehandler')).toContain(later)
    expect(await shown('q=senere&state=all&role=leder')).not.toContain(later)
    expect(await shown('q=finnesikke')).toContain('Ingen ansatte passer')
  })

  it('gives everyone once over its pages', async () => {
    const admin = await as(ADMIN)
    const ids = new Set<string>()
    for (let page = 1; page <= 6; page++) {
      const { body } = await admin.get(`/admin/people?page=${page}`)
      for (const [, id] of body.matchAll(/href="\/admin\/people\/(1833-[^"?/]+)"/g))
        ids.add(String(id))
    }
    const working = await one(
      `select count(*) as n from membership where municipality = '1833' and person like '1833-%'
       and from_on <= ? and to_on > ?`,
      [TODAY, TODAY],
    )
    expect(ids.size).toBe(working?.n)
  })
})

describe('someone’s page', () => {
  it('tells of employment and nothing of training, and they can see who looked', async () => {
    const admin = await as(ADMIN)
    const id = await idOf('ansatt@rana.example')
    const { body } = await admin.get(`/admin/people/${id}`)
    expect(body).toContain('Ingrid Solbakk')
    expect(body).not.toMatch(/fullført|Dokumenthåndtering|\/courses\/[a-z]/)
    const own = await (await as('ansatt@rana.example')).get('/me/privacy')
    expect(own.body).toContain('Administrator i kommunen')
    expect(own.body).toContain('Stian Lyngmo')
  })

  it('leaves no trace where nobody was shown', async () => {
    const admin = await as(ADMIN)
    const looks = async () => (await one('select count(*) as n from sighting'))?.n
    const before = await looks()
    await admin.get('/admin/people/finnes-ikke')
    await admin.get(`/admin/people/${await idOf(ADMIN)}`)
    expect(await looks()).toBe(before)
  })

  it('does not tell the address of who works elsewhere now, and changes nothing there', async () => {
    const admin = await as(ADMIN)
    const id = await added(admin)
    await admin.post(`/admin/people/${id}/leaving`, { last: iso(-1) })
    await site.controls.db.client.execute({
      sql: `insert into membership select ?, '1824', '1824-stab', main_role, profile, ?, ${NEVER}
        from membership where municipality = '1824' limit 1`,
      args: [id, TODAY + 1],
    })
    const { body } = await admin.get(`/admin/people/${id}`)
    expect(body).not.toContain(`ny${made}@rana.example`)
    expect((await admin.get(`/admin/people/${id}/return`)).statusCode).toBe(404)
    expect((await admin.post(`/admin/people/${id}/facts`, someone())).statusCode).toBe(404)
  })
})

describe('changing someone', () => {
  it('keeps what another administrator changed while the form stood open', async () => {
    const admin = await as(ADMIN)
    const id = await added(admin)
    const { body } = await admin.get(`/admin/people/${id}/facts`)
    const was = (field: string) =>
      new RegExp(`name="was-${field}" value="([^"]*)"`).exec(body)?.[1] ?? 'not in the form'
    const opened = { name: was('name'), email: was('email'), number: was('number') }
    const form = {
      ...{ 'was-name': opened.name, 'was-email': opened.email, 'was-number': opened.number },
      ...opened,
    }
    const path = `/admin/people/${id}/facts`
    expect((await admin.post(path, { ...form, name: 'Rettet Først' })).statusCode).toBe(303)
    const email = `rettet-sist-${id}@rana.example`
    expect((await admin.post(path, { ...form, email })).statusCode).toBe(303)
    expect(await rows('select name, email from person where id = ?', [id])).toEqual([
      { name: 'Rettet Først', email },
    ])
  })

  it('keeps what is planned, and tells each change in the log', async () => {
    const admin = await as(ADMIN)
    const id = await added(admin)
    const moved = await admin.post(`/admin/people/${id}/unit`, { unit: OTHER, from: iso(30) })
    expect(moved.headers.location).toBe(`/admin/people/${id}?done=unit`)
    const form = someone({ name: 'Rettet Navn', email: 'rettet@rana.example', number: '' })
    expect((await admin.post(`/admin/people/${id}/facts`, form)).statusCode).toBe(303)
    expect(await stays(id)).toMatchObject([
      { unit: UNIT, to_on: TODAY + 30 },
      { unit: OTHER, from_on: TODAY + 30, to_on: NEVER },
    ])
    const told = await acts(id)
    expect(told.map(({ what }) => what)).toEqual([
      ...['person-enrolled', 'person-changed', 'person-changed'],
    ])
    expect(JSON.stringify(told)).not.toMatch(/Rettet|rettet@/)
  })

  it('closes the door the day after the last day, and opens it again', async () => {
    const admin = await as(ADMIN)
    const id = await added(admin)
    const roles = { mainRole: 'leder', otherRoles: 'saksbehandler', from: iso(0) }
    await admin.post(`/admin/people/${id}/job-roles`, roles)
    await admin.post(`/admin/people/${id}/leaving`, { last: iso(10) })
    expect((await admin.get(`/admin/people/${id}`)).body).toContain('siste dag')
    await admin.post(`/admin/people/${id}/staying`, { pressed: '' })
    expect(await stays(id)).toMatchObject([{ main_role: 'leder', to_on: NEVER }])
    await admin.post(`/admin/people/${id}/leaving`, { last: iso(-1) })
    expect((await admin.get(`/admin/people/${id}/facts`)).statusCode).toBe(404)
    const back = someone({ name: 'Ny Ansatt', email: `ny${made}@rana.example`, number: '' })
    const answer = await admin.post(`/admin/people/${id}/return`, back)
    expect(answer.headers.location).toBe(`/admin/people/${id}?done=return`)
  })

  it.each([
    ['new', { name: '' }, 'name'],
    ['new', { email: 'ikke en adresse' }, 'email'],
    ['new', { email: 'ansatt@vefsn.example', number: '' }, 'email'],
    ['new', { email: 'ansatt@rana.example', number: '' }, 'email'],
    ['new', { unit: '1824-stab' }, 'unit'],
    ['new', { mainRole: 'keiser' }, 'mainRole'],
    ['new', { from: iso(-1) }, 'from'],
    ['new', { from: '2026-02-30' }, 'from'],
    ['new', { from: '9999-12-31' }, 'from'],
  ])('refuses %s with %j beside its field, and keeps what was typed', async (_, changes, field) => {
    const admin = await as(ADMIN)
    const typed = {
      name: 'Behold <dette>',
      email: 'behold@rana.example',
      number: '777',
      ...changes,
    }
    const { statusCode, body } = await admin.post('/admin/people/new', someone(typed))
    expect(statusCode).toBe(422)
    expect(body).toContain(`id="${field}-error"`)
    expect(body).toContain(`href="#${field}"`)
    if (field !== 'name') expect(body).toContain('value="Behold &lt;dette&gt;"')
    if (field !== 'unit') expect(body).toContain(`<option value="${UNIT}" selected`)
  })

  it('says the same of an address that someone elsewhere has as of none that is theirs', async () => {
    const admin = await as(ADMIN)
    const elsewhere = someone({ email: 'ansatt@vefsn.example', number: '' })
    const { body } = await admin.post('/admin/people/new', elsewhere)
    expect(body).toContain('Adressen kan ikke brukes her')
    expect(body).not.toMatch(/Vefsn|Vaerie/)
  })
})

describe('access', () => {
  it('is given with days, counts on them, and is ended', async () => {
    const admin = await as(ADMIN)
    const id = await added(admin)
    const form = { what: 'leader-unit', unit: UNIT, from: iso(0), until: iso(5) }
    expect((await admin.post(`/admin/people/${id}/access/new`, form)).statusCode).toBe(303)
    const grant = ['leader', 'unit', UNIT, TODAY].join('.')
    expect((await admin.get('/admin/roles')).body).toContain(grant)
    const again = await admin.post(`/admin/people/${id}/access/new`, form)
    expect([again.statusCode, again.body.includes('har alt denne tilgangen')]).toEqual([422, true])
    const ended = await admin.post(`/admin/people/${id}/access/${grant}`, { last: iso(-1) })
    expect(ended.headers.location).toBe(`/admin/people/${id}?done=ended`)
    expect(
      await rows('select * from access_role where person = ? and to_on > from_on', [id]),
    ).toEqual([])
    expect((await admin.post(`/admin/people/${id}/access/new`, form)).statusCode).toBe(303)
    expect((await acts(id)).map(({ what }) => what)).toEqual([
      ...['person-enrolled', 'access-given', 'access-ended', 'access-given'],
    ])
  })

  it('is ended at once or after a day, and the receipt says which', async () => {
    const admin = await as(ADMIN)
    const id = await added(admin)
    const form = { what: 'leader-unit', unit: UNIT, from: iso(0), until: '' }
    const path = `/admin/people/${id}/access/${['leader', 'unit', UNIT, TODAY].join('.')}`
    await admin.post(`/admin/people/${id}/access/new`, form)
    const later = await admin.post(path, { when: 'day', last: iso(3) })
    expect(later.headers.location).toBe(`/admin/people/${id}?done=ending`)
    // The day still stands in the form when it is not the one that was meant.
    const now = await admin.post(path, { when: 'now', last: iso(3) })
    expect(now.headers.location).toBe(`/admin/people/${id}?done=ended`)
    const pressedTwice = await admin.post(path, { when: 'now', last: iso(3) })
    expect(pressedTwice.headers.location).toBe(`/admin/people/${id}?done=ended`)
    expect((await acts(id)).filter(({ what }) => what === 'access-ended')).toHaveLength(2)
    const held = 'select * from access_role where person = ? and to_on > from_on'
    expect(await rows(held, [id])).toEqual([])
  })

  it.each([
    [{ what: 'author' }, 'what'],
    [{ what: 'coordinator' }, 'what'],
    [{ what: '' }, 'what'],
    [{ unit: '1824-stab' }, 'unit'],
    [{ unit: '1833' }, 'unit'],
    [{ from: iso(-1) }, 'from'],
    [{ until: iso(-1) }, 'until'],
    [{ from: iso(9), until: iso(8) }, 'until'],
  ])('is refused as %j', async (changes, field) => {
    const admin = await as(ADMIN)
    const id = await idOf('ansatt@rana.example')
    const form = { what: 'leader-unit', unit: UNIT, from: iso(0), until: '', ...changes }
    const { statusCode, body } = await admin.post(`/admin/people/${id}/access/new`, form)
    expect(statusCode).toBe(422)
    expect(body).toContain(`id="${field}-error"`)
  })

  it('is nothing that one gives oneself', async () => {
    const admin = await as(ADMIN)
    const own = `/admin/people/${await idOf(ADMIN)}/access/new`
    expect((await admin.get(own)).statusCode).toBe(404)
    const form = { what: 'leader-unit', unit: UNIT, from: iso(0), until: '' }
    expect((await admin.post(own, form)).statusCode).toBe(404)
  })

  it('never leaves a municipality without an administrator', async () => {
    const admin = await as(ADMIN)
    const own = await idOf(ADMIN)
    const from = (await one('select from_on from access_role where person = ?', [own]))?.from_on
    const grant = `/admin/people/${own}/access/administrator.municipality.1833.${from}`
    const refused = await admin.post(grant, { last: iso(0) })
    expect([refused.statusCode, refused.body.includes('siste administrator')]).toEqual([422, true])
    const leaving = await admin.post(`/admin/people/${own}/leaving`, { last: iso(3) })
    expect([leaving.statusCode, leaving.body.includes('siste administrator')]).toEqual([422, true])
    const other = await added(admin)
    const forAWhile = { what: 'administrator', unit: '', from: iso(0), until: iso(30) }
    await admin.post(`/admin/people/${other}/access/new`, forAWhile)
    expect((await admin.post(grant, { last: iso(0) })).statusCode).toBe(422)
  })
})

describe('units', () => {
  it('are added, renamed, moved with what is below, and closed when empty', async () => {
    const admin = await as(ADMIN)
    const form = { name: 'Prøveenhet', above: UNIT, code: 'P1' }
    const { headers } = await admin.post('/admin/units/new', form)
    const id = String(headers.location).replace(/^.*units\/|\?.*$/g, '')
    expect((await admin.post('/admin/units/new', form)).statusCode).toBe(422)
    expect(
      (await admin.post(`/admin/units/${id}/name`, { name: 'Nytt', code: '' })).statusCode,
    ).toBe(303)
    expect((await admin.post(`/admin/units/${id}/place`, { above: OTHER })).statusCode).toBe(303)
    const line = await rows('select ancestor from unit_ancestor where unit = ? order by depth', [
      id,
    ])
    expect(line.map(({ ancestor }) => ancestor)).toEqual([id, OTHER, '1833-stab', '1833'])
    const guest = await added(admin, { unit: id })
    const occupied = await admin.post(`/admin/units/${id}/closing`, { pressed: '' })
    expect([occupied.statusCode, occupied.body.includes('Noen arbeider i enheten')]).toEqual([
      422,
      true,
    ])
    await admin.post(`/admin/people/${guest}/unit`, { unit: UNIT, from: iso(0) })
    expect((await admin.post(`/admin/units/${id}/closing`, { pressed: '' })).statusCode).toBe(303)
    expect((await admin.get(`/admin/units/${id}`)).statusCode).toBe(404)
    expect((await acts(id)).map(({ what }) => what)).toEqual([
      ...['unit-created', 'unit-renamed', 'unit-moved', 'unit-closed'],
    ])
  })

  it('do not come to stand below themselves, and one that is led is not closed', async () => {
    const admin = await as(ADMIN)
    const loop = await admin.post('/admin/units/1833-teknisk/place', { above: UNIT })
    expect([loop.statusCode, loop.body.includes('under seg selv')]).toEqual([422, true])
    const led = await admin.post(`/admin/units/${UNIT}/closing`, { pressed: '' })
    expect([led.statusCode, led.body.includes('leder for enheten')]).toEqual([422, true])
    expect((await admin.post('/admin/units/1833/closing', { pressed: '' })).statusCode).toBe(404)
  })
})

describe('the log', () => {
  it('tells who did what to whom, of one’s own municipality only, and who was erased', async () => {
    const admin = await as(ADMIN)
    const id = await added(admin, { name: 'Skal Slettes' })
    expect((await admin.get(`/admin/log?person=${id}`)).body).toContain('Skal Slettes')
    await site.controls.db.client.execute({
      sql: `update person set name = '', email = 'borte', erased_on = ? where id = ?`,
      args: [TODAY, id],
    })
    const { body } = await admin.get(`/admin/log?person=${id}`)
    expect(body).toContain('slettet person')
    expect(body).toContain('Stian Lyngmo')
    expect(body).toContain('tok inn en ansatt')
    expect((await admin.get('/admin/log?what=unit-moved')).body).not.toContain(
      'tok inn en ansatt</td>',
    )
    const vefsn = await as('leder@vefsn.example')
    await vefsn.post('/reports/1824/reminders', { row: '1824-stab' })
    expect((await admin.get('/admin/log')).body).not.toContain('Astrid Havnes')
  })

  it('comes as a file with all that was asked for', async () => {
    const admin = await as(ADMIN)
    const { body, headers } = await admin.get('/admin/log.csv')
    const count = (await one(`select count(*) as n from act where municipality = '1833'`))?.n
    expect(headers['content-disposition']).toContain('logg-1833.csv')
    expect(body.startsWith('\uFEFFNummer;Dato;')).toBe(true)
    expect(body.trim().split('\r\n')).toHaveLength(Number(count) + 1)
    expect(
      (await admin.get(`/admin/log.csv?from=${iso(1)}`)).body.trim().split('\r\n'),
    ).toHaveLength(1)
  })
})

type Sent = [visitor: Visitor, path: string, address: string, form: Fields]
const PRESSED = { pressed: '' }

/** What tries a provider or shows what a file would change, and so leaves nothing in the log. */
const TELLS_ONLY = ['admin/sign-in/:provider/trial', 'admin/people/import']

/** Forms about people, in an order in which each can succeed. */
async function aboutPeople(admin: Visitor): Promise<Sent[]> {
  const id = await added(admin)
  const at = `/admin/people/${id}`
  const own = someone({ email: 'annen@rana.example', number: '6' })
  const given = { what: 'leader-municipality', unit: '', from: iso(0), until: '' }
  const grant = `leader.municipality.1833.${TODAY}`
  const path = 'admin/people/:person'
  const other = someone({ email: 'drevet@rana.example', number: '5' })
  return [
    [admin, 'admin/people/new', '/admin/people/new', other],
    [admin, `${path}/facts`, `${at}/facts`, own],
    [admin, `${path}/unit`, `${at}/unit`, { unit: OTHER, from: iso(0) }],
    [admin, `${path}/job-roles`, `${at}/job-roles`, { mainRole: 'leder', from: iso(0) }],
    [admin, `${path}/access/new`, `${at}/access/new`, given],
    [admin, `${path}/access/:grant`, `${at}/access/${grant}`, { last: iso(-1) }],
    [admin, `${path}/invitation`, `${at}/invitation`, PRESSED],
    [admin, `${path}/leaving`, `${at}/leaving`, { last: iso(3) }],
    [admin, `${path}/staying`, `${at}/staying`, PRESSED],
    [admin, `${path}/leaving`, `${at}/leaving`, { last: iso(-1) }],
    [admin, `${path}/return`, `${at}/return`, own],
  ]
}

async function aboutUnits(admin: Visitor): Promise<Sent[]> {
  const form = { name: 'Drevet', above: UNIT, code: '' }
  const { headers } = await admin.post('/admin/units/new', form)
  const at = `/admin/units/${String(headers.location).replace(/^.*units\/|\?.*$/g, '')}`
  return [
    [admin, 'admin/units/new', '/admin/units/new', { ...form, name: 'Drevet to' }],
    [admin, 'admin/units/:unit/name', `${at}/name`, { name: 'Drevet hit', code: '' }],
    [admin, 'admin/units/:unit/place', `${at}/place`, { above: OTHER }],
    [admin, 'admin/units/:unit/closing', `${at}/closing`, PRESSED],
  ]
}

function aboutTraining(admin: Visitor, leader: Visitor): Sent[] {
  const training = (due: string) => ({
    ...{ id: crypto.randomUUID(), training: 'course:maler', to: `unit:${UNIT}` },
    ...{ due, duty: 'mandatory', note: '' },
  })
  const [own, led] = [training(iso(40)), training(iso(41))]
  const id = crypto.randomUUID()
  const rule = { id, jobRole: 'leder', competence: 'robotbygging', level: '2', from: iso(0) }
  const admins = '/admin/assignments'
  const reports = '/reports/1833'
  const leads = 'reports/:municipality'
  return [
    [admin, 'admin/requirements', '/admin/requirements', { ...rule, until: '' }],
    [admin, 'admin/requirements/:requirement', `/admin/requirements/${id}`, { last: iso(9) }],
    [admin, 'admin/assignments', admins, own],
    [
      ...[admin, 'admin/assignments/:assignment/withdrawal'],
      ...[`${admins}/${own.id}/withdrawal`, PRESSED],
    ] as Sent,
    [leader, `${leads}/assign`, `${reports}/assign`, led],
    [
      ...[leader, `${leads}/assignments/:assignment/withdrawal`],
      ...[`${reports}/assignments/${led.id}/withdrawal`, PRESSED],
    ] as Sent,
    [leader, `${leads}/reminders`, `${reports}/reminders`, { row: UNIT }],
  ]
}

async function aboutPrivacy(admin: Visitor): Promise<Sent[]> {
  const gone = await added(admin)
  await admin.post(`/admin/people/${gone}/leaving`, { last: iso(-1) })
  const id = crypto.randomUUID()
  const asked = { id, email: `ny${made}@rana.example`, wanted: 'name', note: '' }
  const record = { id: crypto.randomUUID(), purpose: 'Opplæring.', discussedWith: 'Tillitsvalgte' }
  const days = { discussedOn: iso(-2), evaluateOn: iso(200) }
  const answer = { outcome: 'refused', reason: 'Kravet er trukket.' }
  return [
    [admin, 'admin/privacy', '/admin/privacy', { ...record, ...days }],
    [admin, 'admin/privacy/withdrawal', '/admin/privacy/withdrawal', PRESSED],
    [admin, 'admin/privacy/requests/new', '/admin/privacy/requests/new', asked],
    [admin, 'admin/privacy/requests/:request', `/admin/privacy/requests/${id}`, answer],
  ]
}

async function aboutSignIn(admin: Visitor): Promise<Sent[]> {
  const form = {
    ...{ kind: 'other', label: 'Pålogging', issuer: 'https://id.rana.example', clientId: 'leia' },
    ...{ authentication: 'client_secret_basic', secret: 'hemmelig', scopes: 'openid email' },
    ...{ recognise: 'email', claim: 'email', domains: 'rana.example', acrValues: '' },
    ...{ secondFactor: '', prompt: '', position: '1', from: iso(0), until: '' },
  }
  const { headers } = await admin.post('/admin/sign-in/new', form)
  const id = /sign-in\/([\w-]+)/.exec(String(headers.location))?.[1] ?? ''
  const at = `/admin/sign-in/${id}`
  const sql = 'insert into identity values (?, ?, ?, ?)'
  const args = [id, 'sub', await idOf('ansatt@rana.example'), 1]
  await site.controls.db.client.execute({ sql, args })
  const forgotten = { email: 'ansatt@rana.example' }
  return [
    [admin, 'admin/sign-in/new', '/admin/sign-in/new', form],
    [admin, 'admin/sign-in/:provider', at, { ...form, label: 'Ny pålogging' }],
    [admin, 'admin/sign-in/:provider/forgotten', `${at}/forgotten`, forgotten],
  ]
}

async function aboutDirectory(admin: Visitor): Promise<Sent[]> {
  const make = { label: 'Prøve', until: iso(100) }
  await admin.post('/admin/scim', make)
  const token = (await one('select id from scim_token where municipality = ?', ['1833']))?.id
  const sql = `insert into scim_group values ('g1', '1833', null, 'Prøve', 'prøve', 1, 1)`
  await site.controls.db.client.execute(sql)
  const withdrawal = `/admin/scim/tokens/${token}/withdrawal`
  const meaning = { jobRole: 'leder', unit: '' }
  return [
    [admin, 'admin/scim', '/admin/scim', { ...make, label: 'Prøve to' }],
    [admin, 'admin/scim/tokens/:token/withdrawal', withdrawal, PRESSED],
    [admin, 'admin/scim/groups/:group', '/admin/scim/groups/g1', meaning],
  ]
}

/** A file is agreed to as it was shown: nothing may be changed in between. */
async function aboutFiles(admin: Visitor): Promise<Sent[]> {
  const head = 'Ansattnummer;Navn;E-post;Enhet;Stillingsroller'
  const text = `${head}\n8123;Fil Ansatt;fil@rana.example;Teknisk og plan/Plan og byggesak;Leder`
  const { headers } = await admin.post('/admin/people/import', { text })
  const address = String(headers.location)
  const { body } = await admin.get(address)
  const seal = /name="seal" value="(\w+)"/.exec(body)?.[1] ?? ''
  return [[admin, 'admin/people/import/:import', address, { seal }]]
}

describe('every form of an administrator or a leader', () => {
  it('leaves one entry in the log when it has changed something', async () => {
    const [admin, leader] = [await as(ADMIN), await as('leder@rana.example')]
    const forms = [
      ...(await aboutPeople(admin)),
      ...(await aboutUnits(admin)),
      ...aboutTraining(admin, leader),
      ...(await aboutPrivacy(admin)),
      ...(await aboutSignIn(admin)),
      ...(await aboutDirectory(admin)),
    ]
    const newest = async () => Number((await one('select max(sequence) as n from act'))?.n)
    const send = async ([visitor, path, address, form]: Sent) => {
      const before = await newest()
      const { statusCode } = await visitor.post(address, form)
      expect([path, statusCode]).toEqual([path, statusCode < 400 ? statusCode : 303])
      expect([path, (await newest()) - before]).toEqual([path, 1])
    }
    for (const form of forms) await send(form)
    const files = await aboutFiles(admin)
    for (const form of files) await send(form)
    const known = new Set([...[...forms, ...files].map(([, path]) => path), ...TELLS_ONLY])
    const unknown = Object.values(site.serverBuild.routes).flatMap((route) => {
      const action = route?.module.action as { policy?: string } | undefined
      const isTheirs = action?.policy === 'administers' || action?.policy === 'leads'
      return isTheirs && !known.has(route?.path ?? '') ? [route?.path] : []
    })
    expect(unknown, 'forms that this test does not send').toEqual([])
  })
})
