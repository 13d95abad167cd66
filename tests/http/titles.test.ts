import { beforeAll, describe, expect, it } from 'vitest'
import { openSite } from '#tests/support/site.ts'
import { Visitor } from '#tests/support/visitor.ts'

let nobody: Visitor
let employee: Visitor
let leader: Visitor

beforeAll(async () => {
  const { app } = await openSite()
  nobody = new Visitor(app)
  employee = await new Visitor(app).signIn('ansatt@rana.example')
  leader = await new Visitor(app).signIn('leder@rana.example')
})

const NN = { 'accept-language': 'nn' }
const EN = { 'accept-language': 'en' }
const K6 = { nb: 'KI i saksbehandlingen', nn: 'KI i sakshandsaminga', en: 'AI in case handling' }

/** The opening tag of the innermost element that holds just these words, after a number if they have one. */
function around(body: string, words: string): string {
  const [tag] = body.match(new RegExp(`<[^<>]*>(K?\\d )?(<!-- -->)?${words}<`)) ?? []
  if (!tag) throw new Error(`«${words}» is not on the page.`)
  return tag
}

describe('what courses and modules are called', () => {
  it.each(['/', '/courses', '/courses/ki'])(
    'is nynorsk on %s in nynorsk, unmarked',
    async (path) => {
      const { body } = await nobody.get(path, NN)
      expect(body).toContain(K6.nn)
      expect(body).not.toContain(K6.nb)
      expect(around(body, K6.nn)).not.toContain('lang=')
    },
  )

  it('is translated where the text is not, and the text says what it is in', async () => {
    const { body } = await employee.get('/courses/ki/kontroll', NN)
    expect(body).toMatch(/<h1 class="title">Kontrollere eit KI-utkast/)
    expect(body).toContain('Teksten er på bokmål')
    expect(body).toMatch(/<(p|ul) class="(lead|goals)" lang="nb">/)
    expect(around(body, 'Kva KI kan og ikkje kan')).not.toContain('lang=')
  })

  it('is the same for job roles, competences and what they mean', async () => {
    expect((await nobody.get('/', NN)).body).toContain('Sakshandsamar')
    const { body } = await employee.get('/me/competence', NN)
    expect(around(body, 'Handsame innsynskrav')).not.toContain('lang=')
    expect(body).toContain('Du kjenner att eit innsynskrav')
    expect(body).not.toContain('Behandle innsynskrav')
  })

  it('is marked as bokmål in nynorsk where nobody has translated it, and in reports', async () => {
    const { body } = await employee.get('/library', NN)
    expect(body).toMatch(/<h3[^>]* lang="nb"/)
    const report = await leader.get('/reports/1833', NN)
    expect(report.body).toMatch(/<small title="KI i saksbehandlingen" lang="nb">/)
  })

  it('is English in English, with the text marked as bokmål', async () => {
    const { body } = await nobody.get('/courses/ki', EN)
    expect(around(body, K6.en)).not.toContain('lang=')
    expect(body).toMatch(/<li lang="nb">Du kan /)
  })

  it('is bokmål in bokmål, unmarked', async () => {
    const { body } = await nobody.get('/courses', { 'accept-language': 'nb' })
    expect(around(body, K6.nb)).not.toContain('lang=')
  })
})

describe('a search in nynorsk', () => {
  const found = async (query: string) => (await employee.get(`/search?q=${query}`, NN)).body

  it.each(['sakshandsaming', 'saksbehandling'])('finds the course by %s', async (query) => {
    expect(await found(query)).toMatch(/<a class="results__title" href="\/courses\/ki"/)
  })

  it.each(['parkeringsløyve', 'parkeringstillatelse', 'høyringsbrev', 'høringsbrev'])(
    'finds what the library has in bokmål by %s, and marks its language',
    async (query) => {
      expect(await found(query)).toMatch(/href="\/library\/[^"]+" lang="nb"/)
    },
  )

  it.each(['teieplikt', 'taushetsplikt'])('finds the word in the glossary by %s', async (query) => {
    expect(await found(query)).toContain('href="/glossary#taushetsplikt"')
  })

  it('calls what it found in bokmål by its nynorsk name', async () => {
    const body = await found('restanseliste')
    expect(body).toMatch(/href="\/courses\/arbeidsflyt\/avslutning[^>]*>Avskriving, restansar/)
    expect(body).toMatch(/<p class="results__snippet" lang="nb">/)
  })
})
