import { setImmediate } from 'node:timers/promises'
import type { NamesScope } from '#app/features/access/policies.ts'
import type { Day } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import type { Duty, Need } from '../named-person.ts'
import { dutiesIn } from './duties.server.ts'
import { readable } from './readable.ts'

/** A colleague before anything is known of their training. */
export type Member = { id: string; name: string; unit: string; profile: string }

/** Who is in a unit and the units below it on a day, and what they must have. */
export type Roster = {
  municipality: { number: string; name: string }
  unit: { id: string; name: string }
  on: Day
  /** Name of each unit by id. */
  units: Map<string, string>
  members: Member[]
  /** What is required, by profile. */
  needs: Map<string, Need[]>
  /** What each was assigned besides, or by a day. */
  dutiesOf(member: Member): Duty[]
}

// The unit at the top is the whole municipality, and its leader sees aggregates only.
const ROSTER = `
WITH below AS MATERIALIZED (SELECT unit FROM unit_ancestor WHERE ancestor = :unit),
member AS MATERIALIZED (
  SELECT m.person, m.unit, m.profile FROM below JOIN membership m USING (unit)
  WHERE m.from_on <= :on AND :on < m.to_on),
need AS (
  SELECT DISTINCT q.profile, d.course, q.module, d.position
  FROM profile_module q JOIN module d ON d.id = q.module
  WHERE q.profile IN (SELECT profile FROM member)
    AND d.retired = 0 AND q.from_on <= :on AND :on < q.to_on
  ORDER BY d.course, d.position)
SELECT u.name, t.name AS municipality, json_object(
  'units', (SELECT json_group_array(json_array(id, name)) FROM unit WHERE id IN (SELECT unit FROM below)),
  'members', (SELECT json_group_array(json_array(p.id, p.name, m.unit, m.profile))
    FROM member m JOIN person p ON p.id = m.person),
  'needs', (SELECT json_group_array(json_array(profile, course, module)) FROM need)) AS roster
FROM unit u JOIN municipality t ON t.number = u.municipality
WHERE u.id = :unit AND u.municipality = :municipality AND u.parent IS NOT NULL`

type Loaded = {
  units: [id: string, name: string][]
  members: [id: string, name: string, unit: string, profile: string][]
  needs: [profile: string, course: string, module: string][]
}

/** The people of a scope on a day; undefined where there is no such unit, or it is the whole. */
export async function readRoster(scope: NamesScope, on: Day): Promise<Roster | undefined> {
  const { municipality, unit } = scope
  const { rows } = await db.client.execute({ sql: ROSTER, args: { municipality, unit, on } })
  const row = rows[0]
  if (!row) return undefined
  const { units, members, needs } = JSON.parse(row.roster as string) as Loaded
  // With 10,000 people this and what follows are some ten milliseconds each.
  await setImmediate()
  return {
    municipality: { number: municipality, name: row.municipality as string },
    unit: { id: unit, name: row.name as string },
    on,
    units: new Map(units),
    members: members.map(([id, name, unit, profile]) => ({
      id,
      name: readable(name),
      unit,
      profile,
    })),
    needs: needsOf(needs),
    dutiesOf: await dutiesIn(scope, on),
  }
}

function needsOf(rows: Loaded['needs']): Map<string, Need[]> {
  const needs = new Map<string, Need[]>()
  for (const [profile, course, module] of rows) {
    const own = needs.get(profile) ?? []
    needs.set(profile, own)
    const last = own.at(-1)
    if (last?.course === course) last.modules.push(module)
    else own.push({ course, modules: [module] })
  }
  return needs
}
