import { DEMO_ACCOUNTS, type DemoAccount } from './demo-accounts.ts'
import type { SeedMunicipality } from './municipalities.ts'
import { addressPart, inventName } from './names.ts'
import { organise, type Seat } from './organisation.ts'
import { randomFrom } from './random.ts'
import { FOUNDED, OPEN_END, rolesFor, type Stint, stintsIn } from './staffing.ts'

export type SeedPerson = {
  id: string
  name: string
  email: string
  /** The main one first. */
  jobRoles: string[]
  stints: Stint[]
  account?: DemoAccount
}

/** The units and people of a municipality of a size; the same every time for the same day. */
export function populate(municipality: SeedMunicipality, people: number, today: number) {
  const { units, seats } = organise(municipality, people)
  const accounts = placeAccounts(municipality, seats)
  const unitIds = units.map(({ id }) => id)
  const addresses = new Set<string>()
  const persons = seats.map((seat, index): SeedPerson => {
    const id = `${municipality.number}-${String(index + 1).padStart(4, '0')}`
    const random = randomFrom('person', id)
    const name = inventName(random)
    const email = freeAddress(name, municipality, addresses)
    const jobRoles = rolesFor(seat, random)
    const account = accounts.get(index)
    if (account) return { id, jobRoles, stints: settled(seat, today), ...account, account }
    return { id, name, email, jobRoles, stints: stintsIn(seat, unitIds, random, today) }
  })
  return { units, persons }
}

/** Which seat each demo account takes: in its own unit where there is one of that kind. */
function placeAccounts({ number }: SeedMunicipality, seats: Seat[]): Map<number, DemoAccount> {
  const placed = new Map<number, DemoAccount>()
  for (const account of DEMO_ACCOUNTS.filter(({ municipality }) => municipality === number)) {
    const free = [...seats.keys()].filter((index) => !placed.has(index))
    const inUnit = free.filter((index) => seats[index]?.unit === account.unit)
    const fitting = inUnit.filter((index) => seats[index]?.leads === account.leads)
    const seat = fitting[0] ?? inUnit[0] ?? free[0]
    if (seat !== undefined) placed.set(seat, account)
  }
  return placed
}

function settled({ unit }: Seat, today: number): Stint[] {
  return [{ unit, fromOn: Math.max(FOUNDED, today - 1500), toOn: OPEN_END }]
}

function freeAddress(name: string, municipality: SeedMunicipality, taken: Set<string>): string {
  const domain = `${addressPart(municipality.name).replaceAll('.', '')}.example`
  const local = addressPart(name)
  let address = `${local}@${domain}`
  for (let n = 2; taken.has(address); n++) address = `${local}${n}@${domain}`
  taken.add(address)
  return address
}
