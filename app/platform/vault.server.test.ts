import { readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const folder = path.join(temporaryFolder(), 'sealing')
vi.stubEnv('SEALING_KEYS', folder)
const { addSealingKey, isSealedAnew, seal, unseal } = await import('./vault.server.ts')

describe('a sealed text', () => {
  it('opens as it was, and never looks the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, about) => {
        const sealed = seal(text, about)
        expect(unseal(sealed, about)).toBe(text)
        expect(seal(text, about)).not.toBe(sealed)
      }),
    )
  })

  it('opens only for what it belongs to', () => {
    expect(() => unseal(seal('hemmelig', 'provider:a'), 'provider:b')).toThrow()
  })

  it('does not open with any bit changed, nor cut short', () => {
    const sealed = seal('hemmelig', 'x')
    const [id, packed = ''] = sealed.split('.')
    const bytes = Buffer.from(packed, 'base64url')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes)
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7))
      expect(() => unseal(`${id}.${changed.toString('base64url')}`, 'x')).toThrow()
    }
    for (let length = 0; length < bytes.length; length++)
      expect(() =>
        unseal(`${id}.${bytes.subarray(0, length).toString('base64url')}`, 'x'),
      ).toThrow()
  })

  it('still opens after a new key has taken over', () => {
    const before = seal('hemmelig', 'x')
    expect(isSealedAnew(before)).toBe(true)
    addSealingKey()
    expect(isSealedAnew(before)).toBe(false)
    expect(unseal(before, 'x')).toBe('hemmelig')
    expect(isSealedAnew(seal('hemmelig', 'x'))).toBe(true)
  })

  it('says which key is gone', () => {
    const sealed = seal('hemmelig', 'x')
    rmSync(folder, { recursive: true })
    addSealingKey()
    expect(() => unseal(sealed, 'x')).toThrow(sealed.split('.')[0])
  })

  it('has keys that only their owner reads', () => {
    for (const name of readdirSync(folder))
      expect(statSync(path.join(folder, name)).mode & 0o777).toBe(0o600)
  })
})
