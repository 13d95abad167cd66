import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { randomFrom } from '#db/seed/random.ts'
import { openSite, type Site } from '#tests/support/site.ts'
import { type Badge, type DidDocument, isGenuine } from '#tests/support/verify-badge.ts'
import { Visitor } from '#tests/support/visitor.ts'

const OWNER = 'enhetsleder@rana.example'

let site: Site
let owner: Visitor
/** The owner's newest certificate. */
let address: string
let number: string

beforeAll(async () => {
  site = await openSite()
  owner = await as(OWNER)
  address = (await certificates(owner))[0] ?? ''
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

async function rows(sql: string, args: string[] = []) {
  return (await site.controls.db.client.execute({ sql, args })).rows
}

describe('a certificate', () => {
  it('is there once for each time a course was completed, however often one looks', async () => {
    const before = await certificates(owner)
    expect(before).toHaveLength(2)
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
      '5 moduler, 62 minutter',
      'revisjon 1',
      'innholdsversjon',
    ])
      expect(body).toContain(words)
  })

  it('is its owner’s alone', async () => {
    const other = await as('leder@rana.example')
    for (const path of [address, `${address}.json`]) {
      expect((await other.get(path)).statusCode).toBe(404)
      expect((await anyone().get(path)).statusCode).toBe(302)
    }
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
    const text = answer.body.replaceAll(asked, 'NUMBER')
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

describe('a signed badge', () => {
  let badge: Badge
  let document: DidDocument
  beforeAll(async () => {
    badge = JSON.parse((await owner.get(`${address}.json`)).body)
    document = JSON.parse((await anyone().get('/.well-known/did.json')).body)
  })

  it('is an Open Badge 3.0 about this certificate', () => {
    expect(badge['@context']).toEqual([
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ])
    expect(badge.type).toEqual(['VerifiableCredential', 'OpenBadgeCredential'])
    expect(badge.id).toBe(`http://localhost:3000/verify/${number}`)
    expect(document.id).toBe('did:web:localhost%3A3000')
  })

  it('is genuine by the published key, with nothing else to ask', () => {
    expect(isGenuine(badge, document)).toBe(true)
  })

  it('is not genuine when any word of it is another', () => {
    const text = JSON.stringify(badge)
    for (const [word, other] of [
      ['Maren Elvestad', 'Maren Elvestas'],
      ['innsyn:1', 'innsyn:2'],
      ['2029-', '2039-'],
      [number, number.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))],
    ] as const) {
      const changed = text.replace(word, other)
      expect(changed, word).not.toBe(text)
      expect(isGenuine(JSON.parse(changed), document), word).toBe(false)
    }
    const created = { ...badge, proof: { ...badge.proof, created: '2020-01-01T00:00:00.000Z' } }
    expect(isGenuine(created, document)).toBe(false)
  })

  it('is not genuine by another key under the same name', () => {
    const { publicKey } = generateKeyPairSync('ed25519')
    const x = Buffer.from(String(publicKey.export({ format: 'jwk' }).x), 'base64url')
    expect(x).toHaveLength(32)
    const [method] = document.verificationMethod
    const forged = { ...document, verificationMethod: [{ ...method, id: `${document.id}#other` }] }
    expect(isGenuine(badge, forged as DidDocument)).toBe(false)
  })

  it('leaves no key in the database', async () => {
    const tables = await rows("select sql from sqlite_master where sql like '%key%' collate nocase")
    for (const { sql } of tables) expect(String(sql)).not.toMatch(/secret|private|signing/i)
    expect(process.env.SIGNING_KEYS).toBeTruthy()
  })
})

describe('a revoked certificate', () => {
  it('is told as revoked at once, gives no badge, and gives no competence', async () => {
    const learner = await as('ansatt@vefsn.example')
    const [own = ''] = await certificates(learner)
    const revoked = own.split('/').at(-1) ?? ''
    const check = () => anyone().get(`/verify/${revoked}`)
    expect((await check()).body).toContain('Gyldig')
    execFileSync(process.execPath, ['--import', 'tsx', 'app/commands/db.ts', 'revoke', revoked])
    expect((await check()).body).toContain('Trukket tilbake')
    expect((await learner.get(`${own}.json`)).statusCode).toBe(404)
    expect((await learner.get(own)).body).toContain('trukket tilbake')
    const { body } = await learner.get('/me/competence')
    expect(body).toContain('Du har 0 av 5 kompetanser')
    expect(await certificates(learner)).toEqual([own])
  })
})
