import { beforeAll, describe, expect, it } from 'vitest'
import { dayOf, isoDay } from '#app/platform/calendar.ts'
import { directoryOf, entraGroup, entraUser, TestDirectory } from '#tests/support/directory.ts'
import { openSite, type Site } from '#tests/support/site.ts'
import { type Fields, Visitor } from '#tests/support/visitor.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

const PAGE = '/admin/scim'
const PRESSED = { pressed: '' }
const as = (email: string) => new Visitor(site.app).signIn(email)
const iso = (days: number) => isoDay(dayOf(Date.now()) + days)
const rows = async (sql: string, ...args: string[]) =>
  (await site.controls.db.client.execute({ sql, args })).rows
const count = async (table: string) =>
  Number((await rows(`SELECT count(*) AS n FROM ${table}`))[0]?.n)
const lastAct = async () =>
  (await rows('SELECT what, actor_kind, municipality FROM act ORDER BY sequence DESC LIMIT 1'))[0]
const asked = (changes: Record<string, string> = {}): Fields => ({
  ...{ id: crypto.randomUUID(), label: 'Entra ID', until: iso(300) },
  ...changes,
})
const tokenIn = (body: string) => /leia-scim-[\w-]{43}/.exec(body)?.[0] ?? ''

describe('who may see the directory of a municipality', () => {
  it.each(['ansatt@rana.example', 'leder@rana.example', 'koordinator@helgeland.example'])(
    'is the administrator: for %s there is no such page',
    async (email) => {
      const visitor = await as(email)
      expect((await visitor.get(PAGE)).statusCode).toBe(404)
      expect((await visitor.post(PAGE, asked())).statusCode).toBe(404)
      expect(await count('scim_token')).toBe(0)
    },
  )
})

describe('a token', () => {
  it('is shown once, works at once, is kept as a hash, and stops when it is withdrawn', async () => {
    const admin = await as('admin@rana.example')
    const form = asked({ label: 'Entra <ID>' })
    const made = await admin.post(PAGE, form)
    expect([made.statusCode, made.headers['cache-control']]).toEqual([200, 'private, no-store'])
    const token = tokenIn(made.body)
    expect(await lastAct()).toEqual({
      what: 'scim-token-made',
      actor_kind: 'person',
      municipality: '1833',
    })
    const directory = new TestDirectory(site, token)
    expect((await directory.get('/Users')).status).toBe(200)
    expect(JSON.stringify(await rows('SELECT * FROM scim_token'))).not.toContain(token)
    const again = await admin.post(PAGE, form)
    expect([again.statusCode, tokenIn(again.body), await count('scim_token')]).toEqual([422, '', 1])
    const { body } = await admin.get(PAGE)
    expect(tokenIn(body)).toBe('')
    expect(body).toContain('Entra &lt;ID&gt;')
    const [{ id } = { id: '' }] = await rows('SELECT id FROM scim_token')
    const address = `${PAGE}/tokens/${id}/withdrawal`
    expect((await (await as('leder@rana.example')).post(address, PRESSED)).statusCode).toBe(404)
    expect((await directory.get('/Users')).status).toBe(200)
    expect((await admin.post(address, PRESSED)).statusCode).toBe(303)
    expect((await directory.get('/Users')).status).toBe(401)
    expect((await admin.post(address, PRESSED)).statusCode).toBe(404)
  })

  it('is one of two at most', async () => {
    const admin = await as('admin@rana.example')
    const sent = await Promise.all([1, 2, 3, 4].map(() => admin.post(PAGE, asked())))
    expect(sent.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 422, 422])
    expect((await admin.get(PAGE)).body).toContain('Kommunen har to nøkler')
    await rows('DELETE FROM scim_token')
  })

  it('of another municipality can’t be withdrawn', async () => {
    await directoryOf(site, '1824')
    const [{ id } = { id: '' }] = await rows(
      "SELECT id FROM scim_token WHERE municipality = '1824'",
    )
    const answer = await (await as('admin@rana.example')).post(
      `${PAGE}/tokens/${id}/withdrawal`,
      PRESSED,
    )
    expect(answer.statusCode).toBe(404)
    expect((await (await as('admin@rana.example')).get(PAGE)).body).not.toContain(String(id))
  })

  it.each([
    [{ label: ' ' }, 'label'],
    [{ until: iso(-1) }, 'until'],
    [{ until: iso(800) }, 'until'],
    [{ until: '2027-02-30' }, 'until'],
  ])(
    'can’t be made with %j: it says so beside the field and keeps the rest',
    async (changes, field) => {
      const admin = await as('admin@rana.example')
      const before = await count('act')
      const { statusCode, body } = await admin.post(
        PAGE,
        asked({ label: 'behold <meg>', ...changes }),
      )
      expect([statusCode, await count('act')]).toEqual([422, before])
      expect(body).toContain(`id="${field}-error"`)
      if (!('label' in changes)) expect(body).toContain('behold &lt;meg&gt;')
    },
  )
})

describe('what a group gives', () => {
  const rolesOf = async (userName: string) =>
    (
      await rows(
        `SELECT job_role FROM person_role r JOIN scim_user u USING (person)
          WHERE u.user_name = ? AND r.to_on = 999999 ORDER BY 1`,
        userName,
      )
    ).map((row) => row.job_role)

  it('is chosen by the administrator, and reaches those who are in it already', async () => {
    const directory = await directoryOf(site, '1833')
    const user = (await directory.post('/Users', entraUser('Mona Lisa'))).body
    const told = entraGroup('Arkiv <alle>', { members: [{ value: user.id }] })
    const group = (await directory.post('/Groups', told)).body.id
    const admin = await as('admin@rana.example')
    expect((await admin.get(PAGE)).body).toContain('Arkiv &lt;alle&gt;')
    const address = `${PAGE}/groups/${group}`
    expect((await admin.get(address)).body).toContain('1 medlem')
    for (const wrong of [
      { jobRole: 'sjef', unit: '' },
      { jobRole: 'alle-ansatte', unit: '' },
      { jobRole: '', unit: '1824' },
    ])
      expect((await admin.post(address, wrong)).statusCode).toBe(422)
    const meaning = { jobRole: 'arkivleder', unit: '1833-teknisk' }
    expect((await admin.post(address, meaning)).statusCode).toBe(303)
    expect(await rolesOf('mona.lisa@rana.example')).toEqual(['alle-ansatte', 'arkivleder'])
    const before = await count('act')
    expect((await admin.post(address, meaning)).statusCode).toBe(303)
    expect(await count('act')).toBe(before)
    expect((await admin.post(address, { jobRole: 'saksbehandler', unit: '' })).statusCode).toBe(303)
    expect(await rolesOf('mona.lisa@rana.example')).toEqual(['alle-ansatte', 'saksbehandler'])
    expect((await admin.post(address, { jobRole: '', unit: '' })).statusCode).toBe(303)
    expect(await rolesOf('mona.lisa@rana.example')).toEqual(['alle-ansatte'])
    expect(await count('scim_mapping')).toBe(0)
  })

  it('is nobody else’s to see or choose', async () => {
    const theirs = (await (await directoryOf(site, '1824')).post('/Groups', entraGroup('Vefsn')))
      .body.id
    const admin = await as('admin@rana.example')
    for (const id of [theirs, crypto.randomUUID()]) {
      expect((await admin.get(`${PAGE}/groups/${id}`)).statusCode).toBe(404)
      expect((await admin.post(`${PAGE}/groups/${id}`, { jobRole: '', unit: '' })).statusCode).toBe(
        404,
      )
    }
  })
})
