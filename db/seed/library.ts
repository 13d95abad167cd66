import type { Deviation } from '../schema/library.ts'
import type { SeedPerson } from './population.ts'
import { randomFrom } from './random.ts'

/** The newest first, each with the day from which it can be in use. */
type Versions = [string, string][]
type Shared = { item: string; versions: Versions; share: number }

/** What of the library the demo has in use, with how large a share of the municipalities use it. */
export const ADOPTED: Shared[] = [
  {
    item: 'inngaaende-post',
    versions: [
      ['2.1', '2026-09-01'],
      ['2.0', '2026-01-12'],
      ['1.0', '2024-10-01'],
    ],
    share: 0.85,
  },
  {
    item: 'utgaaende-brev',
    versions: [
      ['1.3', '2026-06-01'],
      ['1.2', '2025-11-03'],
      ['1.0', '2025-01-20'],
    ],
    share: 0.75,
  },
  {
    item: 'parkeringstillatelse',
    versions: [
      ['1.2', '2026-03-01'],
      ['1.1', '2025-09-08'],
    ],
    share: 0.7,
  },
  {
    item: 'avvik',
    versions: [
      ['1.1', '2026-05-01'],
      ['1.0', '2025-06-02'],
    ],
    share: 0.6,
  },
  {
    item: 'innsynskrav',
    versions: [
      ['2.0', '2026-04-01'],
      ['1.1', '2025-08-25'],
    ],
    share: 0.55,
  },
  {
    item: 'saksframlegg',
    versions: [
      ['1.1', '2026-02-01'],
      ['1.0', '2025-05-05'],
    ],
    share: 0.45,
  },
  { item: 'klage', versions: [['1.0', '2026-08-01']], share: 0.25 },
  {
    item: 'forelopig-svar',
    versions: [
      ['1.3', '2026-11-02'],
      ['1.2', '2026-08-18'],
      ['1.1', '2026-01-26'],
    ],
    share: 0.8,
  },
  {
    item: 'vedtak',
    versions: [
      ['2.2', '2026-11-02'],
      ['2.1', '2026-09-07'],
      ['2.0', '2026-02-09'],
    ],
    share: 0.65,
  },
  {
    item: 'svar-paa-innsynskrav',
    versions: [
      ['1.2', '2026-11-02'],
      ['1.1', '2026-04-20'],
      ['1.0', '2025-09-01'],
    ],
    share: 0.5,
  },
  {
    item: 'be-om-dokumentasjon',
    versions: [
      ['1.2', '2026-11-02'],
      ['1.1', '2026-02-16'],
      ['1.0', '2025-02-03'],
    ],
    share: 0.45,
  },
  {
    item: 'horingsbrev',
    versions: [
      ['1.2', '2026-11-02'],
      ['1.1', '2026-01-19'],
    ],
    share: 0.35,
  },
  {
    item: 'oversendelse-av-klage',
    versions: [
      ['1.1', '2026-11-02'],
      ['1.0', '2026-06-15'],
    ],
    share: 0.2,
  },
]

/** Those whose own workflow is drawn in the library, and the one whose version is not the newest. */
const GIVEN: Record<string, Record<string, string>> = {
  '1833': { 'inngaaende-post': '2.0', innsynskrav: '2.0', vedtak: '2.2' },
  '1824': { parkeringstillatelse: '1.2', 'utgaaende-brev': '1.3' },
  '1813': { 'inngaaende-post': '2.1' },
  '1820': { klage: '1.0' },
  '1826': { 'inngaaende-post': '2.0' },
  '1835': { 'utgaaende-brev': '1.2' },
}

/** The smallest has begun on none of it: Vevelstad. */
const NOT_BEGUN = '1816'

const DEVIATIONS: Deviation[] = [
  {
    reason: 'organisering',
    text: 'Servicetorget gjør det som flyten legger til dokumentsenteret.',
  },
  { reason: 'system', text: 'Fagsystemet vårt kan ikke sende til arkivet, så vi laster opp selv.' },
  { reason: 'vane', text: 'Vi skriver fortsatt ut en kopi til mappa på kontoret.' },
  {
    reason: 'organisering',
    text: 'Enhetslederen godkjenner alene når kommunedirektøren er borte.',
  },
]
const DECIDED_BY = ['Kommunedirektøren', 'Digitaliseringsutvalget', 'Ledergruppa', 'Arkivleder']

/** Nobody has begun in the last days, nor so long ago that everyone has forgotten it. */
const [LEAST_DAYS, MOST_DAYS] = [20, 240]

/** When a version can have been taken in use: not before it was in force, nor when a newer one was. */
function periodsOf(versions: Versions, today: number) {
  const all = versions.map(([version, day]) => ({ version, from: dayNumber(day) }))
  return all
    .map((one, n) => ({
      ...one,
      last: Math.min(today - LEAST_DAYS, (all[n - 1]?.from ?? Number.POSITIVE_INFINITY) - 1),
    }))
    .filter(({ from, last }) => from <= last)
}

function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000
}

/** What a municipality has taken in use of the library, more in some places than in others. */
export function adoptionsOf(municipality: string, persons: SeedPerson[], today: number) {
  const recorder = persons.find(({ email }) => email.startsWith('admin@')) ?? persons[0]
  if (municipality === NOT_BEGUN || !recorder) return []
  const eagerness = 0.45 + randomFrom('library', municipality).next() * 0.75
  return ADOPTED.flatMap(({ item, versions, share }) => {
    const random = randomFrom('library', municipality, item)
    const given = GIVEN[municipality]?.[item]
    if (!given && !random.chance(share * eagerness)) return []
    const inForce = periodsOf(versions, today)
    const newest = inForce[0]
    if (!newest) return []
    const wanted = inForce.find(({ version }) => version === given)
    const { version, from, last } = wanted ?? (random.chance(0.6) ? newest : random.pick(inForce))
    const on = random.between(Math.max(from, last - MOST_DAYS), last)
    const deviations = !given && random.chance(0.25) ? [random.pick(DEVIATIONS)] : []
    const decided = [random.pick(DECIDED_BY), JSON.stringify(deviations)]
    const at = on * 86_400_000 + 8 * 3_600_000
    const id = `seed-${municipality}-${item}`
    return [[id, municipality, item, version, on, ...decided, recorder.id, at]]
  })
}
