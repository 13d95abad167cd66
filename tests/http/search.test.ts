import { beforeAll, describe, expect, it } from 'vitest'
import { openSite } from '#tests/support/site.ts'
import { Visitor } from '#tests/support/visitor.ts'

let nobody: Visitor
let employee: Visitor

beforeAll(async () => {
  const { app } = await openSite()
  nobody = new Visitor(app)
  employee = await new Visitor(app).signIn('ansatt@rana.example')
})

const asked = (query: string) => `/search?${new URLSearchParams({ q: query })}`
const nb = { 'accept-language': 'nb' }

async function suggested(visitor: Visitor, query: string) {
  const { body } = await visitor.get(`/search.json?${new URLSearchParams({ q: query })}`, nb)
  return JSON.parse(body) as { status: string; note: string | null; options: { href: string }[] }
}

describe('the page', () => {
  it('is a form that keeps what was typed, and shows results that lead to where they are', async () => {
    const { statusCode, body } = await employee.get(asked('postmottak'), nb)
    expect(statusCode).toBe(200)
    expect(body).toContain('value="postmottak"')
    expect(body).toMatch(/href="\/courses\/arbeidsflyt\/mottak(#[^"]+)?"/)
    expect(body).toContain('<mark>')
    expect(body).toContain('href="/glossary#postmottak"')
  })

  it('asks whether something else was meant, and shows that', async () => {
    const { body } = await employee.get(asked('jornalføring'), nb)
    expect(body).toContain('Mente du «journalføring»?')
    expect(body).toContain('/courses/dokumenthandtering/journalforingsplikten')
  })

  it('leads on where nothing was found', async () => {
    const { statusCode, body } = await employee.get(asked('xyzzyx'), nb)
    expect(statusCode).toBe(200)
    expect(body).toContain('Ingen treff på «xyzzyx»')
    expect(body).toContain('Se alle kurs')
  })

  it.each([
    '"',
    '* OR *',
    'title:(',
    '{title}:a',
    'NEAR(a b',
    "';--",
    '-',
    '\u0000',
    '%',
    '<b>',
    '((((',
    'a"b" *',
  ])('takes %j for words and not for a language', async (query) => {
    const answers = [
      await employee.get(asked(query)),
      await nobody.get(`/search.json?q=${encodeURIComponent(query)}`),
    ]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200])
  })

  it('writes what was typed as text', async () => {
    const { body } = await employee.get(asked('<img src=x onerror=alert(1)>'))
    expect(body).not.toContain('<img src=x')
  })
})

describe('who is not signed in', () => {
  it('finds what modules are, and not what stands in them', async () => {
    expect((await suggested(nobody, 'grendelag')).options).toEqual([])
    expect((await suggested(employee, 'grendelag')).options).not.toEqual([])
    expect((await suggested(nobody, 'journalføringsplikten')).options).not.toEqual([])
  })
})

describe('the library', () => {
  it('is found by what its workflows and letters say, by who may read it', async () => {
    const { body } = await employee.get(asked('parkeringstillatelse'), nb)
    const [address] = body.match(/\/library\/[\w-]+/) ?? []
    expect((await employee.get(`${address}`)).statusCode).toBe(200)
    expect((await nobody.get(asked('parkeringstillatelse'), nb)).body).not.toContain('/library/')
  })
})

describe('suggestions', () => {
  it('come while a word is typed, the way to all of them last', async () => {
    const { status, options } = await suggested(nobody, 'journalf')
    expect(status).toMatch(/^\d forslag/)
    expect(options.at(-1)?.href).toBe('/search?q=journalf')
  })

  it('are kept by nobody on the way', async () => {
    const { headers } = await employee.get('/search.json?q=journal')
    expect(headers['cache-control']).toBe('private, no-store')
  })
})

describe('the glossary', () => {
  it('has every word at its own address, with the modules that use it', async () => {
    const { body } = await nobody.get('/glossary')
    expect(body).toContain('id="postmottak"')
    expect(body).toMatch(/<dt>postmottak<\/dt>.*?href="\/courses\/arbeidsflyt\/mottak"/s)
  })
})

describe('the catalogue', () => {
  it('searches with the same forgiveness, in courses and modules alone', async () => {
    const { body } = await nobody.get('/courses?q=jornalføring', nb)
    expect(body).toContain('<mark>')
    expect(body).toContain('/courses/dokumenthandtering')
    expect(body).not.toContain('/glossary#')
  })

  it('looks in what its filters leave', async () => {
    const robots = async (more: string) => (await employee.get(`/courses?q=robot${more}`, nb)).body
    expect(await robots('')).toContain('href="/courses/rpa"')
    expect(await robots('&role=saksbehandler')).not.toContain('href="/courses/rpa"')
  })
})
