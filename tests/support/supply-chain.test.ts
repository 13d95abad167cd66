import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ALLOWED, ALLOWED_FOR_WORK, locked, notAllowed, packages } from './supply-chain.ts'

describe('the lock file', () => {
  it('holds a SHA-512 of every package, and no address', () => {
    const loose = locked().filter(({ integrity, resolved }) => {
      const bytes = Buffer.from(integrity?.replace('sha512-', '') ?? '', 'base64')
      return !integrity?.startsWith('sha512-') || bytes.length !== 64 || resolved !== undefined
    })
    expect(loose.map(({ place }) => place)).toEqual([])
    expect(locked().length).toBeGreaterThan(100)
  })

  it('lets no package but esbuild run a program of its own when it is installed', () => {
    const running = locked().filter(({ hasInstallScript }) => hasInstallScript)
    const names = running.map(({ place }) => place.split('node_modules/').at(-1))
    expect([...new Set(names)]).toEqual(['esbuild'])
  })

  it('stands for exact versions of what we ask for', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    const asked: [string, string][] = Object.entries({ ...dependencies, ...devDependencies })
    const versions = new Map(locked().map(({ place, version }) => [place, version]))
    const loose = asked.filter(([name, at]) => versions.get(`node_modules/${name}`) !== at)
    expect(loose).toEqual([])
  })
})

describe('licences', () => {
  it('are known and allowed, of all that runs in production', () => {
    expect(notAllowed(packages('--omit', 'dev'), ALLOWED)).toEqual([])
  })

  it('are known and allowed, of what builds and tests it', () => {
    expect(notAllowed(packages(), ALLOWED_FOR_WORK)).toEqual([])
  })

  it('would not be, were one unknown, missing or closed', () => {
    const strange = ['', 'UNLICENSED', 'SEE LICENSE IN X', 'AGPL-3.0-only', 'MIT AND GPL-3.0-only']
    const all = strange.map((licence) => ({ name: 'x', version: '1', licence }))
    expect(notAllowed(all, ALLOWED_FOR_WORK)).toHaveLength(strange.length)
    expect(notAllowed([{ name: 'x', version: '1', licence: 'MIT OR GPL-3.0' }], ALLOWED)).toEqual(
      [],
    )
  })
})
