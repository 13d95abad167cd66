import { beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site } from '#tests/support/site.ts'
import { Visitor } from '#tests/support/visitor.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

const visitor = () => new Visitor(site.app)
const wrong = (email: string) => ({ email, password: 'feil-passord', next: '/courses' })

describe('signing in', () => {
  it('sets a session cookie and goes on to where the person was', async () => {
    const someone = visitor()
    const sent = await someone.get('/courses/any/module?a=b')
    expect(sent.headers.location).toBe('/sign-in?next=%2Fcourses%2Fany%2Fmodule%3Fa%3Db')
    const form = {
      email: 'ansatt@rana.example',
      password: 'helgeland-demo',
      next: '/courses?q=sak',
    }
    const answer = await someone.post('/sign-in', form)
    expect(answer.statusCode).toBe(302)
    expect(answer.headers.location).toBe('/courses?q=sak')
    expect(answer.headers['set-cookie']).toMatch(/^leia=\S+; .*HttpOnly/)
    expect((await someone.get('/sign-in')).headers.location).toBe('/')
  })

  it('never leads off the site', async () => {
    for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
      const form = { email: 'ansatt@rana.example', password: 'helgeland-demo', next }
      expect((await visitor().post('/sign-in', form)).headers.location, next).toBe('/')
    }
  })

  it('answers a wrong password and an unknown account alike, with the address kept', async () => {
    const bodies = await Promise.all(
      ['ansatt@vefsn.example', 'ukjent@vefsn.example'].map(async (email) => {
        const answer = await visitor().post('/sign-in', wrong(email))
        expect(answer.statusCode).toBe(401)
        expect(answer.headers).not.toHaveProperty('set-cookie')
        expect(answer.body).toContain(`value="${email}"`)
        expect(answer.body).not.toContain('feil-passord')
        return answer.body.replaceAll(`value="${email}"`, '').replace(/nonce="[^"]*"/g, '')
      }),
    )
    expect(bodies[0]).toBe(bodies[1])
  })

  it('says at the field and above the form what is missing', async () => {
    const answer = await visitor().post('/sign-in', { email: '', password: '', next: '/courses' })
    expect(answer.statusCode).toBe(422)
    for (const field of ['email', 'password']) {
      expect(answer.body).toContain(`href="#${field}"`)
      expect(answer.body).toContain(`id="${field}-error"`)
    }
    expect(answer.body).toContain('name="next" value="/courses"')
  })

  it('after too many tries says when to try again, in words and in a header', async () => {
    const form = wrong('admin@rana.example')
    for (let i = 0; i < 10; i++)
      expect((await visitor().post('/sign-in', form)).statusCode).toBe(401)
    const answer = await visitor().post('/sign-in', form)
    expect(answer.statusCode).toBe(429)
    const seconds = Number(answer.headers['retry-after'])
    expect(seconds).toBeGreaterThan(800)
    expect(seconds).toBeLessThanOrEqual(900)
    expect(answer.body).toMatch(/prøve igjen klokka \d\d[.:]\d\d/)
    expect(answer.body).toContain('value="admin@rana.example"')
  })

  it('takes a body that is no form as an empty one', async () => {
    const headers = { 'content-type': 'application/json' }
    expect((await visitor().post('/sign-in', '{}', headers)).statusCode).toBe(422)
  })
})

describe('signing out', () => {
  it('ends the session for good, also for a kept cookie', async () => {
    const someone = await visitor().signIn('koordinator@helgeland.example')
    const kept = someone.cookies.get('leia') ?? ''
    expect((await someone.get('/reports')).statusCode).toBe(200)
    expect((await someone.post('/sign-out', { next: '/' })).headers.location).toBe('/')
    const answer = await visitor().get('/reports', { cookie: `leia=${kept}` })
    expect(answer.headers.location).toBe('/sign-in?next=%2Freports')
  })

  it('is not done by opening an address', async () => {
    const someone = await visitor().signIn('koordinator@helgeland.example')
    expect((await someone.get('/sign-out')).headers.location).toBe('/')
    expect((await someone.get('/reports')).statusCode).toBe(200)
  })
})

describe('reports', () => {
  it('of another municipality, and for an employee, answer as what does not exist', async () => {
    const leader = await visitor().signIn('leder@vefsn.example')
    const employee = await visitor().signIn('ansatt@vefsn.example')
    const plain = async (who: Visitor, url: string) => {
      const { statusCode, body } = await who.get(url)
      const own = new RegExp(`${url}|${encodeURIComponent(url)}`, 'g')
      const text = body.replace(own, '').replace(/nonce="[^"]*"|[0-9a-f]{12}/g, '')
      return { statusCode, text }
    }
    for (const who of [leader, employee]) {
      const nowhere = await plain(who, '/reports/9999')
      expect(nowhere.statusCode).toBe(404)
      expect(await plain(who, '/reports/1833')).toEqual(nowhere)
      expect(await plain(who, '/reports/nowhere/at-all')).toEqual(nowhere)
    }
    const files = await Promise.all(
      ['/reports/1833.csv', '/reports/9999.csv'].map((url) => leader.get(url)),
    )
    expect(files.map(({ statusCode }) => statusCode)).toEqual([404, 404])
    expect(files[0]?.body).toBe(files[1]?.body)
    expect((await leader.get('/reports/1824')).statusCode).toBe(200)
    expect((await employee.get('/reports/1824')).statusCode).toBe(404)
  })
})

describe('the language', () => {
  it('is remembered when chosen, and goes back to the page', async () => {
    const someone = visitor()
    const answer = await someone.post('/locale', { locale: 'nn', next: '/courses' })
    expect(answer.headers.location).toBe('/courses')
    expect(String(answer.headers['set-cookie'])).toContain('Max-Age=31536000')
    expect((await someone.get('/sign-in', { 'accept-language': 'en' })).body).toContain('lang="nn"')
  })

  it('that is not offered changes nothing', async () => {
    const answer = await visitor().post('/locale', { locale: 'xx', next: '//evil.example' })
    expect(answer.headers.location).toBe('/')
    expect(answer.headers).not.toHaveProperty('set-cookie')
  })
})
