import { beforeAll, describe, expect, it } from 'vitest'
import { dayOf, isoDay } from '#app/platform/calendar.ts'
import { openSite, type Site } from '#tests/support/site.ts'
import { type Fields, Visitor } from '#tests/support/visitor.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

const as = (email: string) => new Visitor(site.app).signIn(email)
const page = async (email: string, address: string) => (await as(email)).get(address)
const rows = async (sql: string, args: string[] = []) =>
  (await site.controls.db.client.execute({ sql, args })).rows
const iso = (days: number) => isoDay(dayOf(Date.now()) + days)
const running = (item: string) =>
  rows('select * from library_adoption where municipality = ? and item = ? and to_on > ?', [
    '1833',
    item,
    String(dayOf(Date.now())),
  ])

const asked = (given: Fields = {}): Fields => ({
  ...{ id: crypto.randomUUID(), version: '1.0', from: iso(0), decidedBy: 'Ledergruppa' },
  ...given,
})

const EMPLOYEE = 'ansatt@rana.example'
const ADMIN = 'admin@rana.example'
const COORDINATOR = 'koordinator@helgeland.example'

describe('the library', () => {
  it('is for those who are signed in', async () => {
    const answer = await new Visitor(site.app).get('/library')
    expect([answer.statusCode, answer.headers.location]).toEqual([302, '/sign-in?next=%2Flibrary'])
  })

  it('shows what is shared, and of it what was chosen', async () => {
    const all = await page(EMPLOYEE, '/library')
    expect(all.body).toContain('/library/inngaaende-post"')
    expect(all.body).toContain('/library/vedtak"')
    const some = await page(EMPLOYEE, '/library?kind=template&status=retired')
    expect(some.body).toContain('/library/standard-svarbrev"')
    expect(some.body).not.toContain('/library/vedtak"')
    expect((await page(EMPLOYEE, '/library?kind=workflow&status=retired')).body).toContain('empty')
  })

  it.each(['/library/tilsetting', '/library/tilsetting/file'])(
    'keeps a draft at %s to those who make or coordinate what is shared',
    async (address) => {
      expect((await page(EMPLOYEE, address)).statusCode).toBe(404)
      expect((await page(ADMIN, address)).statusCode).toBe(404)
      expect((await page('forfatter@helgeland.example', address)).statusCode).toBe(200)
      expect((await page(COORDINATOR, address)).statusCode).toBe(200)
      expect((await page(EMPLOYEE, '/library')).body).not.toContain('tilsetting')
    },
  )

  it.each([
    ['inngaaende-post', 'application/xml', 'inngaaende-post-2.1.bpmn', '<?xml'],
    [
      'vedtak',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'vedtak-2.2.docx',
      'PK',
    ],
  ])('hands out %s under a name that tells its version', async (id, type, name, begins) => {
    const { headers, body } = await page(EMPLOYEE, `/library/${id}/file`)
    expect(headers['content-type']).toBe(type)
    expect(headers['content-disposition']).toBe(`attachment; filename="${name}"`)
    expect(body.startsWith(begins)).toBe(true)
  })

  it('shows a workflow drawn and as a list, and a letter by the sample that was chosen', async () => {
    const flow = (await page(EMPLOYEE, '/library/klage')).body
    expect(flow).toContain('<svg')
    expect(flow).toContain('<strong>Vurder vedtaket på nytt</strong>')
    const letter = async (sample: string) =>
      (await page(EMPLOYEE, `/library/vedtak?sample=${sample}`)).body
    expect(await letter('1')).toContain('Du får støtte til ungdomsklubben')
    expect(await letter('3')).toContain('Du får ikke båtplass i Eksempelvågen')
    expect(await letter('æ')).toContain('Du får støtte til ungdomsklubben')
  })

  it('leads from a course to what it teaches, and back', async () => {
    const course = await page(EMPLOYEE, '/courses/arbeidsflyt')
    expect(course.body).toContain('href="/library/parkeringstillatelse"')
    const item = await page(EMPLOYEE, '/library/parkeringstillatelse')
    expect(item.body).toContain('href="/courses/arbeidsflyt/avslutning"')
  })

  it('shows a municipality’s own workflow to its own people only', async () => {
    const secret = 'Saksbehandleren kjenner saken og finner dokumentene raskest.'
    expect((await page(EMPLOYEE, '/library/innsynskrav')).body).toContain(secret)
    for (const other of ['leder@vefsn.example', COORDINATOR, 'forfatter@helgeland.example'])
      expect((await page(other, '/library/innsynskrav')).body).not.toContain(secret)
  })

  it('shows a drawing alone, beside the one of the reader’s own municipality', async () => {
    const own = 'id="own"'
    expect((await page(EMPLOYEE, '/library/innsynskrav/drawing')).body).toContain(own)
    const elsewhere = (await page('leder@vefsn.example', '/library/innsynskrav/drawing')).body
    expect(elsewhere).toContain('workflow__drawing')
    expect(elsewhere).not.toContain(own)
    for (const none of ['vedtak', 'tilsetting', 'nowhere'])
      expect((await page(EMPLOYEE, `/library/${none}/drawing`)).statusCode).toBe(404)
  })

  it('lets no drawing be smaller than can be read, and tells paper where it is from', async () => {
    const { body } = await page(EMPLOYEE, '/library/saksframlegg')
    const [, drawn] = /class="workflow__drawing"[^>]* width="(\d+)"/.exec(body) ?? []
    expect(body).toContain(
      `class="library-diagram__least" width="${Math.ceil((Number(drawn) * 11) / 13)}"`,
    )
    expect(body).toMatch(/Versjon 1\.1, hentet fra http\S+\/library\/saksframlegg \d/)
  })

  it('says which version is in use, and that there is a newer one', async () => {
    const { body } = await page(EMPLOYEE, '/library/inngaaende-post')
    expect(body).toContain('Rana har tatt i bruk versjon 2.0.')
    expect(body).toContain('Versjon 2.1 finnes.')
  })
})

describe('taking a version in use', () => {
  it.each([EMPLOYEE, 'leder@rana.example', COORDINATOR, 'forfatter@helgeland.example'])(
    'is not for %s',
    async (email) => {
      const visitor = await as(email)
      for (const address of ['/library/klage/adoption', '/library/klage/adoption/end']) {
        expect((await visitor.get(address)).statusCode).toBe(404)
        expect((await visitor.post(address, asked())).statusCode).toBe(404)
      }
      expect(await running('klage')).toEqual([])
    },
  )

  it('keeps all that was typed when something is missing, and stores nothing', async () => {
    const administrator = await as(ADMIN)
    const form = asked({ decidedBy: '', 'text-0': 'Vi gjør det selv.' })
    const answer = await administrator.post('/library/klage/adoption', form)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('value="Vi gjør det selv."')
    expect(answer.body).toContain('href="#decidedBy"')
    expect(answer.body).toContain('href="#reason-0"')
    expect(await running('klage')).toEqual([])
  })

  it('is refused on a day before the version is in force, beside the field', async () => {
    const form = asked({ from: '2026-07-31' })
    const answer = await (await as(ADMIN)).post('/library/klage/adoption', form)
    expect([answer.statusCode, answer.body.includes('id="from-error"')]).toEqual([422, true])
    expect(answer.body).toContain('value="2026-07-31"')
    expect(await running('klage')).toEqual([])
  })

  it('is recorded once however often it is sent, with its deviations, and told in the log', async () => {
    const administrator = await as(ADMIN)
    const form = asked({ 'text-0': 'Vi gjør det selv.', 'reason-0': 'system' })
    for (let times = 0; times < 2; times++) {
      const answer = await administrator.post('/library/klage/adoption', form)
      expect([answer.statusCode, answer.headers.location]).toEqual([303, '/library/klage'])
    }
    expect(await running('klage')).toMatchObject([
      { version: '1.0', decided_by: 'Ledergruppa', ended_by: null },
    ])
    const told = await rows("select * from act where what = 'library-adopted' and about = 'klage'")
    expect(told).toHaveLength(1)
    expect(JSON.stringify(told)).not.toContain('Vi gjør det selv')
    expect((await page(EMPLOYEE, '/library/klage')).body).toContain('Vi gjør det selv.')
    expect((await page('leder@vefsn.example', '/library/klage')).body).not.toContain(
      'Vi gjør det selv.',
    )
  })

  it('takes the place of what was in use, which is ended and kept', async () => {
    const administrator = await as(ADMIN)
    const form = asked({ version: '2.1' })
    await administrator.post('/library/inngaaende-post/adoption', form)
    expect(await running('inngaaende-post')).toMatchObject([{ version: '2.1' }])
    const all = await rows(
      "select version, to_on from library_adoption where municipality = '1833' and item = 'inngaaende-post' order by from_on",
    )
    expect(all).toMatchObject([{ version: '2.0', to_on: dayOf(Date.now()) }, { version: '2.1' }])
    expect((await page(EMPLOYEE, '/library/inngaaende-post')).body).toContain('den nyeste.')
  })

  it('ends by a day; a day that is none is told beside the field', async () => {
    const administrator = await as(ADMIN)
    const end = '/library/innsynskrav/adoption/end'
    const wrong = await administrator.post(end, { last: 'snart' })
    expect([wrong.statusCode, wrong.body.includes('id="last-error"')]).toEqual([422, true])
    expect((await administrator.post(end, { last: iso(-1) })).statusCode).toBe(303)
    expect(await running('innsynskrav')).toEqual([])
    expect((await administrator.post(end, { last: iso(-1) })).statusCode).toBe(404)
  })

  it('is not offered for what is not in force', async () => {
    const administrator = await as(ADMIN)
    const answer = await administrator.post('/library/byggesoknad-mottak/adoption', asked())
    expect(answer.statusCode).toBe(422)
    expect(await running('byggesoknad-mottak')).toEqual([])
  })
})

describe('what the municipalities have in use', () => {
  it.each([EMPLOYEE, ADMIN, 'leder@rana.example', 'forfatter@helgeland.example'])(
    'is not for %s',
    async (email) => {
      for (const address of ['/library/adoption', '/library/adoption.csv'])
        expect((await page(email, address)).statusCode).toBe(404)
    },
  )

  it('is there for who coordinates, without what the deviations are', async () => {
    await (await as(ADMIN)).post(
      '/library/horingsbrev/adoption',
      asked({ version: '1.1', 'text-0': 'En hemmelig grunn.', 'reason-0': 'vane' }),
    )
    const { statusCode, body } = await page(COORDINATOR, '/library/adoption')
    expect(statusCode).toBe(200)
    expect(body).toContain('Vevelstad')
    expect(body).not.toContain('En hemmelig grunn')
    const { headers, body: csv } = await page(COORDINATOR, '/library/adoption.csv')
    expect(headers['content-type']).toContain('text/csv')
    expect(csv).toMatch(/^1833;Rana;Høringsbrev;Brevmal;1\.2;1\.1;1;$/m)
    expect(csv).not.toContain('En hemmelig grunn')
  })
})
