import { execFileSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { randomFrom } from '#db/seed/random.ts'
import { readPaper } from '#tests/support/report-on-paper.ts'
import { openSite, type Site } from '#tests/support/site.ts'
import { Visitor } from '#tests/support/visitor.ts'

const REASON = 'Utstedt til feil <person>'
const OWNER = 'enhetsleder@rana.example'

let site: Site
let owner: Visitor
/** The owner's newest certificate of the course for all. */
let address: string
let number: string

beforeAll(async () => {
  site = await openSite()
  owner = await as(OWNER)
  address = await newestOf(owner)
  number = address.split('/').at(-1) ?? ''
})

const as = (email: string) => new Visitor(site.app).signIn(email)
const anyone = () => new Visitor(site.app)

async function certificates(visitor: Visitor): Promise<string[]> {
  const { body } = await visitor.get('/me/competence')
  return [...body.matchAll(/href="(\/me\/certificates\/[0-9a-f]{32})"/g)].map(
    ([, href]) => `${href}`,
  )
}

/** Of the course that everyone must take. */
async function newestOf(visitor: Visitor): Promise<string> {
  for (const address of await certificates(visitor))
    if ((await visitor.get(address)).body.includes('Behandle innsynskrav')) return address
  throw new Error('has none')
}

async function rows(sql: string, args: string[] = []) {
  return (await site.controls.db.client.execute({ sql, args })).rows
}

describe('a certificate', () => {
  it('is there once for each time a course was completed, however often one looks', async () => {
    const before = await certificates(owner)
    const issued = await rows(
      'select 1 from certificate where person = (select id from person where email = ?)',
      [OWNER],
    )
    expect(before.length).toBeGreaterThan(1)
    expect(before).toHaveLength(issued.length)
    const others = await Promise.all(Array.from({ length: 5 }, () => certificates(owner)))
    for (const again of others) expect(again).toEqual(before)
  })

  it('says who, what, which competences, when, until when, which content and by whom', async () => {
    const { statusCode, body } = await owner.get(address)
    expect(statusCode).toBe(200)
    for (const words of [
      'Maren Elvestad',
      'Rana kommune',
      'Dokumenthåndtering, offentlighet og journalføring',
      'Behandle innsynskrav',
      'nivå 1',
      'Gyldig til',
      '5\u00a0moduler, 62\u00a0minutter',
      'revisjon 1',
      'innholdsversjon',
    ])
      expect(body).toContain(words)
  })

  it('is its owner’s alone', async () => {
    const other = await as('leder@rana.example')
    for (const path of [address, `${address}.json`, `${address}.pdf`]) {
      expect((await other.get(path)).statusCode).toBe(404)
      expect((await anyone().get(path)).statusCode).toBe(302)
    }
  })

  it('is on paper for its owner, by a name that says what it is', async () => {
    const { statusCode, headers, rawPayload } = await owner.get(`${address}.pdf`)
    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'private, no-store',
      'content-disposition': `attachment; filename="kursbevis-dokumenthandtering-${number.slice(0, 8)}.pdf"`,
    })
    expect((await readPaper(Uint8Array.from(rawPayload))).title).toContain('Dokumenthåndtering')
  })

  it('has its address as words that can be marked, and no button that would need a script', async () => {
    const { body } = await owner.get(address)
    const printed = number.match(/.{4}/g)?.join('-')
    expect(body).toContain(`>localhost:3000/verify/${printed}</a>`)
    expect(body).toMatch(/<button[^>]*hidden=""[^>]*data-copy=/)
    expect(body).toContain('aria-label="QR-kode til siden som kontrollerer beviset"')
  })

  it('is issued to everyone who has earned one when the courses are published', async () => {
    const without = await rows(
      `select person from completion where module like 'dokumenthandtering/%'
        and not exists (select 1 from certificate c where c.person = completion.person)
        group by person having count(distinct module) = 5`,
    )
    const all = await rows('select number from certificate')
    expect(without).toEqual([])
    expect(all.length).toBeGreaterThan(100)
    expect(new Set(all.map((row) => String(row.number).slice(0, 8))).size).toBe(all.length)
  })
})

describe('the public check', () => {
  const body = async (path: string, visitor = anyone()) => {
    const answer = await visitor.get(path)
    const asked = path.split('/').at(-1) ?? ''
    const { 'x-request-id': _, date: __, ...headers } = answer.headers
    const policy = String(headers['content-security-policy']).replace(/nonce-[^']+/g, 'nonce')
    const text = answer.body.replaceAll(asked, 'NUMBER').replace(/nonce="[^"]+"/g, 'nonce')
    return {
      status: answer.statusCode,
      text,
      headers: { ...headers, 'content-security-policy': policy },
    }
  }

  it('needs no sign-in and shows what stands on the certificate, and no more', async () => {
    const { status, text, headers } = await body(`/verify/${number}`)
    expect(status).toBe(200)
    expect(text).toContain('Gyldig')
    expect(text).toContain('Maren Elvestad')
    expect(text).not.toMatch(/enhetsleder@|Plan og byggesak|forsøk|poeng/)
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
  })

  it('takes the number as it is printed', async () => {
    const printed = number.toUpperCase().match(/.{4}/g)?.join('-')
    expect((await body(`/verify/${printed}`)).status).toBe(200)
  })

  it('is found by a number that is typed, or by the address beside it', async () => {
    const printed = number.toUpperCase().match(/.{4}/g)?.join(' ') ?? ''
    for (const typed of [printed, `localhost:3000/verify/${number}/`]) {
      const found = await anyone().get(`/verify?number=${encodeURIComponent(typed)}`)
      expect([found.statusCode, found.headers.location]).toEqual([303, `/verify/${number}`])
    }
  })

  it('is told, with what was typed kept, that something is no number', async () => {
    const { statusCode, body } = await anyone().get('/verify?number=3f2a-90')
    expect(statusCode).toBe(422)
    expect(body).toContain('Dette er ikke et helt nummer.')
    expect(body).toContain('value="3f2a-90"')
    expect((await anyone().get('/verify?number=')).statusCode).toBe(422)
    expect((await anyone().get('/verify')).statusCode).toBe(200)
  })

  it('answers HEAD as it answers GET', async () => {
    for (const path of [`/verify/${number}`, `/verify/${'0'.repeat(32)}`]) {
      const [head, get] = [await anyone().request(path, { method: 'HEAD' }), await body(path)]
      expect([head.statusCode, head.body]).toEqual([get.status, ''])
      expect(head.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
    }
  })

  it('answers every other number with the same bytes', async () => {
    const random = randomFrom('numbers', 1)
    const hex = () => Array.from({ length: 32 }, () => random.between(0, 15).toString(16)).join('')
    const altered = Array.from({ length: 32 }, (_, at) => {
      const digit = ((Number.parseInt(number.charAt(at), 16) + 1) % 16).toString(16)
      return number.slice(0, at) + digit + number.slice(at + 1)
    })
    const first = await body(`/verify/${hex()}`)
    expect(first.status).toBe(404)
    for (const other of [...altered, hex(), hex()])
      expect(await body(`/verify/${other}`)).toEqual(first)
    const short = await body(`/verify/${number.slice(1)}`)
    expect([short.status, short.text]).toEqual([first.status, first.text])
  })
})

describe('an expired certificate', () => {
  it('is told as genuine and expired, and its owner is led to the course', async () => {
    site.controls.setClock(Date.now() + 20 * 365 * 86_400_000)
    try {
      const { body } = await anyone().get(`/verify/${number}`)
      expect(body).toContain('Utløpt')
      expect(body).toContain('Beviset er ekte, men gjelder ikke lenger.')
      const late = await as(OWNER)
      expect((await late.get(address)).body).toContain('Ta kurset på nytt')
      expect((await late.get(`${address}.pdf`)).statusCode).toBe(200)
    } finally {
      site.controls.setClock(undefined)
    }
  })
})

describe('a revoked certificate', () => {
  it('is told as revoked at once, gives no badge, and gives no competence', async () => {
    const learner = await as('ansatt@vefsn.example')
    const own = await newestOf(learner)
    const revoked = own.split('/').at(-1) ?? ''
    const check = () => anyone().get(`/verify/${revoked}`)
    const before = await check()
    expect(before.body).toContain('Gyldig')
    // Nothing between here and whoever asks may keep the answer.
    expect(before.headers['cache-control']).toBe('no-store')
    expect(before.headers.etag).toBeUndefined()
    execFileSync(process.execPath, [
      '--import',
      'tsx',
      'app/commands/db.ts',
      'revoke',
      revoked,
      '--reason',
      REASON,
    ])
    expect((await check()).body).toContain('Trukket tilbake')
    for (const file of ['json', 'pdf'])
      expect((await learner.get(`${own}.${file}`)).statusCode).toBe(404)
    const page = (await learner.get(own)).body
    expect(page).toContain('Beviset ble trukket tilbake')
    expect(page).toContain('Begrunnelse: Utstedt til feil &lt;person&gt;')
    expect((await check()).body).not.toContain('Utstedt til feil')
    const { body } = await learner.get('/me/competence')
    expect(body).toContain('Behandle innsynskrav')
    expect(body).toMatch(/Du har \d+ av \d+\u00a0kompetanser/)
    expect(await certificates(learner)).toContain(own)
  })
})
