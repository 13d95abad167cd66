import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generate } from '@digitalbazaar/ed25519-multikey'
import jsonld from 'jsonld'
import { beforeAll, describe, expect, it } from 'vitest'
import { faultOf } from '#app/commands/verify.mjs'
import {
  type Badge,
  type DidDocument,
  loaderFor,
  verdictOn,
} from '#tests/support/independent-verifier.ts'
import { openSite, type Site } from '#tests/support/site.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { Visitor } from '#tests/support/visitor.ts'

let site: Site
let badge: Badge
let keys: DidDocument
let number: string

beforeAll(async () => {
  site = await openSite()
  const owner = await new Visitor(site.app).signIn('enhetsleder@rana.example')
  const { body } = await owner.get('/me/competence')
  number = /href="\/me\/certificates\/([0-9a-f]{32})"/.exec(body)?.[1] ?? ''
  badge = JSON.parse((await owner.get(`/me/certificates/${number}.json`)).body)
  keys = JSON.parse((await new Visitor(site.app).get('/.well-known/did.json')).body)
})

/** Every copy of a value in which one thing in it, however deep, is another. */
function* altered(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    yield value.slice(1)
    for (const [at, item] of value.entries())
      for (const other of altered(item)) yield value.with(at, other)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, field] of Object.entries(value)) {
      const { [name]: _, ...rest } = value as Record<string, unknown>
      yield rest
      for (const other of altered(field)) yield { ...value, [name]: other }
    }
  } else if (typeof value === 'string')
    yield `${value.slice(0, -1)}${value.endsWith('a') ? 'b' : 'a'}`
  else if (typeof value === 'boolean') yield !value
}

describe('a signed badge', () => {
  it('is an Open Badge 3.0 about this certificate', () => {
    expect(badge['@context']).toEqual([
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ])
    expect(badge.type).toEqual(['VerifiableCredential', 'OpenBadgeCredential'])
    expect(badge.id).toBe(`http://localhost:3000/verify/${number}`)
    expect(keys.id).toBe('did:web:localhost%3A3000')
  })

  it('says nothing that its vocabularies do not define', async () => {
    const options = { documentLoader: loaderFor(keys), safe: true }
    const [expanded] = await jsonld.expand(badge, options)
    expect(JSON.stringify(expanded)).toContain('Maren Elvestad')
    await expect(jsonld.expand({ ...badge, invented: 'x' }, options)).rejects.toThrow(/Safe mode/)
  })

  it('is genuine by the published key, with nothing else to ask', async () => {
    expect(await verdictOn(badge, keys)).toBeUndefined()
    expect(faultOf(badge, keys)).toBeUndefined()
  })

  it('is not genuine when anything in it is another or gone, in the eyes of neither', async () => {
    const others = [...altered(badge)] as Badge[]
    expect(others.length).toBeGreaterThan(100)
    for (const other of others) {
      expect(fault(other), JSON.stringify(other)).toBeTruthy()
      expect(await verdictOn(other, keys), JSON.stringify(other)).toBeTruthy()
    }
  })

  it('is not genuine by another key under the same name', async () => {
    const [method] = keys.verificationMethod
    const { publicKeyMultibase } = await generate()
    const swapped = { ...method, publicKeyMultibase }
    const forged = { ...keys, verificationMethod: [swapped] } as DidDocument
    expect(fault(badge, forged)).toMatch(/changed/)
    expect(await verdictOn(badge, forged)).toBeTruthy()
  })

  it('is not genuine by a key that may not make statements', async () => {
    const idle = { ...keys, assertionMethod: [], authentication: keys.assertionMethod }
    expect(fault(badge, idle)).toBeTruthy()
    expect(await verdictOn(badge, idle)).toBeTruthy()
    const signedIn = { ...badge, proof: { ...badge.proof, proofPurpose: 'authentication' } }
    expect(fault(signedIn, idle)).toBeTruthy()
    expect(await verdictOn(signedIn, idle)).toBeTruthy()
  })

  it('leaves no key in the database', async () => {
    const sql = "select sql from sqlite_master where sql like '%key%' collate nocase"
    for (const table of (await site.controls.db.client.execute(sql)).rows)
      expect(String(table.sql)).not.toMatch(/private|signing/i)
    expect(process.env.SIGNING_KEYS).toBeTruthy()
  })
})

describe('the program for strangers', () => {
  it('comes from the site as it is, and tells by itself what is genuine', async () => {
    const folder = temporaryFolder()
    const file = (name: string) => path.join(folder, name)
    const { body } = await new Visitor(site.app).get('/verify-badge.mjs')
    expect(body).toBe(readFileSync('app/commands/verify.mjs', 'utf8'))
    writeFileSync(file('verify-badge.mjs'), body)
    writeFileSync(file('badge.json'), JSON.stringify(badge))
    writeFileSync(file('forged.json'), JSON.stringify({ ...badge, name: 'Noe annet' }))
    writeFileSync(file('did.json'), JSON.stringify(keys))
    const run = (name: string) =>
      execFileSync(
        process.execPath,
        [file('verify-badge.mjs'), file(name), '--key', file('did.json')],
        {
          encoding: 'utf8',
          stdio: 'pipe',
        },
      )
    expect(run('badge.json')).toMatch(/Genuine and valid[\s\S]*Maren Elvestad[\s\S]*Rana kommune/)
    expect(() => run('forged.json')).toThrow(/NOT GENUINE. It was changed/)
    expect(() => run('missing.json')).toThrow(/ENOENT/)
  })
})

/** A fault that is thrown is one that is found. */
function fault(other: Badge, by: DidDocument = keys): string | undefined {
  try {
    return faultOf(other, by)
  } catch (thrown) {
    return String(thrown)
  }
}
