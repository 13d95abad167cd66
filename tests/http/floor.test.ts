import { beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site } from '#tests/support/site.ts'
import { ORIGIN, Visitor } from '#tests/support/visitor.ts'

let site: Site
let visitor: Visitor

beforeAll(async () => {
  site = await openSite()
  visitor = new Visitor(site.app)
})

describe('every route', () => {
  it('has a policy on each loader and action, by the manifest of the server build', () => {
    const open = Object.values(site.serverBuild.routes).flatMap((route) => {
      const { loader, action, default: page } = route?.module ?? {}
      const missing = [loader, action].filter((verb) => verb && !('policy' in verb)).length
      const pageWithoutLoader = page && !loader && route?.id !== 'root'
      return missing > 0 || pageWithoutLoader ? [route?.id] : []
    })
    expect(open).toEqual([])
    expect(Object.keys(site.serverBuild.routes).length).toBeGreaterThan(10)
  })
})

describe('what there is not', () => {
  it.each([
    ['nb', 'Vi finner ikke siden'],
    ['nn', 'Vi finn ikkje sida'],
    ['en', 'We cannot find this page'],
  ])('is told in %s where there is no page to tell it on', async (language, words) => {
    const reader = await new Visitor(site.app).signIn('ansatt@rana.example')
    const address = `/me/certificates/${'0'.repeat(32)}.pdf`
    const { statusCode, body, headers } = await reader.get(address, { 'accept-language': language })
    expect(statusCode).toBe(404)
    expect(headers['content-language']).toBe(language)
    expect(body).toContain(words)
  })
})

describe('security headers', () => {
  it('hold a strict content security policy with a nonce that changes', async () => {
    const policies = await Promise.all(['/', '/'].map((url) => visitor.get(url)))
    const [first, second] = policies.map((answer) =>
      String(answer.headers['content-security-policy']),
    )
    expect(first).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}'/)
    expect(first).not.toContain('unsafe')
    expect(first).toContain("default-src 'none'")
    expect(first).not.toBe(second)
  })

  it('come with the usual rest, and tell nothing about the server', async () => {
    const { headers } = await visitor.get('/')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    })
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers['x-request-id']).toMatch(/^[0-9a-f]{12}$/)
  })

  it('let no inline style through a page', async () => {
    for (const url of ['/', '/courses', '/sign-in', '/nowhere']) {
      expect((await visitor.get(url)).body, url).not.toMatch(/\sstyle="/)
    }
  })
})

describe('the gate', () => {
  const form = { email: 'ansatt@rana.example', password: 'wrong' }

  it.each([
    ['no origin', undefined],
    ['a foreign origin', 'https://evil.example'],
    ['a null origin', 'null'],
    ['our name as a prefix', `${ORIGIN}.evil.example`],
    ['another port', 'http://localhost:3001'],
    ['another scheme', 'https://localhost:3000'],
  ])('refuses a write with %s', async (_, origin) => {
    const headers: Record<string, string> = origin === undefined ? {} : { origin }
    const answer = await visitor.request('/sign-in', { method: 'POST', form, headers })
    expect(answer.statusCode).toBe(403)
    expect(answer.body).toContain('lang="nb"')
  })

  it.each([
    ['another host', { host: '10.0.0.7:3917' }],
    ['a forwarded host', { 'x-forwarded-host': 'evil.example' }],
  ])('lets a write from our own origin through a proxy that passes on %s', async (_, headers) => {
    expect((await visitor.post('/sign-in', form, headers)).statusCode).toBe(401)
  })

  it('refuses `_data`, which would run a route outside its page', async () => {
    expect((await visitor.get('/courses?_data=routes%2Fcatalogue%2Froute')).statusCode).toBe(400)
    expect((await visitor.post('/sign-in?_data=root', form)).statusCode).toBe(400)
  })

  it('answers no route discovery', async () => {
    expect((await visitor.get(`/__manifest?p=${'%2Fa'.repeat(500)}`)).statusCode).toBe(404)
  })

  it('refuses a body that is too large, or whose size is not told', async () => {
    const large = await visitor.post('/sign-in', { email: 'x'.repeat(300_000), password: 'x' })
    expect(large.statusCode).toBe(413)
    expect(large.body).toContain('256\u00a0kilobyte')
    const chunked = await visitor.request('/sign-in', {
      method: 'POST',
      headers: { origin: ORIGIN, 'transfer-encoding': 'chunked' },
    })
    expect(chunked.statusCode).toBe(411)
  })

  it.each(['PUT', 'DELETE'] as const)('refuses %s', async (method) => {
    expect((await visitor.request('/courses', { method })).statusCode).toBe(405)
  })

  it('speaks the reader’s language', async () => {
    const english = await visitor.request('/sign-in', {
      method: 'POST',
      form,
      headers: { 'accept-language': 'en-GB,en;q=0.9' },
    })
    expect(english.body).toContain('lang="en"')
    expect(english.body).toContain('did not come from Leia')
  })
})

describe('operations', () => {
  it('answers healthz and readyz', async () => {
    expect((await visitor.get('/healthz')).body).toBe('ok')
    expect((await visitor.get('/readyz')).statusCode).toBe(200)
  })
})

describe('an address that does not exist', () => {
  it.each(['/nowhere', '/courses/nowhere', '/courses/dokumenthandtering/nowhere', '/%E0%A4%A'])(
    '%s is answered with a page that helps',
    async (url) => {
      const answer = await (await new Visitor(site.app).signIn('ansatt@rana.example')).get(url)
      expect([400, 404]).toContain(answer.statusCode)
      expect(answer.body).toMatch(/<html lang="nb"/)
      expect(answer.body).toContain('href="/"')
      expect(answer.body).toMatch(/<title>[^<]{8,} – Leia<\/title>/)
    },
  )
})
