import { and, eq } from 'drizzle-orm'
import { parseHTML } from 'linkedom'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { accessRole, sighting } from '#db/schema/access.ts'
import { membership, person, unit, unitAncestor } from '#db/schema/people.ts'
import { erasureRun } from '#db/schema/privacy.ts'
import { csvLines } from '#tests/support/report-in-files.ts'
import { openSite, type Site } from '#tests/support/site.ts'
import { Visitor } from '#tests/support/visitor.ts'

const UNIT = '1833-teknisk-plan'
const PAGE = '/reports/1833/people'
const FILE = '/reports/1833/people.csv'
const NOON = Date.now()

let site: Site
let db: Site['controls']['db']
beforeAll(async () => {
  site = await openSite()
  db = site.controls.db
})
afterEach(async () => {
  site.controls.setClock(undefined)
  await site.controls.write(
    db.insert(erasureRun).values({ rule: 'test' }),
    db.delete(sighting),
    db.delete(erasureRun),
  )
})

const as = (email: string) => new Visitor(site.app).signIn(email)
const unitLeader = () => as('enhetsleder@rana.example')

async function members(of = UNIT): Promise<string[]> {
  const rows = await db
    .select({ name: person.name })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.person))
    .where(and(eq(membership.unit, of), eq(membership.toOn, 999_999)))
  return rows.map(({ name }) => name).sort()
}

/** The names in the table of a page, as a reader sees them. */
function namesOn(body: string): string[] {
  const { document } = parseHTML(body)
  return [...document.querySelectorAll('.people__name')].map(({ textContent }) => textContent ?? '')
}

describe('the leader of a unit', () => {
  it('is led from the report to the people of the unit by name', async () => {
    const leader = await unitLeader()
    const report = await leader.get(`/reports/1833?unit=${UNIT}`)
    expect(report.body).toContain(`href="${PAGE}?unit=${UNIT}"`)
    const page = await leader.get(`${PAGE}?unit=${UNIT}`)
    expect(page.statusCode).toBe(200)
    expect(namesOn(page.body).sort()).toEqual(await members())
    expect(page.body).not.toContain('__remixContext')
  })

  it('finds by name and by state', async () => {
    const leader = await unitLeader()
    const found = await leader.get(`${PAGE}?name=solbakk+INGRID`)
    expect(namesOn(found.body)).toEqual(['Ingrid Solbakk'])
    const [missing, complete] = await Promise.all(
      ['missing', 'complete'].map(async (state) =>
        namesOn((await leader.get(`${PAGE}?state=${state}`)).body),
      ),
    )
    expect(missing).toContain('Ingrid Solbakk')
    expect([...(missing ?? []), ...(complete ?? [])].sort()).toEqual(await members())
    const none = await leader.get(`${PAGE}?name=finnes+ikke`)
    expect(none.body).toContain('Ingen treff')
  })

  it('has it as a file that tells what it is', async () => {
    const leader = await unitLeader()
    const file = await leader.get(FILE)
    expect([file.statusCode, file.headers['content-type'], file.headers['cache-control']]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'private, no-store',
    ])
    expect(file.headers['content-disposition']).toMatch(
      /^attachment; filename="ansatte-rana-plan-og-byggesak-\d{4}-\d\d-\d\d\.csv"$/,
    )
    const lines = csvLines(file.body)
    const head = lines.findIndex(([first]) => first === 'Ansatt')
    const people = lines.slice(head + 1)
    expect(people.map(([name]) => name).sort()).toEqual(await members())
    for (const line of people) expect(line).toHaveLength(lines[head]?.length ?? 0)
  })
})

describe('others', () => {
  const LOOKED_FOR = [PAGE, `${PAGE}?unit=${UNIT}`, FILE, `${FILE}?unit=${UNIT}`]

  it.each([
    'ansatt@rana.example',
    'leder@rana.example',
    'admin@rana.example',
    'leder@vefsn.example',
    'ansatt@vefsn.example',
    'forfatter@helgeland.example',
    'koordinator@helgeland.example',
  ])('get the same answer as for nothing: %s', async (email) => {
    const visitor = await as(email)
    const missing = await visitor.get('/no-such-page')
    for (const address of LOOKED_FOR) {
      const answer = await visitor.get(address)
      expect([address, answer.statusCode]).toEqual([address, 404])
      expect(namesOn(answer.body)).toEqual([])
      if (!address.startsWith(FILE)) expect(titleOf(answer.body)).toBe(titleOf(missing.body))
    }
    expect(await db.select().from(sighting)).toEqual([])
  })

  it('are asked to sign in first', async () => {
    const answer = await new Visitor(site.app).get(PAGE)
    expect([answer.statusCode, answer.headers.location]).toEqual([
      302,
      '/sign-in?next=%2Freports%2F1833%2Fpeople',
    ])
  })

  it.each(['?unit=1833-stab', '?unit=nowhere', '?unit=1833'])(
    'are unit leaders who ask for %s',
    async (query) => {
      const leader = await unitLeader()
      expect((await leader.get(PAGE + query)).statusCode).toBe(404)
      const file = await leader.get(FILE + query)
      expect([file.statusCode, file.body]).toEqual([
        404,
        (await leader.get('/reports/0000/people.csv')).body,
      ])
    },
  )

  it('are those who lead no longer, or have moved to another municipality', async () => {
    const leader = await unitLeader()
    const [{ id = '' } = {}] = await db
      .select({ id: person.id })
      .from(person)
      .where(eq(person.email, 'enhetsleder@rana.example'))
    const [role] = await db.select().from(accessRole).where(eq(accessRole.person, id))
    const [stay] = await db.select().from(membership).where(eq(membership.person, id))
    if (!role || !stay) throw new Error('the demo has no leader of a unit')
    await db
      .update(accessRole)
      .set({ toOn: role.fromOn + 1 })
      .where(eq(accessRole.person, id))
    expect((await leader.get(PAGE)).statusCode).toBe(404)
    await db.update(accessRole).set({ toOn: role.toOn }).where(eq(accessRole.person, id))
    const away = { municipality: '1824', unit: '1824-stab' }
    await db.update(membership).set(away).where(eq(membership.person, id))
    for (const number of ['1833', '1824'])
      expect((await leader.get(`/reports/${number}/people`)).statusCode).toBe(404)
    const { municipality, unit: own } = stay
    await db.update(membership).set({ municipality, unit: own }).where(eq(membership.person, id))
    expect((await leader.get(PAGE)).statusCode).toBe(200)
  })

  it('are the leaders of the unit at the top, which is the whole municipality', async () => {
    const leader = await unitLeader()
    const lead = eq(accessRole.scope, UNIT)
    await db.update(accessRole).set({ scope: '1833' }).where(lead)
    for (const address of [PAGE, FILE]) expect((await leader.get(address)).statusCode).toBe(404)
    await db
      .update(accessRole)
      .set({ scope: UNIT })
      .where(and(eq(accessRole.scope, '1833'), eq(accessRole.scopeKind, 'unit')))
  })
})

describe('a look', () => {
  it('is seen by each who was shown, and by nobody else', async () => {
    const [seen, other] = [await as('ansatt@rana.example'), await as('ansatt@vefsn.example')]
    expect((await seen.get('/me/privacy')).body).toContain('Ingen har sett deg ved navn')
    const leader = await unitLeader()
    await leader.get(PAGE)
    await leader.get(FILE)
    const page = await seen.get('/me/privacy')
    const who = [...parseHTML(page.body).document.querySelectorAll('tbody tr')]
    expect(who).toHaveLength(2)
    for (const line of who) expect(line.textContent).toContain('Maren Elvestad Leder for Plan')
    for (const visitor of [other, leader, await as('leder@rana.example')]) {
      const { body } = await visitor.get('/me/privacy')
      expect(parseHTML(body).document.querySelectorAll('tbody tr')).toHaveLength(0)
    }
  })

  it('for one name is not seen by the rest, but one for a state is', async () => {
    const seen = await as('ansatt@rana.example')
    const looks = async () =>
      parseHTML((await seen.get('/me/privacy')).body).document.querySelectorAll('tbody tr').length
    const leader = await unitLeader()
    await leader.get(`${PAGE}?name=maren+elvestad`)
    expect(await looks()).toBe(0)
    // It tells that everyone else is not in that state.
    await leader.get(`${PAGE}?state=outdated`)
    expect(await looks()).toBe(1)
  })

  it('is one row, with a count when it is repeated at once', async () => {
    site.controls.setClock(Math.floor(NOON / 600_000) * 600_000)
    const leader = await unitLeader()
    for (let i = 0; i < 3; i++) await leader.get(PAGE)
    expect(await db.select().from(sighting)).toMatchObject([{ looks: 3, what: 'list' }])
  })

  it('that can’t be written shows nobody', async () => {
    const leader = await unitLeader()
    await db.run(
      'create trigger full before insert on sighting begin select raise(abort, "full"); end',
    )
    try {
      for (const address of [PAGE, FILE]) {
        const answer = await leader.get(address)
        expect(answer.statusCode).toBe(500)
        for (const name of await members())
          if (name !== 'Maren Elvestad') expect(answer.body).not.toContain(name)
      }
    } finally {
      await db.run('drop trigger full')
    }
    expect((await leader.get(PAGE)).statusCode).toBe(200)
  })
})

describe('what nobody expects', () => {
  const NAMES = [
    '=HYPERLINK("http://evil.example")',
    '<b>x</b>',
    'Kari \u202Eevil',
    'x'.repeat(5000),
  ]

  it('in names is neither markup nor formula', async () => {
    const people = (await db.select().from(membership).where(eq(membership.unit, UNIT))).slice(0, 4)
    const before = await Promise.all(
      people.map(({ person: id }) => db.select().from(person).where(eq(person.id, id))),
    )
    for (const [i, { person: id }] of people.entries())
      await db.update(person).set({ name: NAMES[i] }).where(eq(person.id, id))
    const leader = await unitLeader()
    const { body } = await leader.get(PAGE)
    const shown = namesOn(body)
    for (const name of NAMES) expect(shown).toContain(name.replace('\u202E', ''))
    expect(body).not.toContain('<b>x</b>')
    const file = (await leader.get(FILE)).body
    for (const cell of csvLines(file).flat()) expect(cell).not.toMatch(/^[=+@\t]|\u202E/)
    expect(csvLines(file).flat()).toContain(`'${NAMES[0]}`)
    for (const { id, name } of before.flat())
      await db.update(person).set({ name }).where(eq(person.id, id))
  })

  it('in the address changes nothing', async () => {
    const leader = await unitLeader()
    for (const query of ['page=-1', 'page=999', 'page=x', 'state=zzz', 'sort=zzz', `name=${'%'}`])
      expect((await leader.get(`${PAGE}?${query}`)).statusCode, query).toBe(200)
    expect(namesOn((await leader.get(`${PAGE}?page=999`)).body)).toHaveLength(
      (await members()).length,
    )
  })

  it('of a unit with nobody in it is told with a reason, on the page and in the file', async () => {
    const id = '1833-tom'
    const made = { id, municipality: '1833', parent: '1833', name: 'Tom enhet', fromOn: 0 }
    await db.insert(unit).values(made)
    await db.insert(unitAncestor).values([
      { unit: id, ancestor: id, depth: 0 },
      { unit: id, ancestor: '1833', depth: 1 },
    ])
    const [leads] = await db.select().from(accessRole).where(eq(accessRole.scope, UNIT))
    if (leads) await db.insert(accessRole).values({ ...leads, scope: id })
    const leader = await unitLeader()
    const page = await leader.get(`${PAGE}?unit=${id}`)
    expect([page.statusCode, page.body.includes('Ingen ansatte i enheten i dag')]).toEqual([
      200,
      true,
    ])
    const file = await leader.get(`${FILE}?unit=${id}`)
    expect(csvLines(file.body).at(-2)).toEqual(['Ingen ansatte i enheten i dag'])
    expect(await db.select().from(sighting)).toEqual([])
  })
})

function titleOf(body: string): string | undefined {
  return parseHTML(body).document.querySelector('h1')?.textContent ?? undefined
}
