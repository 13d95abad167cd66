import { beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site } from '#tests/support/site.ts'
import { Visitor } from '#tests/support/visitor.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

const FILES = ['csv', 'xlsx', 'json', 'pdf', 'zip'].map((format) => `/reports/1833.${format}`)

async function as(name: string): Promise<Visitor> {
  return new Visitor(site.app).signIn(`${name}@rana.example`)
}

describe('the leader of a municipality', () => {
  it('is led from /reports to the one report there is, as page and as file', async () => {
    const leader = await as('leder')
    const list = await leader.get('/reports')
    expect([list.statusCode, list.headers.location]).toEqual([302, '/reports/1833'])
    const page = await leader.get('/reports/1833')
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Kompetanse i Rana kommune')
    expect(page.body).not.toContain('__remixContext')
    const file = await leader.get('/reports/1833.csv')
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(file.headers['content-disposition']).toMatch(
      /^attachment; filename="kompetanse-rana-\d{4}-\d\d-\d\d\.csv"$/,
    )
    expect(file.body.startsWith('\uFEFFRapport;')).toBe(true)
    const [sum] = /[0-9a-f]{64}/.exec(file.body) ?? []
    expect(page.body).toContain(sum)
  })

  it.each([
    '/reports/1824',
    '/reports/0000',
    '/reports/1833?under=nowhere',
    '/reports/1833?unit=nowhere',
  ])('gets for %s what a page gets that does not exist', async (address) => {
    const leader = await as('leder')
    const missing = await leader.get('/no-such-page')
    const refused = await leader.get(address)
    expect(refused.statusCode).toBe(404)
    expect(plain(refused.body, address) === plain(missing.body, '/no-such-page')).toBe(true)
  })

  it.each([
    ['pdf', 'application/pdf', '%PDF-1.7'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
    ['json', 'application/json; charset=utf-8', '{'],
    ['zip', 'application/zip', 'PK'],
  ])('has it as %s too', async (format, type, start) => {
    const leader = await as('leder')
    const page = await leader.get('/reports/1833?levels=all')
    expect(page.body).toContain(`href="/reports/1833.${format}?levels=all"`)
    const file = await leader.get(`/reports/1833.${format}?levels=all`)
    expect([file.statusCode, file.headers['content-type']]).toEqual([200, type])
    expect(file.headers['content-disposition']).toMatch(new RegExp(`\\.${format}"$`))
    expect(file.headers['cache-control']).toBe('private, no-store')
    expect(file.body.startsWith(start)).toBe(true)
  })

  it.each(['csv', 'xlsx', 'json', 'zip'])(
    "gets for another municipality's %s what it gets for one that does not exist",
    async (format) => {
      const leader = await as('leder')
      const missing = await leader.get(`/reports/0000.${format}`)
      const refused = await leader.get(`/reports/1824.${format}`)
      expect([refused.statusCode, refused.body]).toEqual([404, missing.body])
      expect(refused.headers['content-type']).toBe(missing.headers['content-type'])
      expect(refused.body).toContain('Vi finner ikke rapporten.')
      const english = await leader.get(`/reports/1824.${format}`, { 'accept-language': 'en' })
      expect(english.body).toContain('We cannot find the report.')
    },
  )

  it('is told which dates there are when another is asked for', async () => {
    const leader = await as('leder')
    const page = await leader.get('/reports/1833?date=2020-01-01')
    expect(page.statusCode).toBe(422)
    expect(page.body).toContain('Du kan velge i dag eller den siste dagen')
    const file = await leader.get('/reports/1833.csv?date=2020-01-01')
    expect([file.statusCode, file.headers['content-type']]).toEqual([
      422,
      'text/plain; charset=utf-8',
    ])
    expect(file.body).toContain('Du kan velge i dag eller den siste dagen')
  })

  it('is told which levels there are when others are asked for', async () => {
    const leader = await as('leder')
    for (const file of ['', '.csv']) {
      const answer = await leader.get(`/reports/1833${file}?levels=zzz`)
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain('Du kan velge det nærmeste nivået eller alle nivåer.')
    }
  })
})

describe('what a reader has opened', () => {
  it.each([
    ['enhetsleder', '/reports/1833'],
    ['enhetsleder', '/reports/1833?date=PAST'],
    ['leder', '/reports/1833?under=1833-teknisk&levels=all'],
    ['leder', '/reports/1833?role=saksbehandler'],
    ['leder', '/reports/1833?course=arbeidsflyt&date=PAST'],
  ])('has for %s at %s every file that the page offers', async (account, asked) => {
    const reader = await as(account)
    const past = /name="date"[\s\S]*?<option value="(\d{4}-\d\d-\d\d)"/.exec(
      (await reader.get('/reports/1833')).body,
    )?.[1]
    const page = await reader.get(asked.replace('PAST', past ?? 'none'))
    expect(page.statusCode).toBe(200)
    const files = [...page.body.matchAll(/href="(\/reports\/1833\.[a-z]+[^"]*)"/g)]
    expect(files).toHaveLength(5)
    for (const [, href = ''] of files) {
      const { statusCode } = await reader.get(href.replaceAll('&amp;', '&'))
      expect(statusCode, href).toBe(200)
    }
  })

  it('tells nothing of all courses where one was asked for, and names it', async () => {
    const { body } = await (await as('leder')).get('/reports/1833?course=arbeidsflyt')
    expect(body).toContain('Kompetanse i Rana kommune – Arbeidsflyt: fra mottak til avsluttet sak')
    expect(body).toContain('Vises bare for hele kommunen og alle kurs samlet.')
  })
})

describe('others', () => {
  it('get the same answer as for nothing when they lead nobody', async () => {
    const learner = await as('ansatt')
    for (const address of ['/reports', '/reports/1833', ...FILES])
      expect((await learner.get(address)).statusCode).toBe(404)
  })

  it('are asked to sign in first', async () => {
    const answer = await new Visitor(site.app).get('/reports/1833')
    expect(answer.headers.location).toBe('/sign-in?next=%2Freports%2F1833')
  })

  it('see their own unit only, as unit leaders', async () => {
    const leader = await as('enhetsleder')
    const list = await leader.get('/reports')
    expect(list.headers.location).toMatch(/^\/reports\/1833\?unit=/)
    const own = await leader.get(list.headers.location as string)
    expect(own.statusCode).toBe(200)
    expect(own.body).not.toContain('Rana samlet')
    expect((await leader.get('/reports/1833?unit=1833-stab')).statusCode).toBe(404)
  })

  it('see every municipality, but no unit, as coordinators of the region', async () => {
    const coordinator = await new Visitor(site.app).signIn('koordinator@helgeland.example')
    expect((await coordinator.get('/reports')).body).toContain('/reports/1824')
    const page = await coordinator.get('/reports/1833')
    expect(page.body).toContain('Rana samlet')
    expect(page.body).not.toContain('Helse og omsorg')
  })
})

/** Without what any two addresses differ in: the way back, and where in the menu they are. */
function plain(body: string, address: string): string {
  const written = [address, encodeURIComponent(address), address.replaceAll('&', '&amp;')]
  return written
    .reduce((text, one) => text.replaceAll(one, '@'), body)
    .replaceAll('<a href="/reports" aria-current="true">', '<a href="/reports">')
    .replace(/nonce="[^"]+"/g, 'nonce')
}

describe('the lattice of a report', () => {
  it.each([
    ['role=astronaut', 'Denne stillingsrollen kan ikke velges'],
    ['course=finnes-ikke', 'Dette kurset kan ikke velges'],
    ['since=2099-01-01', 'Perioden begynner etter at den slutter.'],
    ['date=1999-12-31', 'Denne datoen kan ikke velges'],
    ['role=%3Cb%3E&since=%22', 'Denne perioden kan ikke velges'],
  ])('answers %s with what can be chosen', async (query, said) => {
    const leader = await as('leder')
    for (const file of ['', '.csv', '.json', '.xlsx', '.pdf']) {
      const answer = await leader.get(`/reports/1833${file}?${query}`)
      expect([file, answer.statusCode]).toEqual([file, 422])
      expect(answer.body).toContain(said)
    }
  })

  it('tells a role, a course and a period in every file', async () => {
    const leader = await as('leder')
    const page = await leader.get('/reports/1833?role=saksbehandler&course=dokumenthandtering')
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Kompetanse i Rana kommune: Saksbehandler')
    const json = await leader.get('/reports/1833.json?course=dokumenthandtering')
    expect(JSON.parse(json.body)).toMatchObject({
      course: 'dokumenthandtering',
      schema: 'leia.report.v2',
    })
  })
})

describe('the region', () => {
  const ADDRESSES = ['', '.csv', '.xlsx', '.json'].map((file) => `/reports/region${file}`)

  it.each(ADDRESSES)('is for those who coordinate it: %s', async (address) => {
    const coordinator = await new Visitor(site.app).signIn('koordinator@helgeland.example')
    expect((await coordinator.get(address)).statusCode).toBe(200)
    const leader = await as('leder')
    expect((await leader.get(address)).statusCode).toBe(404)
  })
})
