import type { Seat, Staff } from './organisation.ts'
import type { Random } from './random.ts'

const PLAIN = 'alle-ansatte'

/** How often someone in such a unit is a case worker (saksbehandler) before anything else. */
const CASE_WORK: Record<Staff, number> = {
  management: 0.7,
  office: 0.85,
  care: 0.15,
  school: 0.15,
  technical: 0.25,
  archive: 0,
  it: 0,
}
const TRADE: Partial<Record<Staff, string>> = { archive: 'arkivleder', it: 'it-utvikler' }

/** How often someone has these roles besides. */
const BESIDES: Partial<Record<Staff, [role: string, share: number][]>> = {
  management: [['superbruker', 0.08]],
  office: [
    ['malansvarlig', 0.12],
    ['superbruker', 0.1],
  ],
  archive: [
    ['malansvarlig', 0.3],
    ['superbruker', 0.3],
  ],
  it: [['superbruker', 0.3]],
  care: [['superbruker', 0.05]],
  school: [['superbruker', 0.05]],
}

/** The job roles that come with a seat, the main one first. */
export function rolesFor({ staff, leads }: Seat, random: Random): string[] {
  const trade = TRADE[staff] ?? (random.chance(CASE_WORK[staff]) ? 'saksbehandler' : PLAIN)
  const besides = (BESIDES[staff] ?? []).filter(([, share]) => random.chance(share))
  const main = leads ? ['leder', ...(trade === PLAIN ? [] : [trade])] : [trade]
  return [...main, ...besides.map(([role]) => role)]
}

/** Days over which someone was or is in a unit, half-open. */
export type Stint = { unit: string; fromOn: number; toOn: number }

/** First day of the units, 2012-01-01; nobody came before. */
export const FOUNDED = 15_340
export const OPEN_END = 999_999

/** When someone came and perhaps moved or left: most have been here for years. */
export function stintsIn(seat: Seat, otherUnits: string[], random: Random, today: number): Stint[] {
  const lot = random.next()
  const { unit } = seat
  if (lot < 0.08) return [{ unit, fromOn: today - random.between(4, 170), toOn: OPEN_END }]
  const fromOn = Math.max(FOUNDED, today - random.between(430, 4400))
  if (lot < 0.11) return [{ unit, fromOn, toOn: today - random.between(1, 280) }]
  if (lot < 0.14 && otherUnits.length > 0) {
    const moved = today - random.between(20, 400)
    return [
      { unit: random.pick(otherUnits), fromOn, toOn: moved },
      { unit, fromOn: moved, toOn: OPEN_END },
    ]
  }
  return [{ unit, fromOn, toOn: OPEN_END }]
}
