import { parseHTML } from 'linkedom'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { randomFrom } from '#db/seed/random.ts'
import { type FilledForm, fillInQuizzes } from '#tests/support/quiz-form.ts'
import { openSite, type Site } from '#tests/support/site.ts'
import { Visitor } from '#tests/support/visitor.ts'

const COURSE = '/courses/dokumenthandtering'
const LAST = `${COURSE}/innsynskrav`

let site: Site
let person: Visitor

beforeAll(async () => {
  site = await openSite()
})
beforeEach(async () => {
  person = await new Visitor(site.app).signIn('ansatt@rana.example')
})

async function idOf(email: string): Promise<string> {
  const sql = 'select id from person where email = ?'
  return String((await site.controls.db.client.execute({ sql, args: [email] })).rows[0]?.id)
}

async function firstQuiz(): Promise<FilledForm> {
  const { body } = await person.get(LAST)
  const [form] = fillInQuizzes(body, randomFrom('quiz', body.length))
  if (!form) throw new Error('No open quiz')
  return form
}

const attemptsIn = async () =>
  Number((await site.controls.db.client.execute('select count(*) as n from attempt')).rows[0]?.n)

describe('handing in a quiz', () => {
  it('scores, stores and answers in one request; the same form again is the same attempt', async () => {
    const { action, fields } = await firstQuiz()
    const before = await attemptsIn()
    const first = await person.post(action, [...fields])
    expect(first.statusCode).toBe(200)
    expect(first.body).toContain('Levert')
    const again = await Promise.all(
      Array.from({ length: 20 }, () => person.post(action, [...fields])),
    )
    expect(again.map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(200))
    expect(new Set(again.map(({ body }) => score(body)))).toEqual(new Set([score(first.body)]))
    expect(await attemptsIn()).toBe(before + 1)
  })

  it('answers a missing answer with 422, a sentence, and what was given', async () => {
    const { action, fields } = await firstQuiz()
    const name = [...fields.keys()].find((key) => key.startsWith('q.')) as string
    const kept = [...fields].filter(([key]) => key !== name)
    const answer = await person.post(action, kept)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Rett dette før du går videre')
    for (const [key, value] of kept.filter(([key]) => key.startsWith('q.')))
      expect(answer.body).toMatch(new RegExp(`name="${key}"[^>]*|value="${value}"`))
  })

  it.each([
    ['a field of another course', (form: URLSearchParams) => form.append('q.finnes-ikke', 'x')],
    ['an option that is not offered', (form: URLSearchParams) => setAnswer(form, 'deadbeef')],
    ['no idempotency key', (form: URLSearchParams) => form.delete('attempt')],
    ['a key that is none', (form: URLSearchParams) => form.set('attempt', 'x')],
    ['an attempt number far ahead', (form: URLSearchParams) => form.set('number', '99')],
    ['a repeated frame field', (form: URLSearchParams) => form.append('number', '1')],
  ])('refuses %s with 400 and stores nothing', async (_, spoil) => {
    const { action, fields } = await firstQuiz()
    const before = await attemptsIn()
    spoil(fields)
    const answer = await person.post(action, [...fields])
    expect(answer.statusCode).toBe(400)
    expect(answer.body).toContain('<h1')
    expect(await attemptsIn()).toBe(before)
  })

  it('answers another’s key, and an activity that does not exist, as nothing', async () => {
    const { action, fields } = await firstQuiz()
    await person.post(action, [...fields])
    const other = await new Visitor(site.app).signIn('ansatt@vefsn.example')
    const stolen = new URLSearchParams(fields)
    stolen.set('person', await idOf('ansatt@vefsn.example'))
    expect((await other.post(action, [...stolen])).statusCode).toBe(404)
    const nowhere = '/activities/dokumenthandtering.innsynskrav.finnes-ikke/attempts'
    expect((await person.post(nowhere, [...fields])).statusCode).toBe(404)
    expect((await person.post('/activities/x/attempts', [...fields])).statusCode).toBe(404)
  })

  it('loses nothing when the session is revoked in the middle', async () => {
    const { action, fields } = await firstQuiz()
    await site.controls.db.client.execute('delete from session')
    const refused = await person.post(action, [...fields])
    expect(refused.statusCode).toBe(401)
    const resume = /name="resume" value="([^"]*)"/.exec(refused.body)?.[1] ?? ''
    expect(resume).not.toBe('')
    const form = {
      email: 'ansatt@rana.example',
      password: 'helgeland-demo',
      next: LAST,
      resume: resume.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    }
    const back = await person.post('/sign-in', form)
    expect(back.statusCode).toBe(302)
    const restored = await person.get(String(back.headers.location))
    expect(given(restored.body)).toEqual(expect.arrayContaining(ticked(refused.body, fields)))
  })
})

/** Radios and boxes that were ticked in what was handed in. */
function ticked(refused: string, fields: URLSearchParams): string[] {
  expect(refused).toContain('name="resume"')
  const own = [...fields].filter(([name]) => /^q\.[a-z0-9-]+$/.test(name))
  expect(own.length).toBeGreaterThan(0)
  return own.map(([name, value]) => `${name}=${value}`)
}

/** Radios and boxes that a page shows as ticked. */
function given(html: string): string[] {
  const controls = [...parseHTML(html).document.querySelectorAll('input[checked]')]
  return controls.map((one) => `${one.getAttribute('name')}=${one.getAttribute('value')}`)
}

function setAnswer(form: URLSearchParams, value: string): void {
  const name = [...form.keys()].find((key) => key.startsWith('q.')) as string
  form.set(name, value)
}

function score(body: string): string | undefined {
  return /Du fikk [^<]*/.exec(body)?.[0]
}
