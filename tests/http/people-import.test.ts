import { beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site } from '#tests/support/site.ts'
import { Visitor } from '#tests/support/visitor.ts'

const PAGE = '/admin/people/import'
const HEAD = 'Ansattnummer;Navn;E-post;Enhet;Stillingsroller'
const UNIT = 'Teknisk og plan/Plan og byggesak'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

const as = (email: string) => new Visitor(site.app).signIn(email)
const rows = async (sql: string, args: string[] = []) =>
  (await site.controls.db.client.execute({ sql, args })).rows
const people = async (number = '1833') =>
  (await rows('select person from membership where municipality = ? and to_on > 900000', [number]))
    .length

/** Hands in a file as a browser does. */
async function hand(visitor: Visitor, content: string | Buffer, ticks: string[] = []) {
  const form = new FormData()
  form.set(
    'file',
    new Blob([new Uint8Array(typeof content === 'string' ? Buffer.from(content) : content)]),
    'ansatte.csv',
  )
  form.set('text', '')
  for (const name of ticks) form.set(name, '1')
  const body = new Response(form)
  const payload = Buffer.from(await body.arrayBuffer())
  return visitor.upload(PAGE, payload, body.headers.get('content-type') ?? '')
}

async function handed(visitor: Visitor, content: string | Buffer, ticks: string[] = []) {
  const answer = await hand(visitor, content, ticks)
  expect(answer.statusCode).toBe(303)
  const address = String(answer.headers.location)
  const { body } = await visitor.get(address)
  return { address, body, seal: /name="seal" value="(\w+)"/.exec(body)?.[1] ?? '' }
}

describe('the page where people are imported', () => {
  it.each(['ansatt@rana.example', 'leder@rana.example', 'koordinator@helgeland.example'])(
    'is nothing for %s',
    async (email) => {
      const visitor = await as(email)
      expect((await visitor.get(PAGE)).statusCode).toBe(404)
      expect((await visitor.post(PAGE, { text: HEAD })).statusCode).toBe(404)
      expect((await visitor.post(`${PAGE}/x`, { seal: 'x' })).statusCode).toBe(404)
    },
  )

  it('keeps what was pasted when it can’t be read, and says what is wrong', async () => {
    const admin = await as('admin@rana.example')
    const answer = await admin.post(PAGE, { text: 'navn;alder\nKari;40', isWhole: '1' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Filen mangler kolonnen «e-post», «enhet»')
    expect(answer.body).toContain('navn;alder\nKari;40')
    expect(answer.body).toMatch(/name="isWhole"[^>]*checked/)
    expect((await admin.post(PAGE, { text: ' ' })).statusCode).toBe(422)
    expect((await hand(admin, Buffer.from('PK\u0003\u0004 æ'))).statusCode).toBe(422)
  })

  it('takes a file of a megabyte, and no other address does', async () => {
    const admin = await as('admin@rana.example')
    const large = `${HEAD}\n${`1;Kari Nordmann Hansen;feil;Plan;\n`.repeat(40_000)}`
    expect((await hand(admin, large)).statusCode).toBe(303)
    expect((await hand(admin, 'x'.repeat(4.1 * 1024 * 1024))).statusCode).toBe(413)
    expect((await admin.post('/admin/requirements', { x: large })).statusCode).toBe(413)
  })
})

describe('an import', () => {
  it('shows what changes before it does, and does just that', async () => {
    const admin = await as('admin@rana.example')
    const before = await people()
    const file = [
      ...[HEAD, `77;Ingrid Solbakk Moe;ansatt@rana.example;${UNIT};Saksbehandler`],
      ...[`78;Ny Åsen;ny.aasen@rana.example;${UNIT};Leder`, '79;Feil;feil;Ukjent;Astronaut'],
      `80;Fra Vefsn;ansatt@vefsn.example;${UNIT};`,
    ].join('\r\n')
    const { address, body, seal } = await handed(admin, Buffer.from(file, 'latin1'))
    for (const told of ['Ny Åsen', 'Ingrid Solbakk Moe', 'Astronaut', 'kan ikke brukes her'])
      expect(body).toContain(told)
    expect(await people()).toBe(before)
    expect((await admin.post(address, { seal })).statusCode).toBe(303)
    expect((await admin.get(address)).body).toContain('Innlesingen er lagret')
    expect(await people()).toBe(before + 1)
    expect((await admin.post(address, { seal })).statusCode).toBe(303)
    expect(await people()).toBe(before + 1)
    const told = await rows("select detail from act where what = 'people-imported'")
    expect(told).toHaveLength(1)
    expect(String(told[0]?.detail)).not.toMatch(/Åsen|Solbakk|example/)
    expect(await rows('select text from people_import where applied_at is not null')).toEqual([
      { text: null },
    ])
  })

  it('saves nothing when the municipality has changed since, and shows the new difference', async () => {
    const admin = await as('admin@rana.example')
    const file = `${HEAD}\n77;Ingrid;ansatt@rana.example;${UNIT};Leder`
    const { address, seal } = await handed(admin, file)
    await rows(`update membership set main_role = 'superbruker' where person in (
      select id from person where email = 'ansatt@rana.example')`)
    const answer = await admin.post(address, { seal })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('ingenting er lagret')
    const fresh = /name="seal" value="(\w+)"/.exec(answer.body)?.[1] ?? ''
    expect(fresh).not.toBe(seal)
    expect((await admin.post(address, { seal: fresh })).headers.location).toBe(address)
    expect((await admin.get(address)).body).toContain('Innlesingen er lagret')
  })

  it('waits for one answer: another file takes its place', async () => {
    const admin = await as('admin@rana.example')
    const file = `${HEAD}\n91;En Ny;en@rana.example;${UNIT};`
    const first = await handed(admin, file)
    await handed(admin, file)
    expect((await admin.get(first.address)).statusCode).toBe(404)
    await admin.post(first.address, { seal: first.seal })
    expect(await rows("select * from person where email = 'en@rana.example'")).toEqual([])
  })

  it('lets many leave only when that is said, and keeps who imports', async () => {
    const admin = await as('admin@rana.example')
    const { address, body, seal } = await handed(
      admin,
      `${HEAD}\n77;Ingrid;ansatt@rana.example;${UNIT};Leder`,
      ['isWhole'],
    )
    expect(body).toContain('Du selv står ikke i filen')
    const refused = await admin.post(address, { seal })
    expect([refused.statusCode, refused.body.includes('losesMany-error')]).toEqual([422, true])
    const leaver = await as('leder@rana.example')
    expect((await admin.post(address, { seal, losesMany: '1' })).statusCode).toBe(303)
    expect(await people()).toBe(2)
    expect((await leaver.get('/me/competence')).statusCode).toBe(302)
    expect((await admin.get('/admin')).statusCode).toBe(200)
  })

  it('is nothing to another municipality’s administrator', async () => {
    const admin = await as('admin@rana.example')
    const { address, seal } = await handed(admin, `${HEAD}\n95;Nok En;nok@rana.example;${UNIT};`)
    await rows(`insert into access_role (person, role, scope_kind, scope, from_on)
      select id, 'administrator', 'municipality', '1824', 0 from person where email = 'leder@vefsn.example'`)
    const other = await as('leder@vefsn.example')
    expect((await other.get(PAGE)).statusCode).toBe(200)
    expect((await other.get(address)).statusCode).toBe(404)
    await other.post(address, { seal })
    expect(await rows("select * from person where email = 'nok@rana.example'")).toEqual([])
  })
})
