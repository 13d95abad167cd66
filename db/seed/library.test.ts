import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ADOPTED, adoptionsOf } from './library.ts'
import { HELGELAND } from './municipalities.ts'
import type { SeedPerson } from './population.ts'

const TODAY = 20_780
const persons = [{ id: 'one', email: 'admin@rana.example' }] as SeedPerson[]

describe('what the demo has in use of the library', () => {
  it.each(ADOPTED)('is there: $item', ({ item, versions }) => {
    const about = parse(readFileSync(`content/library/${item}.yaml`, 'utf8'))
    const known = about.endringer.map(({ versjon }: { versjon: string }) => versjon)
    expect(versions[0]).toBe(about.versjon)
    expect(versions.filter((version) => !known.includes(version))).toEqual([])
  })

  it('is more in some municipalities than in others, and nothing in one', () => {
    const counts = HELGELAND.map(({ number }) => adoptionsOf(number, persons, TODAY).length)
    expect(new Set(counts).size).toBeGreaterThan(4)
    expect(Math.min(...counts)).toBe(0)
    expect(adoptionsOf('1833', persons, TODAY)).toContainEqual(
      expect.arrayContaining(['1833', 'inngaaende-post', '2.0']),
    )
  })
})
