import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ADOPTED, adoptionsOf } from './library.ts'
import { HELGELAND } from './municipalities.ts'
import type { SeedPerson } from './population.ts'

const TODAY = 20_780
const persons = [{ id: 'one', email: 'admin@rana.example' }] as SeedPerson[]

type About = {
  versjon: string
  'gjelder fra'?: string
  endringer: { versjon: string; dato: string }[]
}

const aboutOf = (item: string): About => parse(readFileSync(`content/library/${item}.yaml`, 'utf8'))

function firstDay(about: About, version: string): string | undefined {
  const made = about.endringer.find(({ versjon }) => versjon === version)?.dato
  return version === about.versjon ? (about['gjelder fra'] ?? made) : made
}

describe('what the demo has in use of the library', () => {
  it.each(ADOPTED)('is there, from the days that it says itself: $item', ({ item, versions }) => {
    const about = aboutOf(item)
    expect(versions[0]?.[0]).toBe(about.versjon)
    expect(versions.map(([version]) => [version, firstDay(about, version)])).toEqual(versions)
  })

  it.each([TODAY, TODAY - 60, TODAY - 200, TODAY - 900])(
    'is never a version that is not in force (day %i)',
    (today) => {
      const all = HELGELAND.flatMap(({ number }) => adoptionsOf(number, persons, today))
      for (const [, , item, version, on] of all) {
        const first = firstDay(aboutOf(String(item)), String(version))
        expect(Number(on)).toBeGreaterThanOrEqual(Date.parse(first ?? '') / 86_400_000)
        expect(Number(on)).toBeLessThan(today)
      }
    },
  )

  it('is more in some municipalities than in others, and nothing in one', () => {
    const counts = HELGELAND.map(({ number }) => adoptionsOf(number, persons, TODAY).length)
    expect(new Set(counts).size).toBeGreaterThan(4)
    expect(Math.min(...counts)).toBe(0)
    expect(adoptionsOf('1833', persons, TODAY)).toContainEqual(
      expect.arrayContaining(['1833', 'inngaaende-post', '2.0']),
    )
  })
})
