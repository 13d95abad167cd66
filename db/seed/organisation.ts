import { type SeedMunicipality, shareOut } from './municipalities.ts'

/** What people in a unit do, which decides their job roles. */
export type Staff = 'management' | 'office' | 'care' | 'school' | 'technical' | 'archive' | 'it'

export type SeedUnit = { id: string; municipality: string; parent: string | null; name: string }

/** A place for one person. The first of a unit is its leader's, where it has one. */
export type Seat = { unit: string; staff: Staff; leads: boolean }

/** A part of the organisation: its own people's share of everyone, what they do, and what is below. */
type Part = { slug: string; name: string; share: number; staff: Staff; parts?: Part[] }

const part = (slug: string, name: string, share: number, staff: Staff, parts?: Part[]): Part => ({
  slug,
  name,
  share,
  staff,
  parts,
})

const SECTORS: Part[] = [
  part('stab', 'Kommunedirektørens stab', 4, 'management', [
    part('okonomi', 'Økonomi', 5, 'office'),
    part('hr', 'HR og lønn', 3.5, 'office'),
    part('it', 'IT og digitalisering', 4, 'it'),
    part('dokumentsenter', 'Dokumentsenter', 5, 'archive'),
    part('servicetorg', 'Servicetorg', 3.5, 'office'),
  ]),
  part('helse', 'Helse og omsorg', 2, 'management', [
    part('hjemmetjenesten', 'Hjemmetjenesten', 12, 'care'),
    part('sykehjem', 'Sykehjem', 11, 'care'),
    part('tildeling', 'Tildelingskontoret', 3, 'office'),
    part('psykisk', 'Psykisk helse og rus', 4, 'care'),
    part('barnevern', 'Barnevern', 3, 'office'),
    part('legevakt', 'Legekontor og legevakt', 1.8, 'care'),
  ]),
  part('oppvekst', 'Oppvekst og kultur', 2, 'management', [
    part('barneskoler', 'Barneskoler', 8, 'school'),
    part('ungdomsskoler', 'Ungdomsskoler', 4.5, 'school'),
    part('barnehager', 'Barnehager', 5.5, 'school'),
    part('ppt', 'PP-tjenesten', 1.6, 'office'),
    part('kultur', 'Kultur og bibliotek', 2.4, 'school'),
  ]),
  part('teknisk', 'Teknisk og plan', 1.5, 'management', [
    part('plan', 'Plan og byggesak', 5, 'office'),
    part('kommunalteknikk', 'Kommunalteknikk', 3, 'technical'),
    part('eiendom', 'Eiendom', 3, 'technical'),
    part('brann', 'Brann og redning', 1.8, 'technical'),
    part('landbruk', 'Landbruk, miljø og næring', 1.6, 'office'),
  ]),
]

/** Below this many a part has no unit of its own: its people stand in the unit above. */
const FEWEST = 3
/** Above this many a unit is split into teams of about so many. */
const MOST = 26
const TEAM = 14

/** The unit tree of a municipality of a size, and a seat for each of its people. */
export function organise({ number, name }: SeedMunicipality, people: number) {
  const root: SeedUnit = { id: number, municipality: number, parent: null, name: `${name} kommune` }
  const units = [root]
  const seats: Seat[] = []
  const counts = shareOut(
    people,
    SECTORS.map((sector) => sizeOf(sector)),
  )
  SECTORS.forEach((sector, i) => {
    settle(sector, counts[i] ?? 0, root, units, seats)
  })
  return { units, seats: withLeaders(seats) }
}

function settle(part: Part, people: number, above: SeedUnit, units: SeedUnit[], seats: Seat[]) {
  const unit = people >= FEWEST ? childOf(above, part.slug, part.name) : above
  if (unit !== above) units.push(unit)
  const parts = part.parts ?? []
  const [own = 0, ...below] = shareOut(people, [part.share, ...parts.map(sizeOf)])
  if (parts.length === 0 && own > MOST) seatTeams(part, own, unit, units, seats)
  else seatIn(unit, own, part.staff, seats)
  parts.forEach((child, i) => {
    settle(child, below[i] ?? 0, unit, units, seats)
  })
}

function seatTeams(part: Part, people: number, unit: SeedUnit, units: SeedUnit[], seats: Seat[]) {
  seatIn(unit, 2, part.staff, seats)
  const teams = shareOut(people - 2, Array(Math.ceil(people / TEAM)).fill(1))
  teams.forEach((count, i) => {
    const team = childOf(unit, String(i + 1), `${part.name}, avdeling ${i + 1}`)
    units.push(team)
    seatIn(team, count, part.staff, seats)
  })
}

function seatIn(unit: SeedUnit, people: number, staff: Staff, seats: Seat[]): void {
  for (let i = 0; i < people; i++) seats.push({ unit: unit.id, staff, leads: false })
}

function withLeaders(seats: Seat[]): Seat[] {
  const sizes = new Map<string, number>()
  for (const { unit } of seats) sizes.set(unit, (sizes.get(unit) ?? 0) + 1)
  const led = new Set<string>()
  return seats.map((seat) => {
    const leads = !led.has(seat.unit) && (sizes.get(seat.unit) ?? 0) >= FEWEST
    if (leads) led.add(seat.unit)
    return { ...seat, leads }
  })
}

function childOf(above: SeedUnit, slug: string, name: string): SeedUnit {
  return { id: `${above.id}-${slug}`, municipality: above.municipality, parent: above.id, name }
}

function sizeOf({ share, parts = [] }: Part): number {
  return share + parts.reduce((sum, child) => sum + sizeOf(child), 0)
}
