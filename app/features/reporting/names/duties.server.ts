import type { NamesScope } from '#app/features/access/policies.ts'
import { coursesIn } from '#app/features/competence/assignments.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { EVERYONE } from '#app/features/people/profile.ts'
import { type Day, dayOf } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import type { Duty } from '../named-person.ts'

type Member = { id: string; unit: string }

// Whom an assignment reaches is told by units where it can be: units are few where people are many.
const DUTIES = `
WITH below AS MATERIALIZED (SELECT unit FROM unit_ancestor WHERE ancestor = :unit)
SELECT a.training_kind, a.training, a.due_on, a.assigned_at, a.recipient_kind, a.recipient,
  CASE a.recipient_kind
    WHEN 'unit' THEN (SELECT json_group_array(l.unit) FROM unit_ancestor l JOIN below USING (unit)
      WHERE l.ancestor = a.recipient)
    WHEN 'job-role' THEN (SELECT json_group_array(m.person) FROM below JOIN membership m USING (unit)
      WHERE m.from_on <= :on AND :on < m.to_on AND EXISTS (SELECT 1 FROM person_role r
        WHERE r.person = m.person AND r.job_role = a.recipient AND r.from_on <= :on AND :on < r.to_on))
    ELSE json_array(a.recipient) END AS reached
FROM assignment a
WHERE a.municipality = :municipality AND a.withdrawn_at IS NULL AND a.mandatory`

type Assigned = { duties: Duty[]; reaches(member: Member): boolean }

/** What each member of a scope was assigned and must complete; what is voluntary is nobody's matter. */
export async function dutiesIn(
  { municipality, unit }: NamesScope,
  on: Day,
): Promise<(member: Member) => Duty[]> {
  const { rows } = await db.client.execute({ sql: DUTIES, args: { municipality, unit, on } })
  const assigned = rows.map((row) => assignedIn(row as unknown as Row))
  return (member) => assigned.flatMap((one) => (one.reaches(member) ? one.duties : []))
}

type Row = {
  training_kind: 'course' | 'path'
  training: string
  due_on: Day
  assigned_at: number
  recipient_kind: 'person' | 'unit' | 'job-role'
  recipient: string
  reached: string
}

function assignedIn(row: Row): Assigned {
  const reached = new Set<string>(JSON.parse(row.reached))
  const toAll = row.recipient_kind === 'job-role' && row.recipient === EVERYONE
  const training = { trainingKind: row.training_kind, training: row.training }
  const days = { assignedOn: dayOf(row.assigned_at), dueOn: row.due_on }
  return {
    duties: coursesIn(catalogue().content, training).map(({ id, modules }) => ({
      course: id,
      modules: modules.filter(({ optional }) => !optional).map((module) => module.id),
      ...days,
    })),
    reaches: ({ id, unit }) => toAll || reached.has(row.recipient_kind === 'unit' ? unit : id),
  }
}
