import { beforeAll, describe, expect, it } from 'vitest'
import { dayOf } from '#app/platform/calendar.ts'
import {
  directoryOf,
  ENTERPRISE,
  entraGroup,
  entraUser,
  type TestDirectory,
} from '#tests/support/directory.ts'
import { openSite, type Site } from '#tests/support/site.ts'
import { Visitor } from '#tests/support/visitor.ts'

let site: Site
let rana: TestDirectory
let vefsn: TestDirectory
beforeAll(async () => {
  site = await openSite()
  rana = await directoryOf(site, '1833')
  vefsn = await directoryOf(site, '1824')
})

const today = () => dayOf(Date.now())
const rows = async (sql: string, ...args: (string | number)[]) =>
  (await site.controls.db.client.execute({ sql, args })).rows
const filtered = (filter: string) => `?filter=${encodeURIComponent(filter)}`
/** What SCIM and the people it stands for look like in the database: the same when nothing was written. */
const state = async () =>
  JSON.stringify(
    await Promise.all(
      ['scim_user', 'scim_group', 'scim_member', 'person', 'membership', 'person_role', 'act'].map(
        (table) => rows(`SELECT * FROM ${table} ORDER BY 1, 2`),
      ),
    ),
  )
const stays = (person: string) =>
  rows(
    `SELECT municipality, unit, main_role, from_on, to_on FROM membership
      WHERE person = ? ORDER BY from_on`,
    person,
  )
const personOf = async (user: string) =>
  String((await rows('SELECT person FROM scim_user WHERE id = ?', user))[0]?.person)
const rolesNow = async (person: string) =>
  (
    await rows(
      'SELECT job_role FROM person_role WHERE person = ? AND from_on <= ?2 AND to_on > ?2 ORDER BY 1',
      person,
      today(),
    )
  ).map((row) => row.job_role)

describe('the door', () => {
  it.each([
    ['', 401],
    ['Bearer wrong', 401],
    ['Basic dXNlcjpwYXNz', 401],
    ["Bearer ' or 1=1 --", 401],
  ])('refuses «%s»', async (authorization, status) => {
    const answer = await rana.send('GET', '/Users', undefined, { authorization })
    expect([answer.status, answer.body.status]).toEqual([status, String(status)])
    expect(answer.headers['www-authenticate']).toBe('Bearer')
    expect(answer.headers['content-type']).toBe('application/scim+json; charset=utf-8')
  })

  it('refuses a withdrawn token, and one on the day after its last', async () => {
    for (const change of ['withdrawn_at = 1', `expires_on = ${today()}`]) {
      const directory = await directoryOf(site, '1833')
      expect((await directory.get('/Users')).status).toBe(200)
      await rows(
        `UPDATE scim_token SET ${change} WHERE rowid = (SELECT max(rowid) FROM scim_token)`,
      )
      expect((await directory.get('/Users')).status).toBe(401)
    }
  })

  it('says nothing more to whoever keeps guessing, and still answers right tokens', async () => {
    const guess = () => rana.send('GET', '/Users', undefined, { authorization: 'Bearer guess' })
    let last = await guess()
    for (let n = 0; n < 40; n += 1) last = await guess()
    expect([last.status, Number(last.headers['retry-after']) > 0]).toEqual([429, true])
    expect((await rana.get('/Users')).status).toBe(200)
  })

  it('tells what it can do', async () => {
    const { body } = await rana.get('/ServiceProviderConfig')
    expect(body).toMatchObject({ patch: { supported: true }, bulk: { supported: false } })
    expect(
      (await rana.get('/ResourceTypes')).body.Resources.map((one: { id: string }) => one.id),
    ).toEqual(['User', 'Group'])
    const schemas = (await rana.get('/Schemas')).body
    expect(schemas.totalResults).toBe(3)
    expect((await rana.get(`/Schemas/${ENTERPRISE}`)).body.id).toBe(ENTERPRISE)
    expect((await rana.get('/Schemas/urn:none')).status).toBe(404)
  })

  it.each([
    ['GET', '/Nowhere', 404],
    ['GET', '/constructor', 404],
    ['GET', '/', 404],
    ['GET', '/Users/x/y', 404],
    ['DELETE', '/Users', 405],
    ['PATCH', '/Schemas', 405],
    ['OPTIONS', '/Users', 405],
    ['GET', '/Users/%E0%A4%A', 400],
    ['GET', '/Users?count=many', 400],
  ] as const)('answers %s %s with %d', async (method, path, status) => {
    expect((await rana.send(method, path)).status).toBe(status)
  })

  it('asks no page of the site for anything but GET, HEAD and POST', async () => {
    const answer = await new Visitor(site.app).request('/courses', { method: 'DELETE' })
    expect(answer.statusCode).toBe(405)
  })
})

describe('a user', () => {
  it('is looked for before it is there, and that is no fault', async () => {
    for (const filter of [
      'userName eq "test-c5a8a1e5-4dcb-4b0a-9c3f-non-existing"',
      'externalId eq "none"',
      'emails[type eq "work"].value eq "none@rana.example"',
    ]) {
      const { status, body } = await rana.get(`/Users${filtered(filter)}`)
      expect([status, body.totalResults, body.Resources]).toEqual([200, 0, []])
    }
  })

  it('begins to work at the top of the municipality, and is found by what it is called', async () => {
    const made = await rana.post('/Users', entraUser('Nora Nygård'))
    expect(made.status).toBe(201)
    const { id, meta } = made.body
    expect([made.headers.location, meta.resourceType]).toEqual([meta.location, 'User'])
    expect(made.body).toMatchObject({ userName: 'nora.nygård@rana.example', active: true })
    const person = await personOf(id)
    expect(await stays(person)).toEqual([
      expect.objectContaining({
        municipality: '1833',
        unit: '1833',
        from_on: today(),
        to_on: 999999,
      }),
    ])
    expect(await rows('SELECT name, email FROM person WHERE id = ?', person)).toEqual([
      expect.objectContaining({ name: 'Nora Nygård', email: 'nora.nygård@rana.example' }),
    ])
    for (const filter of [
      'userName eq "NORA.Nyga\u030Ard@rana.example"',
      'externalId eq "noranygård"',
      `id eq "${id}"`,
      'emails[type eq "work"].value eq "nora.nygård@rana.example"',
      'emails[type eq "work"] eq "nora.nygård@rana.example"',
      `active eq true and id eq "${id}"`,
    ]) {
      const { body } = await rana.get(`/Users${filtered(filter)}`)
      expect([filter, body.totalResults, body.Resources[0]?.id]).toEqual([filter, 1, id])
    }
    expect((await rana.get(`/Users/${id}`)).body).toEqual(made.body)
  })

  it('is one however often it is told of', async () => {
    await rana.post('/Users', entraUser('Per Dahl'))
    const before = await state()
    for (const userName of ['per.dahl@rana.example', 'PER.DAHL@RANA.EXAMPLE']) {
      const again = await rana.post('/Users', entraUser('Per Dahl', { userName }))
      expect([again.status, again.body.scimType]).toEqual([409, 'uniqueness'])
    }
    expect(await state()).toBe(before)
  })

  it('changes as Entra ID patches it, and asking once more writes nothing', async () => {
    const { id } = (await rana.post('/Users', entraUser('Siri Moe'))).body
    const operations = [
      { op: 'Replace', path: 'name.familyName', value: 'Berg' },
      { op: 'Replace', path: 'emails[type eq "work"].value', value: 'siri.berg@rana.example' },
      { op: 'Replace', path: 'userName', value: 'siri.berg@rana.example' },
      { op: 'Add', path: `${ENTERPRISE}:employeeNumber`, value: '70001' },
      { op: 'Add', path: `${ENTERPRISE}:manager`, value: 'x' },
    ]
    const { status, body } = await rana.patch(`/Users/${id}`, ...operations)
    expect([status, body.name.familyName]).toEqual([200, 'Berg'])
    expect(body[ENTERPRISE]).toEqual({ employeeNumber: '70001' })
    const person = await personOf(id)
    expect(await rows('SELECT name, email FROM person WHERE id = ?', person)).toEqual([
      expect.objectContaining({ name: 'Siri Berg', email: 'siri.berg@rana.example' }),
    ])
    const before = await state()
    expect((await rana.patch(`/Users/${id}`, ...operations)).status).toBe(200)
    expect((await rana.put(`/Users/${id}`, body)).status).toBe(200)
    expect(await state()).toBe(before)
  })
})

describe('the person behind a user', () => {
  it('leaves at once when it is made inactive, comes back, and is deleted with its history kept', async () => {
    const { id } = (await rana.post('/Users', entraUser('Ola Vik'))).body
    const person = await personOf(id)
    await rows('UPDATE membership SET from_on = from_on - 30 WHERE person = ?', person)
    await rows('UPDATE person_role SET from_on = from_on - 30 WHERE person = ?', person)
    const off = await rana.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: 'False' })
    expect([off.status, off.body.active]).toEqual([200, false])
    expect(await stays(person)).toMatchObject([{ to_on: today() }])
    const before = await state()
    await rana.patch(`/Users/${id}`, { op: 'Replace', value: { active: false } })
    expect(await state()).toBe(before)
    await rana.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: 'True' })
    expect((await stays(person)).at(-1)).toMatchObject({ to_on: 999999 })
    expect((await rana.delete(`/Users/${id}`)).status).toBe(204)
    expect((await rana.get(`/Users/${id}`)).status).toBe(404)
    expect((await rana.delete(`/Users/${id}`)).status).toBe(404)
    expect((await stays(person)).at(-1)).toMatchObject({ to_on: today() })
    const again = await rana.post('/Users', entraUser('Ola Vik'))
    expect([again.status, await personOf(again.body.id)]).toEqual([201, person])
  })

  it('has no access from the moment it is inactive', async () => {
    const leaver = await new Visitor(site.app).signIn('ansatt@rana.example')
    expect((await leaver.get('/me/competence')).statusCode).toBe(200)
    const told = entraUser('Ingrid Solbakk', { userName: 'ansatt@rana.example', emails: [] })
    const { id } = (await rana.post('/Users', told)).body
    expect((await leaver.get('/me/competence')).statusCode).toBe(200)
    await rana.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: 'False' })
    expect((await leaver.get('/me/competence')).statusCode).toBe(302)
    await rana.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: 'True' })
    expect(await stays(await personOf(id))).not.toEqual([])
  })

  it('takes over whom the municipality knows already, in the unit where they are', async () => {
    const [known] = await rows(
      `SELECT p.id, p.email, m.unit FROM person p JOIN membership m ON m.person = p.id
        WHERE m.municipality = '1833' AND m.to_on = 999999 AND m.unit <> '1833'
          AND p.email LIKE '%@rana.example' AND p.email NOT LIKE '%ansatt%' LIMIT 1`,
    )
    const email = String(known?.email)
    const value = email.toUpperCase().normalize('NFD')
    const told = entraUser('Ny Navnesen', { userName: email, emails: [{ type: 'work', value }] })
    const { id } = (await rana.post('/Users', told)).body
    expect(await personOf(id)).toBe(known?.id)
    expect((await stays(String(known?.id))).at(-1)?.unit).toBe(known?.unit)
    const other = entraUser('Ny Navnesen', { userName: 'en.annen', emails: [{ value: email }] })
    const second = await rana.post('/Users', other)
    expect([second.status, second.body.scimType]).toEqual([409, 'uniqueness'])
  })

  it('is known by its employee number when name and address are new', async () => {
    const numbered = (name: string) =>
      entraUser(name, { [ENTERPRISE]: { employeeNumber: '00812' } })
    const first = (await rana.post('/Users', numbered('Åse Lie'))).body
    const person = await personOf(first.id)
    await rana.delete(`/Users/${first.id}`)
    const second = (await rana.post('/Users', numbered('Åse Holm'))).body
    expect(await personOf(second.id)).toBe(person)
  })

  it('that was never active is nobody yet', async () => {
    const { id, active } = (await rana.post('/Users', entraUser('Ane Ro', { active: false }))).body
    expect([active, await personOf(id)]).toEqual([false, 'null'])
    await rana.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: true })
    expect(await stays(await personOf(id))).toHaveLength(1)
  })
})

describe('users', () => {
  it('are answered in part, and in pages', async () => {
    const { id } = (await rana.post('/Users', entraUser('Ulf Foss'))).body
    const part = (await rana.get(`/Users/${id}?attributes=userName,name.givenName`)).body
    expect(part).toEqual({
      schemas: expect.any(Array),
      id,
      userName: 'ulf.foss@rana.example',
      name: { givenName: 'Ulf' },
    })
    const rest = (await rana.get(`/Users/${id}?excludedAttributes=emails,meta`)).body
    expect([rest.emails, rest.meta, rest.userName]).toEqual([undefined, undefined, part.userName])
    const all = (await rana.get('/Users')).body
    const seen: string[] = []
    for (let startIndex = 1; startIndex <= all.totalResults; startIndex += 2) {
      const page = (await rana.get(`/Users?startIndex=${startIndex}&count=2`)).body
      expect(page.itemsPerPage).toBe(page.Resources.length)
      seen.push(...page.Resources.map((user: { id: string }) => user.id))
    }
    expect(seen).toEqual(all.Resources.map((user: { id: string }) => user.id))
    expect((await rana.get('/Users?count=0')).body).toMatchObject({
      itemsPerPage: 0,
      Resources: [],
    })
  })
})

const map = (group: string, jobRole: string | null, unit: string | null) =>
  rows(
    `INSERT INTO scim_mapping VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET job_role = ?2, unit = ?3`,
    group,
    jobRole as string,
    unit as string,
  )
const added = async (name: string) => (await rana.post('/Users', entraUser(name))).body.id as string

describe('what a group gives', () => {
  it('gives its members the job role and the unit that it is mapped to, and takes the role back', async () => {
    const group = (await rana.post('/Groups', entraGroup('Leia arkivledere'))).body.id
    await map(group, 'arkivleder', '1833-teknisk-plan')
    const user = await added('Tor Lund')
    const person = await personOf(user)
    const joining = { op: 'Add', path: 'members', value: [{ value: user }] }
    const answer = await rana.patch(`/Groups/${group}`, joining)
    expect([answer.status, answer.text]).toEqual([204, ''])
    expect(await rolesNow(person)).toEqual(['alle-ansatte', 'arkivleder'])
    expect(await stays(person)).toMatchObject([
      { unit: '1833-teknisk-plan', main_role: 'arkivleder', to_on: 999999 },
    ])
    const before = await state()
    await rana.patch(`/Groups/${group}`, joining)
    expect(await state()).toBe(before)
    const path = `members[value eq "${user}"]`
    expect((await rana.patch(`/Groups/${group}`, { op: 'Remove', path })).status).toBe(204)
    expect(await rolesNow(person)).toEqual(['alle-ansatte'])
    expect((await stays(person)).at(-1)).toMatchObject({ unit: '1833-teknisk-plan' })
  })
})

describe('a group', () => {
  it('takes out whom a list of values names, and nobody else', async () => {
    const group = (await rana.post('/Groups', entraGroup('To av tre'))).body.id
    const users = [await added('Ada En'), await added('Bo To'), await added('Cato Tre')]
    const value = users.map((id) => ({ value: id }))
    await rana.patch(`/Groups/${group}`, { op: 'Add', path: 'members', value })
    const gone = [{ $ref: null, value: users[0] }]
    await rana.patch(`/Groups/${group}`, { op: 'Remove', path: 'members', value: gone })
    const { body } = await rana.get(`/Groups/${group}`)
    expect(body.members.map((one: { value: string }) => one.value)).toEqual(users.slice(1).sort())
    const without = (await rana.get(`/Groups/${group}?excludedAttributes=members`)).body
    expect([without.members, without.displayName]).toEqual([undefined, 'To av tre'])
    const filter = `id eq "${group}" and members eq "${users[1]}"`
    expect((await rana.get(`/Groups${filtered(filter)}`)).body.totalResults).toBe(1)
  })

  it('is found by its name, there is one of a name, and it can be renamed', async () => {
    const { id } = (await rana.post('/Groups', entraGroup('Økonomi'))).body
    const find = async (name: string) =>
      (
        await rana.get(
          `/Groups?excludedAttributes=members&${filtered(`displayName eq "${name}"`).slice(1)}`,
        )
      ).body.totalResults
    expect([await find('økonomi'), await find('Okonomi')]).toEqual([1, 0])
    expect((await rana.post('/Groups', entraGroup('ØKONOMI'))).status).toBe(409)
    await rana.patch(`/Groups/${id}`, { op: 'Replace', path: 'displayName', value: 'Lønn' })
    expect([await find('Lønn'), await find('Økonomi')]).toEqual([1, 0])
    const whole = { ...entraGroup('Regnskap'), members: [] }
    expect((await rana.put(`/Groups/${id}`, whole)).body.displayName).toBe('Regnskap')
  })

  it('takes back what it gave when it is deleted, and gives it to whoever returns', async () => {
    const group = (await rana.post('/Groups', entraGroup('Saksbehandlere'))).body.id
    await map(group, 'saksbehandler', null)
    const user = await added('Eva Strand')
    const person = await personOf(user)
    await rana.patch(`/Groups/${group}`, { op: 'Add', value: { members: [{ value: user }] } })
    expect(await rolesNow(person)).toContain('saksbehandler')
    await rana.patch(`/Users/${user}`, { op: 'Replace', path: 'active', value: 'False' })
    expect(await rolesNow(person)).toEqual([])
    await rana.patch(`/Users/${user}`, { op: 'Replace', path: 'active', value: 'True' })
    expect(await rolesNow(person)).toContain('saksbehandler')
    expect((await rana.delete(`/Groups/${group}`)).status).toBe(204)
    expect(await rolesNow(person)).toEqual(['alle-ansatte'])
    expect((await rana.get(`/Groups/${group}`)).status).toBe(404)
  })

  it('with a member that is nobody is refused whole', async () => {
    const group = (await rana.post('/Groups', entraGroup('Med spøkelse'))).body.id
    const user = await added('Lars Li')
    const before = await state()
    const value = [{ value: user }, { value: 'nobody' }]
    const answer = await rana.patch(`/Groups/${group}`, { op: 'Add', path: 'members', value })
    expect([answer.status, answer.body.scimType]).toEqual([400, 'invalidValue'])
    expect(await state()).toBe(before)
  })
})

describe('municipalities', () => {
  it('never see, find or change each other’s users and groups', async () => {
    const user = (
      await vefsn.post(
        '/Users',
        entraUser('Mark Vefsn', { userName: 'mark@vefsn.example', emails: [] }),
      )
    ).body
    const group = (await vefsn.post('/Groups', entraGroup('Merket i Vefsn'))).body
    const before = await state()
    const value = [{ value: user.id }]
    for (const [method, path, body] of [
      ['GET', `/Users/${user.id}`],
      ['PUT', `/Users/${user.id}`, entraUser('Ny Mann')],
      [
        'PATCH',
        `/Users/${user.id}`,
        { Operations: [{ op: 'Replace', path: 'active', value: false }] },
      ],
      ['DELETE', `/Users/${user.id}`],
      ['GET', `/Groups/${group.id}`],
      ['PUT', `/Groups/${group.id}`, entraGroup('Ny')],
      ['PATCH', `/Groups/${group.id}`, { Operations: [{ op: 'Add', path: 'members', value }] }],
      ['DELETE', `/Groups/${group.id}`],
    ] as const) {
      const theirs = await rana.send(method, path, body && JSON.stringify(body))
      const nobodys = await rana.send(
        method,
        path.replace(/[^/]+$/, crypto.randomUUID()),
        body && JSON.stringify(body),
      )
      expect([path, theirs.status, theirs.text]).toEqual([path, 404, nobodys.text])
    }
    for (const filter of [
      '',
      filtered(`id eq "${user.id}"`),
      filtered('userName eq "mark@vefsn.example"'),
    ])
      expect((await rana.get(`/Users${filter}`)).text).not.toMatch(/vefsn/i)
    expect(
      (await rana.get(`/Groups${filtered(`members eq "${user.id}"`)}`)).body.totalResults,
    ).toBe(0)
    expect((await rana.get('/Groups')).text).not.toMatch(/vefsn/i)
    expect(await state()).toBe(before)
    const own = (await rana.post('/Groups', entraGroup('Vår'))).body.id
    const unchanged = await state()
    const joined = await rana.patch(`/Groups/${own}`, { op: 'Add', path: 'members', value })
    expect([joined.status, joined.body.detail]).toEqual([400, `There is no user “${user.id}”.`])
    expect(await state()).toBe(unchanged)
  })

  it('can’t take an address from somebody who works in another, and aren’t told so', async () => {
    const before = await state()
    const told = entraUser('Ulv I Fåreklær', { userName: 'leder@vefsn.example', emails: [] })
    const answer = await rana.post('/Users', told)
    expect([answer.status, answer.body.detail]).toEqual([
      400,
      'The e-mail address can’t be used here.',
    ])
    expect(await state()).toBe(before)
  })

  it('may each have a group of the same name', async () => {
    expect((await rana.post('/Groups', entraGroup('Alle'))).status).toBe(201)
    expect((await vefsn.post('/Groups', entraGroup('Alle'))).status).toBe(201)
  })
})

describe('hostile bodies', () => {
  const deep = (n: number) => `${'{"a":'.repeat(n)}1${'}'.repeat(n)}`
  const user = JSON.stringify(entraUser('Hos Til'))
  const inUser = (part: string) => `${user.slice(0, -1)},${part}}`
  it.each([
    ['no JSON', '{', 400],
    ['no object', '[]', 400],
    ['a text', '"x"', 400],
    ['nothing', '{}', 400],
    ['depth', inUser(`"deep":${deep(50)}`), 400],
    ['more depth', deep(100_000), 400],
    ['a megabyte', inUser(`"nickName":"${'x'.repeat(1_050_000)}"`), 413],
    ['a long text', inUser(`"displayName":"${'x'.repeat(1000)}"`), 400],
    ['a prototype', inUser('"__proto__":{"active":false}'), 400],
    ['a constructor', inUser('"name":{"constructor":{"prototype":{"x":1}}}'), 400],
    ['a line break', inUser('"userName":"a\\nb"'), 400],
    ['half a character', inUser('"userName":"\\ud800"'), 400],
    ['many addresses', inUser(`"emails":[${'{"value":"a@b.no"},'.repeat(50)}{}]`), 400],
    ['another type', inUser('"userName":{"a":1}'), 400],
    ['another flag', inUser('"active":"perhaps"'), 400],
    ['no address', '{"userName":"bare.navn"}', 400],
  ])('with %s are refused, and nothing is written', async (_name, body, status) => {
    const before = await state()
    const { id } = (await rana.get('/Users?count=1')).body.Resources[0]
    expect((await rana.send('POST', '/Users', body)).status).toBe(status)
    expect((await rana.send('PUT', `/Users/${id}`, body)).status).toBe(status)
    const patch = await rana.send('PATCH', `/Users/${id}`, body)
    expect(patch.status).toBe(status === 413 ? 413 : 400)
    expect(await state()).toBe(before)
    expect({}).not.toHaveProperty('x')
  })

  it('of another type are refused', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])
      expect((await rana.send('POST', '/Users', user, { 'content-type': type })).status).toBe(415)
    const squeezed = { 'content-encoding': 'gzip' }
    expect((await rana.send('POST', '/Users', user, squeezed)).status).toBe(415)
  })

  it.each([`userName eq "${'\n'.repeat(60)}`, '('.repeat(450), 'password eq "x"', 'userName eq'])(
    'and filters such as %j too',
    async (filter) => {
      const { status, body } = await rana.get(`/Users${filtered(filter)}`)
      expect([status, body.scimType]).toEqual([400, 'invalidFilter'])
    },
  )
})

describe('a whole municipality', () => {
  it('can be one group, joined and left in single requests', async () => {
    await rows(
      `WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 10000)
      INSERT INTO scim_user (id, municipality, user_name, email, active, attributes, made_at, changed_at)
      SELECT 'bulk-' || value, '1833', 'bulk-' || value, 'x@rana.example', 0, '{}', 0, 0 FROM n`,
    )
    const group = (await rana.post('/Groups', entraGroup('Alle i Rana'))).body.id
    const value = Array.from({ length: 10_000 }, (_, n) => ({ value: `bulk-${n + 1}` }))
    expect(
      (await rana.patch(`/Groups/${group}`, { op: 'Add', path: 'members', value })).status,
    ).toBe(204)
    const page = await rana.get(`/Groups/${group}?excludedAttributes=members`)
    expect([page.status, page.text.length < 1000]).toEqual([200, true])
    expect((await rana.get(`/Groups/${group}`)).body.members).toHaveLength(10_000)
    const some = value.slice(0, 9000)
    await rana.patch(`/Groups/${group}`, { op: 'Remove', path: 'members', value: some })
    expect((await rana.get(`/Groups/${group}`)).body.members).toHaveLength(1000)
  })
})
