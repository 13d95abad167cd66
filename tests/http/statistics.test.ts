import { beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site } from '#tests/support/site.ts'
import { Visitor } from '#tests/support/visitor.ts'

const COURSE = '/author/dokumenthandtering'
const QUESTION = `${COURSE}/questions/journalforingsplikten/kriteriene/hvor-mange`

let site: Site
beforeAll(async () => {
  site = await openSite()
})

const as = (email: string) => new Visitor(site.app).signIn(email)

describe('how the questions do', () => {
  it('is shown to authors, at file and line, without a name', async () => {
    const author = await as('forfatter@helgeland.example')
    const table = await author.get(COURSE)
    expect(table.statusCode).toBe(200)
    expect(table.body).toContain('Slik virker spørsmålene')
    expect(table.body).toContain(`href="${QUESTION}"`)
    const page = await author.get(QUESTION)
    expect(page.statusCode).toBe(200)
    expect(page.body).toMatch(/02-journalforingsplikten\.mdx:\d+/)
    expect(page.body).toContain('Slik er det regnet')
    expect(page.body).not.toContain('__remixContext')
    expect(page.body).not.toMatch(/Ingrid Solbakk|Terje Nordhaug/)
  })

  it.each(['ansatt@rana.example', 'leder@rana.example', 'koordinator@helgeland.example'])(
    'does not exist for %s',
    async (email) => {
      const reader = await as(email)
      for (const address of [COURSE, QUESTION])
        expect((await reader.get(address)).statusCode).toBe(404)
    },
  )

  it('does not exist for a question that is not there', async () => {
    const author = await as('forfatter@helgeland.example')
    expect((await author.get(`${QUESTION}-nei`)).statusCode).toBe(404)
  })
})
