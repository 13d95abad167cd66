/** A municipality as the seed knows it; the population decides how many people it is given. */
export type SeedMunicipality = {
  number: string
  name: string
  samiName: string | null
  languageForm: 'bokmål' | 'nynorsk' | 'nøytral'
  population: number
}

/** The municipalities of Helgeland: numbers, names and language forms as they are; populations about. */
export const HELGELAND: SeedMunicipality[] = (
  [
    ['1811', 'Bindal', null, 'bokmål', 1374],
    ['1812', 'Sømna', null, 'bokmål', 1979],
    ['1813', 'Brønnøy', null, 'nøytral', 7832],
    ['1815', 'Vega', null, 'bokmål', 1206],
    ['1816', 'Vevelstad', null, 'bokmål', 470],
    ['1818', 'Herøy', null, 'bokmål', 1884],
    ['1820', 'Alstahaug', null, 'nøytral', 7449],
    ['1822', 'Leirfjord', null, 'nøytral', 2352],
    ['1824', 'Vefsn', null, 'nøytral', 13466],
    ['1825', 'Grane', null, 'nøytral', 1430],
    ['1826', 'Hattfjelldal', 'Aarborten tjïelte', 'nøytral', 1268],
    ['1827', 'Dønna', null, 'bokmål', 1446],
    ['1828', 'Nesna', null, 'bokmål', 1770],
    ['1832', 'Hemnes', null, 'nøytral', 4473],
    ['1833', 'Rana', 'Raanen tjïelte', 'nøytral', 25902],
    ['1834', 'Lurøy', null, 'bokmål', 1948],
    ['1835', 'Træna', null, 'bokmål', 463],
    ['1836', 'Rødøy', null, 'nøytral', 1154],
  ] as const
).map(([number, name, samiName, languageForm, population]) => ({
  number,
  name,
  samiName,
  languageForm,
  population,
}))

/**
 * The first so many municipalities, the largest first; past Helgeland's 18 they are invented,
 * with numbers that no municipality has.
 */
export function municipalitiesForSeed(count: number): SeedMunicipality[] {
  const real = [...HELGELAND].sort((a, b) => b.population - a.population)
  const invented = Array.from({ length: Math.max(0, count - real.length) }, (_, i) =>
    inventedOne(i),
  )
  return [...real, ...invented].slice(0, count)
}

function inventedOne(index: number): SeedMunicipality {
  const number = String(9001 + index)
  const population = Math.round(60_000 / (1 + index / 12))
  return {
    number,
    name: `Prøvekommune ${number}`,
    samiName: null,
    languageForm: 'nøytral',
    population,
  }
}

/** Shares people out: more to the large, but the small get more than their share of inhabitants. */
export function headcounts(municipalities: SeedMunicipality[], people: number): number[] {
  const weights = municipalities.map(({ population }) => population ** 0.72)
  return shareOut(people, weights)
}

/** Splits a whole number by weights (largest remainder), so that the parts add up to it. */
export function shareOut(total: number, weights: number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const exact = weights.map((weight) => (total * weight) / sum)
  const parts = exact.map(Math.floor)
  const order = exact.map((_, i) => i).sort((a, b) => fraction(exact, b) - fraction(exact, a))
  const rest = total - parts.reduce((all, part) => all + part, 0)
  for (const i of order.slice(0, rest)) parts[i] = (parts[i] ?? 0) + 1
  return parts
}

function fraction(numbers: number[], i: number): number {
  return (numbers[i] ?? 0) % 1
}
