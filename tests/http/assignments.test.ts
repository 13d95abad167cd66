import { beforeAll, describe, expect, it } from 'vitest'
import { dayOf, isoDay } from '#app/platform/calendar.ts'
import { openSite, type Site } from '#tests/support/site.ts'
import { type Fields, Visitor } from '#tests/support/visitor.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

const as = (email: string) => new Visitor(site.app).signIn(email)
/** A day so many from today, in Oslo, as a date field sends it. */
const iso = (days: number) => isoDay(dayOf(Date.now()) + days)
const rows = async (sql: string, args: string[] = []) =>
  (await site.controls.db.client.execute({ sql, args })).rows

/** A form without fields: some bytes, since its length must be told. */
const PRESSED = { pressed: '' }

const LED = '/reports/1833/assign'
const ADMIN = '/admin/assignments'
const UNIT = '1833-teknisk-plan'
const asked = (changes: Record<string, string> = {}): Fields => ({
  ...{ id: crypto.randomUUID(), training: 'course:maler', to: `unit:${UNIT}` },
  ...{ due: iso(40), duty: 'mandatory', note: 'Vi hjelper hverandre.' },
  ...changes,
})
const stored = (note: string) => rows('select * from assignment where note = ?', [note])

describe('the page where a leader assigns', () => {
  it.each([
    ['ansatt@rana.example', LED],
    ['admin@rana.example', LED],
    ['leder@vefsn.example', LED],
    ['koordinator@helgeland.example', LED],
    ['forfatter@helgeland.example', LED],
    ['enhetsleder@rana.example', `${LED}?unit=1833-teknisk`],
    ['leder@rana.example', '/reports/1824/assign'],
    ['leder@rana.example', ADMIN],
    ['enhetsleder@rana.example', ADMIN],
    ['leder@rana.example', '/admin/requirements'],
    ['leder@rana.example', '/admin/requirements/seed-1833'],
  ])('is, for %s, no page at %s, neither to see nor to post to', async (email, address) => {
    const visitor = await as(email)
    expect((await visitor.get(address)).statusCode).toBe(404)
    const before = (await rows('select count(*) as n from assignment'))[0]?.n
    expect((await visitor.post(address, asked())).statusCode).toBe(404)
    expect((await rows('select count(*) as n from assignment'))[0]?.n).toBe(before)
  })

  it('asks a visitor to sign in', async () => {
    expect((await new Visitor(site.app).get(LED)).statusCode).toBe(302)
    expect((await new Visitor(site.app).post(LED, asked())).statusCode).toBe(401)
  })

  it('offers a unit’s leader the unit and those who work there, and no one else', async () => {
    const { body } = await (await as('enhetsleder@rana.example')).get(LED)
    const values = [...body.matchAll(/<option value="([a-z-]+):([^"]+)"/g)].map(([, kind]) => kind)
    expect(new Set(values)).toEqual(new Set(['course', 'path', 'unit', 'person']))
    expect(body).toContain('Ingrid Solbakk')
    expect(body).not.toContain('Stian Lyngmo')
    expect(
      [...body.matchAll(/value="unit:([^"]+)"/g)].every(([, id]) => id?.startsWith(UNIT)),
    ).toBe(true)
  })

  it('offers the leader of all of it units and roles, and nobody by name', async () => {
    const { body } = await (await as('leder@rana.example')).get(LED)
    expect(body).toContain('value="job-role:saksbehandler"')
    expect(body).not.toMatch(/value="person:/)
    expect(body).not.toContain('Ingrid Solbakk')
  })

  it('is filled in by a link from a report', async () => {
    const leader = await as('leder@rana.example')
    const { body } = await leader.get(`${LED}?to=unit:${UNIT}&training=course:rpa`)
    expect(body).toMatch(new RegExp(`value="unit:${UNIT}" selected`))
    expect(body).toMatch(/value="course:rpa" selected/)
  })
})

describe('assigning', () => {
  it('is stored once, however often the form is sent, and told on the page', async () => {
    const leader = await as('enhetsleder@rana.example')
    const form = asked({ note: 'sendt to ganger' })
    for (let n = 0; n < 2; n++) {
      const answer = await leader.post(LED, form)
      expect([answer.statusCode, answer.headers.location]).toEqual([
        303,
        `${LED}?saved=1&unit=${UNIT}`,
      ])
    }
    expect(await stored('sendt to ganger')).toHaveLength(1)
    const { body } = await leader.get(`${LED}?saved=1&unit=${UNIT}`)
    expect(body).toContain('Tildelingen er lagret')
    expect(body).toContain('sendt to ganger')
  })

  it.each([
    [{ to: 'unit:1833-teknisk' }, 'to'],
    [{ to: 'unit:1824-stab' }, 'to'],
    [{ to: 'person:1833-0001' }, 'to'],
    [{ to: 'job-role:saksbehandler' }, 'to'],
    [{ to: 'constructor:x' }, 'to'],
    [{ to: '' }, 'to'],
    [{ training: 'course:finnes-ikke' }, 'training'],
    [{ training: 'path:maler' }, 'training'],
    [{ due: iso(-2) }, 'due'],
    [{ due: '2027-02-30' }, 'due'],
    [{ due: '9999-12-31' }, 'due'],
    [{ note: 'x'.repeat(501) }, 'note'],
  ])('refuses %j beside its field, with all that was typed kept', async (changes, field) => {
    const leader = await as('enhetsleder@rana.example')
    const { statusCode, body } = await leader.post(
      LED,
      asked({ note: 'behold <dette>', ...changes }),
    )
    expect(statusCode).toBe(422)
    expect(body).toContain(`id="${field}-error"`)
    expect(body).toContain(`href="#${field}"`)
    if (!('note' in changes)) expect(body).toContain('behold &lt;dette&gt;')
    expect(await stored('behold <dette>')).toEqual([])
  })

  it('takes nothing of a body that is no form', async () => {
    const leader = await as('leder@rana.example')
    expect((await leader.post(LED, '%%%')).statusCode).toBe(422)
  })

  it('tells an administrator how many, and no count of who is done, nor under five', async () => {
    const admin = await as('admin@rana.example')
    const answer = await admin.post(ADMIN, asked({ note: 'fra admin', to: 'unit:1833' }))
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${ADMIN}?saved=1`])
    const { body } = await admin.get(ADMIN)
    expect(body).toMatch(/\d+\sansatte/)
    expect(body).not.toMatch(/er ferdige/)
    expect(body).not.toMatch(/\b[1-4] ansatte\b/)
  })
})

describe('what makes no assignment', () => {
  it('is the same once more from another form, which keeps what was typed', async () => {
    const leader = await as('enhetsleder@rana.example')
    expect((await leader.post(LED, asked({ due: iso(43), note: 'først' }))).statusCode).toBe(303)
    const again = await leader.post(LED, asked({ due: iso(43), note: 'igjen' }))
    expect(again.statusCode).toBe(422)
    expect(again.body).toContain('Den samme tildelingen gjelder alt')
    expect(again.body).toContain('igjen')
    expect(await stored('igjen')).toEqual([])
  })

  it.each(['x', ''])('is a duty «%s» that there is not', async (duty) => {
    const leader = await as('enhetsleder@rana.example')
    const answer = await leader.post(LED, asked({ due: iso(44), note: 'uten plikt', duty }))
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Plikt: Velg fra lista')
    expect(await stored('uten plikt')).toEqual([])
  })
})

describe('taking an assignment back', () => {
  const idOf = async (note: string) => String((await stored(note))[0]?.id)

  it('keeps it as history, with who did it', async () => {
    const leader = await as('enhetsleder@rana.example')
    await leader.post(LED, asked({ note: 'skal vekk', due: iso(41) }))
    const id = await idOf('skal vekk')
    const answer = await leader.post(`/reports/1833/assignments/${id}/withdrawal`, PRESSED)
    expect(answer.statusCode).toBe(303)
    const told = (await leader.get(String(answer.headers.location))).body
    expect(told).toContain('Tildelingen er trukket tilbake')
    expect(told).not.toContain('skal vekk')
    expect((await stored('skal vekk'))[0]).toMatchObject({ withdrawn_by: expect.any(String) })
  })

  it('is for who assigned it, the leader of all and the administrator, and for no one else', async () => {
    await (await as('leder@rana.example')).post(LED, asked({ note: 'fra toppen', due: iso(42) }))
    const id = await idOf('fra toppen')
    for (const [email, base] of [
      ['enhetsleder@rana.example', '/reports/1833/assignments'],
      ['leder@vefsn.example', '/reports/1824/assignments'],
      ['leder@vefsn.example', '/reports/1833/assignments'],
      ['ansatt@rana.example', ADMIN],
    ] as const) {
      const answer = await (await as(email)).post(`${base}/${id}/withdrawal`, PRESSED)
      expect(answer.statusCode, email).toBe(404)
    }
    const answer = await (await as('admin@rana.example')).post(`${ADMIN}/${id}/withdrawal`, PRESSED)
    expect(answer.statusCode).toBe(303)
  })
})

describe('the employee', () => {
  it('sees what is assigned on the own page and under competence, by whom and until when', async () => {
    const leader = await as('enhetsleder@rana.example')
    await leader.post(LED, asked({ note: 'les dette først', training: 'path:fra-mottak-til-brev' }))
    const employee = await as('ansatt@rana.example')
    const home = (await employee.get('/')).body
    expect(home).toContain('Fra mottak til ferdig brev må være fullført')
    const competence = (await employee.get('/me/competence')).body
    expect(competence).toContain('Tildelt deg')
    expect(competence).toContain('Tildelt av Maren Elvestad')
    expect(competence).toContain('les dette først')
    expect((await (await as('ansatt@vefsn.example')).get('/me/competence')).body).not.toContain(
      'les dette først',
    )
  })

  it('is told kindly when the day has passed, and that it is done when it is', async () => {
    const leader = await as('enhetsleder@rana.example')
    await leader.post(LED, asked({ note: 'gammel', training: 'course:rpa' }))
    await rows("update assignment set due_on = due_on - 60, assigned_at = 0 where note = 'gammel'")
    const employee = await as('ansatt@rana.example')
    expect((await employee.get('/me/competence')).body).toContain('Du kan fortsatt ta det')
    expect((await employee.get('/')).body).toMatch(/Fristen var for \d+\sdager\ssiden/)
    await rows(`insert into completion (person, module, passed_on, revision, expires_on, recorded_at)
      select person.id, module.id, 20000, 1, 999999, 0 from person, module
      where person.email = 'ansatt@rana.example' and module.course = 'rpa' and not module.retired`)
    const { body } = await employee.get('/me/competence')
    expect(body).not.toContain('Du kan fortsatt ta det')
    expect(body).toMatch(
      /RPA[^<]*<!-- --> <span class="ds-tag" data-color="success">|RPA.{0,80}data-color="success"/s,
    )
  })
})

describe('a municipality’s own requirements', () => {
  const PAGE = '/admin/requirements'
  const requiring = async (modules: string) =>
    (
      await rows(
        'select distinct profile from profile_module where module like ? and to_on > from_on',
        [modules],
      )
    ).map(({ profile }) => String(profile))
  const rule = (changes: Record<string, string> = {}): Fields => ({
    ...{ id: crypto.randomUUID(), jobRole: 'alle-ansatte', competence: 'robotdrift' },
    ...{ level: '1', from: iso(0), until: '' },
    ...changes,
  })

  it('are asked of those who have the role from the first day, and said to be its own', async () => {
    const admin = await as('admin@rana.example')
    const employee = await as('ansatt@rana.example')
    expect((await employee.get('/me/competence')).body).not.toContain('krav fra Rana kommune')
    const before = await requiring('rpa/%')
    expect((await admin.post(PAGE, rule())).statusCode).toBe(303)
    const { body } = await employee.get('/me/competence')
    expect(body).toContain('krav fra Rana kommune')
    const other = await as('ansatt@vefsn.example')
    expect((await other.get('/me/competence')).body).not.toContain('krav fra')
    const added = (await requiring('rpa/%')).filter((profile) => !before.includes(profile))
    expect(added).toContain('1833:alle-ansatte+saksbehandler')
    expect(added.filter((profile) => !profile.startsWith('1833:'))).toEqual([])
  })

  it.each([
    [{ level: '1', competence: 'innsyn' }, 'level'],
    [{ competence: 'finnes-ikke' }, 'competence'],
    [{ jobRole: '' }, 'jobRole'],
    [{ level: '4' }, 'level'],
    [{ from: iso(-2) }, 'from'],
    [{ from: 'i morgen' }, 'from'],
    [{ from: iso(9), until: iso(5) }, 'until'],
    [{ until: '2027-13-01' }, 'until'],
  ])('can’t be %j: it says so beside the field and keeps the rest', async (changes, field) => {
    const admin = await as('admin@rana.example')
    const { statusCode, body } = await admin.post(PAGE, rule({ from: iso(3), ...changes }))
    expect(statusCode).toBe(422)
    expect(body).toContain(`id="${field}-error"`)
    expect(body).toContain(`value="${'from' in changes ? changes.from : iso(3)}"`)
  })

  it('end after a day and stay in the history; another municipality’s can’t be ended', async () => {
    const admin = await as('admin@rana.example')
    await admin.post(PAGE, rule({ competence: 'malforvaltning', level: '2', from: iso(20) }))
    const [{ id } = { id: '' }] = await rows(
      "select id from municipality_requirement where competence = 'malforvaltning'",
    )
    const address = `${PAGE}/${id}`
    expect((await admin.get(address)).body).toContain('Avslutt kravet')
    expect((await admin.post(address, { last: iso(-9) })).statusCode).toBe(422)
    expect((await admin.post(address, { last: iso(-1) })).statusCode).toBe(303)
    expect((await admin.get(PAGE)).body).toContain('Avsluttede krav')
    expect((await admin.post(address, { last: iso(1) })).statusCode).toBe(404)
    expect((await admin.get(`${PAGE}/nowhere`)).statusCode).toBe(404)
  })
})

describe('reminders', () => {
  it('are turned off and on by who gets them, and duties can’t be', async () => {
    const employee = await as('ansatt@rana.example')
    expect((await employee.get('/me/reminders')).body).toContain('Kan ikke slås av')
    const off = await employee.post('/me/reminders/off', { kind: 'early' })
    expect(off.statusCode).toBe(303)
    const told = (await employee.get(`${off.headers.location}`)).body
    expect(told).toContain('action="/me/reminders/on"')
    expect(told).toContain('som utløper» er slått av')
    await employee.post('/me/reminders/on', { kind: 'early' })
    expect((await employee.get('/me/reminders')).body).not.toContain('action="/me/reminders/on"')
    for (const kind of ['assigned', 'ending', 'wished', ''])
      expect((await employee.post('/me/reminders/off', { kind })).statusCode).toBe(404)
    expect(
      (await new Visitor(site.app).post('/me/reminders/off', { kind: 'early' })).statusCode,
    ).toBe(401)
  })

  it('are turned off by a link from a mail without signing in; seeing the page turns off nothing', async () => {
    const token = '0123456789abcdef0123456789abcdef'
    const [{ id } = { id: '' }] = await rows(
      "select id from person where email = 'leder@vefsn.example'",
    )
    await rows(`insert into reminder_link values ('${token}', '${id}', 'voluntary')`)
    const address = `/unsubscribe/reminders/${token}`
    const stranger = new Visitor(site.app)
    expect((await stranger.get(address)).statusCode).toBe(200)
    const off = () => rows('select kind from reminder_off where person = ?', [String(id)])
    expect(await off()).toEqual([])
    const answer = await stranger.post(address, { 'List-Unsubscribe': 'One-Click' })
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-store'])
    expect((await off()).map(({ kind }) => kind).sort()).toEqual(['early', 'offered'])
    const wrong = '/unsubscribe/reminders/00000000000000000000000000000000'
    expect((await stranger.get(wrong)).statusCode).toBe(404)
    expect((await stranger.post(wrong, PRESSED)).statusCode).toBe(404)
  })
})

describe('a leader’s button to remind', () => {
  const BUTTON = '/reports/1833/reminders'

  it('answers the same whether it reaches many, few or nobody', async () => {
    const leader = await as('leder@rana.example')
    const answers = []
    for (const row of [UNIT, UNIT, '1833']) {
      const { statusCode, headers, body } = await leader.post(BUTTON, { row })
      answers.push(JSON.stringify([statusCode, headers.location, body]))
    }
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toContain('/reports/1833?reminded=1')
    const mails = await rows("select key from outbox where kind = 'reminder'")
    expect(mails.length).toBeGreaterThan(1)
    expect(new Set(mails.map(({ key }) => key)).size).toBe(mails.length)
  })

  it.each([
    ['ansatt@rana.example', BUTTON, UNIT],
    ['admin@rana.example', BUTTON, UNIT],
    ['koordinator@helgeland.example', BUTTON, UNIT],
    ['leder@vefsn.example', BUTTON, UNIT],
    ['enhetsleder@rana.example', BUTTON, '1833-teknisk'],
    ['enhetsleder@rana.example', `${BUTTON}?unit=1833`, '1833'],
    ['leder@rana.example', BUTTON, '1824-stab'],
  ])('is not for %s at %s about %s', async (email, address, row) => {
    expect((await (await as(email)).post(address, { row })).statusCode).toBe(404)
  })

  it('leads back to the names from which it was pressed, and says so there', async () => {
    const leader = await as('enhetsleder@rana.example')
    const names = `/reports/1833/people?unit=${UNIT}&sort=name`
    expect((await leader.get(names)).body).toContain(`value="${names.replace('&', '&amp;')}"`)
    const { location } = (await leader.post(`${BUTTON}?unit=${UNIT}`, { back: names })).headers
    expect(location).toBe(`${names}&reminded=1`)
    expect((await leader.get(`${location}`)).body).toContain('får en e-post.')
  })

  it('keeps a unit’s leader within the unit, also without a row', async () => {
    const leader = await as('enhetsleder@rana.example')
    const answer = await leader.post(BUTTON, PRESSED)
    expect(answer.headers.location).toBe(`/reports/1833?unit=${UNIT}&reminded=1`)
  })
})

describe('learning paths', () => {
  it('stand in the catalogue in their order, and as one’s own where they fit', async () => {
    const { body } = await new Visitor(site.app).get('/courses')
    expect(body).toContain('Fra mottak til ferdig brev')
    expect(body).not.toContain('Passer til stillingsrollen din')
    const own = (await (await as('enhetsleder@rana.example')).get('/courses')).body
    expect(own).toContain('Passer til stillingsrollen din')
  })
})
