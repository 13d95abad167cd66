import type { Deviation } from '../schema/library.ts'
import type { SeedPerson } from './population.ts'
import { randomFrom } from './random.ts'

type Shared = { item: string; versions: [newest: string, ...earlier: string[]]; share: number }

/** What of the library the demo has in use, with how large a share of the municipalities use it. */
export const ADOPTED: Shared[] = [
  { item: 'inngaaende-post', versions: ['2.1', '2.0', '1.0'], share: 0.85 },
  { item: 'utgaaende-brev', versions: ['1.3', '1.2', '1.0'], share: 0.75 },
  { item: 'parkeringstillatelse', versions: ['1.2', '1.1'], share: 0.7 },
  { item: 'avvik', versions: ['1.1', '1.0'], share: 0.6 },
  { item: 'innsynskrav', versions: ['2.0', '1.1'], share: 0.55 },
  { item: 'saksframlegg', versions: ['1.1', '1.0'], share: 0.45 },
  { item: 'klage', versions: ['1.0'], share: 0.25 },
  { item: 'forelopig-svar', versions: ['1.2', '1.1'], share: 0.8 },
  { item: 'vedtak', versions: ['2.1', '2.0'], share: 0.65 },
  { item: 'svar-paa-innsynskrav', versions: ['1.1', '1.0'], share: 0.5 },
  { item: 'be-om-dokumentasjon', versions: ['1.1', '1.0'], share: 0.45 },
  { item: 'horingsbrev', versions: ['1.1'], share: 0.35 },
  { item: 'oversendelse-av-klage', versions: ['1.0'], share: 0.2 },
]

/** Those whose own workflow is drawn in the library, and the one whose version is not the newest. */
const GIVEN: Record<string, Record<string, string>> = {
  '1833': { 'inngaaende-post': '2.0', innsynskrav: '2.0', vedtak: '2.1' },
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

/** What a municipality has taken in use of the library, more in some places than in others. */
export function adoptionsOf(municipality: string, persons: SeedPerson[], today: number) {
  const recorder = persons.find(({ email }) => email.startsWith('admin@')) ?? persons[0]
  if (municipality === NOT_BEGUN || !recorder) return []
  const eagerness = 0.45 + randomFrom('library', municipality).next() * 0.75
  return ADOPTED.flatMap(({ item, versions, share }) => {
    const random = randomFrom('library', municipality, item)
    const given = GIVEN[municipality]?.[item]
    if (!given && !random.chance(share * eagerness)) return []
    const version = given ?? (random.chance(0.6) ? versions[0] : random.pick(versions))
    const on = today - random.between(20, 260)
    const deviations = !given && random.chance(0.25) ? [random.pick(DEVIATIONS)] : []
    const decided = [random.pick(DECIDED_BY), JSON.stringify(deviations)]
    const at = on * 86_400_000 + 8 * 3_600_000
    const id = `seed-${municipality}-${item}`
    return [[id, municipality, item, version, on, ...decided, recorder.id, at]]
  })
}
