import { setImmediate } from 'node:timers/promises'
import type { Day } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import { type Held, type NamedPerson, namedCourses } from '../named-person.ts'
import type { Member, Roster } from './roster.server.ts'

/** So few that a page takes some milliseconds, so many that 10,000 people are 13 statements. */
const PEOPLE_PER_STATEMENT = 800

// One text for all: the client's row objects would cost more than the query. What stands has a row a
// module, however long the history. Of what ended, only what would be valid else is outdated.
const HELD = `
SELECT json_group_array(json((
  SELECT json_group_array(json_array(s.module, s.passed_on, s.ends_on, s.ends_on <= :on AND EXISTS (
    SELECT 1 FROM completion c WHERE c.person = s.person AND c.module = s.module
      AND c.passed_on = s.passed_on AND :on < c.expires_on)))
  FROM standing s WHERE s.person = id.value))) AS held
FROM (SELECT value FROM json_each(:ids) ORDER BY key) id`

type Stored = [module: string, passedOn: Day, endsOn: Day, outdated: 0 | 1][]

/** How members of a roster stand, in the order given, some hundred at a time, with rests between. */
export async function* standingsOf(
  roster: Roster,
  members: Member[],
): AsyncGenerator<NamedPerson[]> {
  for (let from = 0; from < members.length; from += PEOPLE_PER_STATEMENT) {
    const some = members.slice(from, from + PEOPLE_PER_STATEMENT)
    const held = await heldBy(some, roster.on)
    yield some.map((member, index) => namedPerson(roster, member, held[index] ?? []))
    await setImmediate()
  }
}

async function heldBy(members: Member[], on: Day): Promise<Stored[]> {
  const ids = JSON.stringify(members.map(({ id }) => id))
  const { rows } = await db.client.execute({ sql: HELD, args: { ids, on } })
  return JSON.parse(rows[0]?.held as string)
}

function namedPerson(roster: Roster, member: Member, stored: Stored): NamedPerson {
  const asked = { needs: roster.needs.get(member.profile) ?? [], duties: roster.dutiesOf(member) }
  const courses = namedCourses(heldIn(stored), asked, roster.on)
  const unit = roster.units.get(member.unit) ?? member.unit
  return { id: member.id, name: member.name, unit, courses }
}

function heldIn(stored: Stored): Map<string, Held> {
  return new Map(
    stored.map(([module, passedOn, endsOn, outdated]) => [
      module,
      { passedOn, endsOn, outdated: outdated === 1 },
    ]),
  )
}
