import { beforeAll, describe, expect, it } from 'vitest'
import { randomFrom } from '#db/seed/random.ts'
import { fillInQuizzes } from '#tests/support/quiz-form.ts'
import { openSite, type Site } from '#tests/support/site.ts'
import { Visitor } from '#tests/support/visitor.ts'

const COURSE = '/author/dokumenthandtering'
const PREVIEW = `${COURSE}/preview/journalforingsplikten`
const FRAME = `${PREVIEW}/page`
const PAGES = ['/author', COURSE, PREVIEW, FRAME]
const LESSON = '/courses/dokumenthandtering/journalforingsplikten'
const KEY = 'class="answer-key"'

let site: Site
let author: Visitor
beforeAll(async () => {
  site = await openSite()
  author = await as('forfatter@helgeland.example')
})

const as = (email: string) => new Visitor(site.app).signIn(email)
const attempts = async () =>
  Number((await site.controls.db.client.execute('select count(*) as n from attempt')).rows[0]?.n)

describe('the authors’ pages', () => {
  it.each(PAGES)('%s is there for authors', async (address) => {
    expect((await author.get(address)).statusCode).toBe(200)
  })

  it.each(PAGES)('%s asks a visitor to sign in', async (address) => {
    const answer = await new Visitor(site.app).get(address)
    expect([answer.statusCode, answer.headers.location]).toEqual([
      302,
      expect.stringContaining('/sign-in'),
    ])
  })

  it.each(['ansatt@rana.example', 'leder@rana.example', 'koordinator@helgeland.example'])(
    'do not exist for %s',
    async (email) => {
      const reader = await as(email)
      for (const address of PAGES) expect((await reader.get(address)).statusCode).toBe(404)
    },
  )

  it.each([`${COURSE}-nei`, `${COURSE}/preview/nei`, `${COURSE}/preview/nei/page`])(
    '%s does not exist for anyone',
    async (address) => {
      expect((await author.get(address)).statusCode).toBe(404)
    },
  )
})

describe('a preview', () => {
  it('may be framed by our own pages, and nothing else may', async () => {
    const policy = async (address: string) =>
      (await author.get(address)).headers['content-security-policy']
    expect(await policy(FRAME)).toContain("frame-ancestors 'self'")
    for (const address of ['/author', COURSE, PREVIEW, LESSON])
      expect(await policy(address), address).toContain("frame-ancestors 'none'")
  })

  it('lets links that leave it open around the frame, also without JavaScript', async () => {
    const { body } = await author.get(`${FRAME}?plain=1`)
    const [before = '', main = ''] = body.split('<main')
    expect(before).not.toContain('<a href="/')
    const links = [...main.matchAll(/<a [^>]*href="([^"#][^"]*)"[^>]*>/g)]
    const stay = links.filter(([link]) => !link.includes('target="_top"'))
    expect(links.length).toBeGreaterThan(stay.length)
    for (const [, href] of stay) expect(href).toMatch(/^\/author\/[^/]+\/preview\//)
  })

  it('shows the key only when an author asks for it', async () => {
    expect((await author.get(`${FRAME}?key=1`)).body).toContain(KEY)
    expect((await author.get(FRAME)).body).not.toContain(KEY)
    const learner = await as('ansatt@rana.example')
    for (const address of [`${LESSON}?key=1`, `${FRAME}?key=1`])
      expect((await learner.get(address)).body).not.toContain(KEY)
  })

  it('grades what is handed in, and stores nothing', async () => {
    const [form] = fillInQuizzes((await author.get(FRAME)).body, randomFrom('preview', 1))
    if (!form) throw new Error('no quiz in the preview')
    const before = await attempts()
    const answer = await author.post(form.action, [...form.fields])
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('Svaret er rettet, men ikke lagret')
    expect(answer.body).not.toContain('Alle forsøk er lagret')
    expect(answer.body).toContain(`href="${FRAME}#content"`)
    expect(answer.body).toMatch(/<nav[^>]*>.*>Journalføringsplikten</s)
    expect((await author.get(FRAME)).body).not.toContain('Svarene dine blir lagret')
    const { statusCode, body } = await author.post(`${form.action}.json`, [...form.fields])
    expect([statusCode, JSON.parse(body).kind]).toEqual([200, 'view'])
    expect(await attempts()).toBe(before)
  })

  it('stands beside what was last released when an author asks for it', async () => {
    const { body } = await author.get(`${PREVIEW}?released=1`)
    expect(body).toContain('Sist utgitt og nå')
    expect(body).toContain('Som sist utgitt.')
    expect((await author.get(PREVIEW)).body).not.toContain('Sist utgitt og nå')
    const learner = await as('ansatt@rana.example')
    expect((await learner.get(`${PREVIEW}?released=1`)).statusCode).toBe(404)
  })

  it('takes nothing from others', async () => {
    const [form] = fillInQuizzes((await author.get(FRAME)).body, randomFrom('preview', 2))
    const learner = await as('ansatt@rana.example')
    const answer = await learner.post(form?.action ?? '', [...(form?.fields ?? [])])
    expect(answer.statusCode).toBe(404)
  })
})
