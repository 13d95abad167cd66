import type { ReportScope } from '#app/features/access/policies.ts'
import { plainName, wordsOf } from '#app/features/people/plain-name.ts'
import { EVERYONE } from '#app/features/people/profile.ts'
import type { Day } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { DirectoryQuery, Employment } from './directory-query.ts'

/** As many people as a page has. */
export const PEOPLE_PER_PAGE = 50

/** Someone in the list of people. */
export type Listed = {
  id: string
  name: string
  /** Null when there is none, or when another municipality has it now. */
  email: string | null
  number: string | null
  unit: { id: string; name: string }
  /** First the main one; without the one that everyone has. */
  jobRoles: string[]
  state: Employment
  fromOn: Day
  toOn: Day
}

/** A page of people, and where it lies among all that were found. */
export type Directory = { people: Listed[]; found: number; page: number; pages: number }

const BY_NAME = new Intl.Collator('nb', { numeric: true })

// With `min`, SQLite takes the other columns from the row that has the least: the membership that tells.
export const TOLD = `
told AS (
  SELECT person, unit, main_role, profile, from_on, to_on, min(CASE
    WHEN from_on <= :on AND :on < to_on THEN 0
    WHEN :on < from_on AND from_on < to_on THEN from_on ELSE 2000000 - to_on END) AS place
  FROM membership WHERE municipality = :municipality GROUP BY person),
listed AS (
  SELECT *, CASE WHEN place = 0 THEN 'working' WHEN place < 1000000 THEN 'later' ELSE 'left' END AS state,
    EXISTS (SELECT 1 FROM membership e WHERE e.person = told.person
      AND e.municipality <> :municipality AND e.to_on > :on) AS elsewhere
  FROM told)`

/** The employee numbers that the municipality knows someone by. */
export const NUMBERS = `(SELECT group_concat(n.number, ', ') FROM employee_number n
  WHERE n.person = p.id AND n.municipality = :municipality)`

const FOUND = `WITH ${TOLD}
SELECT json_group_array(json_array(p.id, p.name, iif(l.elsewhere, NULL, p.email), ${NUMBERS})) AS people
FROM listed l JOIN person p ON p.id = l.person
WHERE p.erased_on IS NULL AND (:state IS NULL OR l.state = :state)
  AND (:unit IS NULL OR EXISTS (SELECT 1 FROM unit_ancestor a WHERE a.unit = l.unit AND a.ancestor = :unit))
  AND (:jobRole IS NULL OR EXISTS (SELECT 1 FROM profile r, json_each(r.job_roles) j
    WHERE r.id = l.profile AND j.value = :jobRole))
  AND CASE :lacks
    WHEN 'unit' THEN (SELECT u.parent IS NULL OR u.to_on <= :on FROM unit u WHERE u.id = l.unit)
    WHEN 'role' THEN l.main_role = :everyone ELSE 1 END`

const PAGE = `WITH ${TOLD}
SELECT p.id, p.name, iif(l.elsewhere, NULL, p.email) AS email, ${NUMBERS} AS number,
  u.id AS unitId, u.name AS unitName, l.main_role AS mainRole, r.job_roles AS jobRoles,
  l.state, l.from_on AS fromOn, l.to_on AS toOn
FROM json_each(:people) asked JOIN listed l ON l.person = asked.value
JOIN person p ON p.id = l.person JOIN unit u ON u.id = l.unit JOIN profile r ON r.id = l.profile
ORDER BY asked.key`

type Found = [id: string, name: string, email: string | null, number: string | null]

/** The people of the municipality that are asked for, a page of them, by name. */
export async function listPeople(
  { municipality }: ReportScope,
  { looked, page: asked, ...filters }: DirectoryQuery,
): Promise<Directory> {
  const on = today()
  const { unit, jobRole, state, lacks } = filters
  const args = { municipality, on, unit, jobRole, state, lacks, everyone: EVERYONE }
  const { rows } = await db.client.execute({ sql: FOUND, args })
  const found = withWords(JSON.parse(String(rows[0]?.people)), looked)
  const pages = Math.max(1, Math.ceil(found.length / PEOPLE_PER_PAGE))
  const page = Math.min(asked, pages)
  const shown = found.slice((page - 1) * PEOPLE_PER_PAGE, page * PEOPLE_PER_PAGE)
  const ids = shown.map(([id]) => id)
  return { people: await described(municipality, on, ids), found: found.length, page, pages }
}

function withWords(people: Found[], looked: string): Found[] {
  const words = wordsOf(looked)
  const fits = (one: Found) => {
    const plain = plainName(one.slice(1).join('\n'))
    return words.every((word) => plain.includes(word))
  }
  const fitting = words.length > 0 ? people.filter(fits) : people
  return fitting.sort((a, b) => BY_NAME.compare(a[1], b[1]) || (a[0] < b[0] ? -1 : 1))
}

async function described(municipality: string, on: Day, ids: string[]): Promise<Listed[]> {
  if (ids.length === 0) return []
  const args = { municipality, on, people: JSON.stringify(ids) }
  const { rows } = await db.client.execute({ sql: PAGE, args })
  return rows.map(({ unitId, unitName, mainRole, jobRoles, ...rest }) => ({
    ...(rest as unknown as Pick<Listed, 'id' | 'name' | 'email' | 'number'>),
    ...(rest as unknown as Pick<Listed, 'state' | 'fromOn' | 'toOn'>),
    unit: { id: String(unitId), name: String(unitName) },
    jobRoles: ordered(JSON.parse(String(jobRoles)), String(mainRole)),
  }))
}

/** The main one first; the one that everyone has says nothing of someone. */
export function ordered(jobRoles: string[], mainRole: string): string[] {
  return [mainRole, ...jobRoles.filter((role) => role !== mainRole)].filter(
    (role) => role !== EVERYONE,
  )
}
