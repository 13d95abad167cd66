import { beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site } from '#tests/support/site.ts'
import { Visitor } from '#tests/support/visitor.ts'

let site: Site
let nobody: Visitor
let reader: Visitor

beforeAll(async () => {
  site = await openSite()
  nobody = new Visitor(site.app)
  reader = await new Visitor(site.app).signIn('ansatt@rana.example')
})

describe('the app', () => {
  it.each([
    ['nb', 'Leia – kompetanse i dokumenthåndtering'],
    ['nn', 'Leia – kompetanse i dokumenthandtering'],
    ['en', 'Leia – competence in records management'],
  ])('is called in %s as its page asks, without cookies', async (lang, name) => {
    const page = await nobody.get('/courses', { cookie: `leia-locale=${lang}` })
    const [, address = ''] = /rel="manifest" href="([^"]+)"/.exec(page.body) ?? []
    const { headers, body } = await nobody.get(address)
    expect(headers['content-type']).toContain('application/manifest+json')
    expect(JSON.parse(body)).toMatchObject({ name, lang, id: '/', start_url: '/' })
  })

  it('has pictures of the sizes that it says', async () => {
    const { icons } = JSON.parse((await nobody.get('/manifest.webmanifest')).body)
    expect(icons.map(({ purpose = 'any' }) => purpose)).toEqual(['any', 'any', 'maskable'])
    for (const { src, sizes } of icons) {
      const { rawPayload, headers } = await nobody.get(src)
      expect(headers['content-type']).toBe('image/png')
      const [width, height] = [rawPayload.readUInt32BE(16), rawPayload.readUInt32BE(20)]
      expect(`${width}x${height}`).toBe(sizes)
    }
  })
})

describe('the worker', () => {
  it('is looked for anew each time, and may see to the whole site', async () => {
    const { statusCode, headers } = await nobody.get('/sw.js')
    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({ 'cache-control': 'no-cache' })
    expect(headers['content-type']).toContain('javascript')
  })

  it('is told whose a page is, and nothing where nobody is signed in', async () => {
    const own = await reader.get('/courses')
    const id = own.headers['leia-reader']
    expect(id).toMatch(/^[\w-]{8,}$/)
    expect(own.body).toContain(`data-reader="${id}"`)
    expect((await reader.get('/nowhere')).headers['leia-reader']).toBe(id)
    const open = await nobody.get('/courses')
    expect(open.headers['leia-reader']).toBe('none')
    expect(open.body).not.toContain('data-reader')
  })

  it.each(['/me/privacy', '/me/competence', '/sign-in'])('may not keep %s', async (path) => {
    const visitor = path === '/sign-in' ? nobody : reader
    expect((await visitor.get(path)).headers['cache-control']).toContain('no-store')
  })

  it('has a page to stand in for others, which tells of nobody', async () => {
    const { statusCode, body } = await nobody.get('/offline', { 'accept-language': 'nn' })
    expect(statusCode).toBe(200)
    expect(body).toContain('<h1 class="title">Utan nett</h1>')
    expect(body).toContain('/assets/offline-nn-')
  })
})
