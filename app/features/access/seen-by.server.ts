import type { Day } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { sighting } from '#db/schema/access.ts'

const LOOKS_PER_PAGE = 50

/** One look at a person's record by someone else. */
export type Sighting = {
  id: string
  viewer: string
  /** Unit that was looked into: the one that a leader led, the person's own for an administrator. */
  unit: string
  what: (typeof sighting.$inferSelect)['what']
  /** First and last time, in Unix milliseconds. */
  firstAt: number
  lastAt: number
  looks: number
}

/** Who can see a person by name today. */
export type Watcher = { name: string; unit: string }

// Whom a look told of is stored by name, or follows from who was a member there that day.
const SEEN = `
WITH place AS (
  SELECT a.ancestor AS unit, m.from_on, m.to_on
  FROM membership m JOIN unit_ancestor a ON a.unit = m.unit WHERE m.person = :person),
seen AS (
  SELECT DISTINCT s.id FROM place p JOIN sighting s ON s.unit = p.unit
  WHERE s.viewer <> :person AND CASE
    WHEN s.people IS NULL THEN p.from_on <= s."on" AND s."on" < p.to_on
    ELSE EXISTS (SELECT 1 FROM json_each(s.people) WHERE value = :person) END)`

const COUNT = `${SEEN} SELECT count(*) AS looks FROM seen`

const LOOKS = `${SEEN}
SELECT s.id, v.name AS viewer, u.name AS unit, s.what, s.first_at AS firstAt, s.last_at AS lastAt, s.looks
FROM seen JOIN sighting s USING (id) JOIN person v ON v.id = s.viewer JOIN unit u ON u.id = s.unit
ORDER BY s.last_at DESC, s.id LIMIT :limit OFFSET :offset`

const WATCHERS = `
SELECT DISTINCT v.name, u.name AS unit
FROM membership m JOIN unit_ancestor a ON a.unit = m.unit
JOIN unit u ON u.id = a.ancestor AND u.parent IS NOT NULL
JOIN access_role r ON r.scope = u.id AND r.scope_kind = 'unit' AND r.role = 'leader'
JOIN membership own ON own.person = r.person AND own.municipality = u.municipality
JOIN person v ON v.id = r.person
WHERE m.person = :person AND m.from_on <= :on AND :on < m.to_on
  AND r.person <> :person AND r.from_on <= :on AND :on < r.to_on
  AND own.from_on <= :on AND :on < own.to_on
  AND :on <= (SELECT n.evaluate_on FROM names_record n WHERE n.municipality = u.municipality
    ORDER BY n.number DESC LIMIT 1)
ORDER BY a.depth, v.name`

/** A page of looks at a person, and who can look today. */
export type SeenBy = { sightings: Sighting[]; page: number; pages: number; watchers: Watcher[] }

/** The looks at a person's record, newest first; a person's own looks are none. */
export async function seenBy(person: string, asked: number): Promise<SeenBy> {
  const { rows: counted } = await db.client.execute({ sql: COUNT, args: { person } })
  const pages = Math.max(1, Math.ceil(Number(counted[0]?.looks) / LOOKS_PER_PAGE))
  const page = Math.min(asked, pages)
  const args = { person, limit: LOOKS_PER_PAGE, offset: (page - 1) * LOOKS_PER_PAGE }
  const { rows } = await db.client.execute({ sql: LOOKS, args })
  const sightings = rows.map((row) => ({ ...row }) as unknown as Sighting)
  return { sightings, page, pages, watchers: await watchersOf(person, today()) }
}

/** Who may see a person by name on a day, the nearest leader first. */
async function watchersOf(person: string, on: Day): Promise<Watcher[]> {
  const { rows } = await db.client.execute({ sql: WATCHERS, args: { person, on } })
  return rows.map(({ name, unit }) => ({ name, unit }) as Watcher)
}
