import type { SeedUnit } from './organisation.ts'
import type { SeedPerson } from './population.ts'

type SeedAssignment = {
  by: string
  training: [kind: 'course' | 'path', id: string]
  to: [kind: 'unit' | 'job-role', id: string]
  /** Days from the present one. */
  due: number
  assigned: number
  mandatory: boolean
  note: string | null
}

const ASSIGNMENTS: Record<string, SeedAssignment[]> = {
  '1833': [
    {
      by: 'enhetsleder@rana.example',
      training: ['course', 'arbeidsflyt'],
      to: ['unit', '1833-teknisk-plan'],
      due: 19,
      assigned: -12,
      mandatory: true,
      note: 'Vi går gjennom kurset sammen på avdelingsmøtet i desember.',
    },
    {
      by: 'leder@rana.example',
      training: ['path', 'fra-mottak-til-brev'],
      to: ['job-role', 'malansvarlig'],
      due: 96,
      assigned: -30,
      mandatory: true,
      note: null,
    },
    {
      by: 'leder@rana.example',
      training: ['course', 'rpa'],
      to: ['job-role', 'superbruker'],
      due: 60,
      assigned: -5,
      mandatory: false,
      note: null,
    },
  ],
  '1824': [
    {
      by: 'leder@vefsn.example',
      training: ['course', 'maler'],
      to: ['unit', '1824-stab-okonomi'],
      due: 10,
      assigned: -20,
      mandatory: true,
      note: null,
    },
  ],
}

/** What is already assigned in the demo, and a requirement that one municipality has of its own. */
export function assignedIn(
  municipality: string,
  { units, persons }: { units: SeedUnit[]; persons: SeedPerson[] },
  today: number,
) {
  const idOf = (email: string) => persons.find((person) => person.email === email)?.id
  const assignments = (ASSIGNMENTS[municipality] ?? []).flatMap((one, n) => {
    const by = idOf(one.by)
    const isThere = one.to[0] === 'job-role' || units.some(({ id }) => id === one.to[1])
    if (by === undefined || !isThere) return []
    const when = [today + one.due, Number(one.mandatory), one.note]
    const id = `seed-${municipality}-${n + 1}`
    return [[id, municipality, ...one.training, ...one.to, ...when, by, at(today + one.assigned)]]
  })
  const administrator = idOf('admin@rana.example')
  const rule = ['it-utvikler', 'robotbygging', 1, today + 45]
  const requirements =
    administrator === undefined
      ? []
      : [[`seed-${municipality}`, municipality, ...rule, administrator, at(today - 3)]]
  return { assignments, requirements }
}

/** Nine o'clock or ten in Norway, in Unix milliseconds. */
function at(day: number): number {
  return day * 86_400_000 + 8 * 3_600_000
}
