import { and, asc, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { ReportScope } from '#app/features/access/policies.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { EVERYONE } from '#app/features/people/profile.ts'
import { type Day, dayOf } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { assignment } from '#db/schema/competence.ts'
import { completion, moduleRevision } from '#db/schema/learning.ts'
import { membership, person, personRole, unit, unitAncestor } from '#db/schema/people.ts'
import type { Assignment } from './assignments.ts'
import type { Pass } from './grants.ts'

const columns = {
  id: assignment.id,
  trainingKind: assignment.trainingKind,
  training: assignment.training,
  recipientKind: assignment.recipientKind,
  recipient: assignment.recipient,
  dueOn: assignment.dueOn,
  mandatory: assignment.mandatory,
  note: assignment.note,
  assignedBy: person.name,
  assignedAt: assignment.assignedAt,
}

/** A running assignment as its leader or administrator sees it. */
export type ListedAssignment = Assignment & {
  municipality: string
  /** Id of who assigned it. */
  assigner: string
  /** Name of the person or unit; for a job role its id. */
  recipientName: string
}

/** What the viewer has been assigned, the nearest due first. */
export async function assignmentsOf(viewer: Viewer): Promise<Assignment[]> {
  const rows = await db
    .select(columns)
    .from(assignment)
    .innerJoin(person, eq(person.id, assignment.assignedBy))
    .innerJoin(membership, isMember(today()))
    .where(and(isNull(assignment.withdrawnAt), eq(membership.person, viewer.id), reaches(today())))
    .orderBy(asc(assignment.dueOn), asc(assignment.id))
  return rows.map(withDay)
}

/** The running assignments to people, units or job roles that lie within a scope, the latest first. */
export async function assignmentsIn(scope: ReportScope): Promise<ListedAssignment[]> {
  const name = sql<string>`coalesce(
    (select ${unit.name} from ${unit} where ${unit.id} = ${assignment.recipient}
      and ${assignment.recipientKind} = 'unit'),
    (select who.name from ${person} as who where who.id = ${assignment.recipient}
      and ${assignment.recipientKind} = 'person'), ${assignment.recipient})`
  const rows = await db
    .select({
      ...columns,
      municipality: assignment.municipality,
      assigner: assignment.assignedBy,
      recipientName: name,
    })
    .from(assignment)
    .innerJoin(person, eq(person.id, assignment.assignedBy))
    .where(and(isNull(assignment.withdrawnAt), within(scope)))
    .orderBy(desc(assignment.assignedAt), asc(assignment.id))
  return rows.map(withDay)
}

/** Who has been assigned what, among those who work within a scope today: ids of assignment and person. */
export function assignedTo(scope: ReportScope): Promise<{ assignment: string; person: string }[]> {
  return db
    .select({ assignment: assignment.id, person: membership.person })
    .from(assignment)
    .innerJoin(membership, isMember(today()))
    .where(
      and(
        isNull(assignment.withdrawnAt),
        eq(assignment.municipality, scope.municipality),
        scope.unit === null ? undefined : below(sql`${membership.unit}`, scope.unit),
        reaches(today()),
      ),
    )
}

/** The assignments of a municipality that are due over [from, to), each with whom it reaches on a day. */
export async function assignedDue(
  municipality: string,
  { day, from, to }: { day: Day; from: Day; to: Day },
): Promise<(Assignment & { to: string })[]> {
  const rows = await db
    .select({ ...columns, to: membership.person })
    .from(assignment)
    .innerJoin(person, eq(person.id, assignment.assignedBy))
    .innerJoin(membership, isMember(day))
    .where(
      and(
        isNull(assignment.withdrawnAt),
        eq(assignment.municipality, municipality),
        sql`${assignment.dueOn} >= ${from} and ${assignment.dueOn} < ${to}`,
        reaches(day),
      ),
    )
  return rows.map(withDay)
}

/** The passes of some people, each with the day on which it ends. */
export async function passesOfPeople(people: string[]): Promise<Map<string, Pass[]>> {
  const rows = await db
    .select({ person: completion.person, json: passesJson })
    .from(completion)
    .innerJoin(
      moduleRevision,
      and(
        eq(moduleRevision.module, completion.module),
        eq(moduleRevision.revision, completion.revision),
      ),
    )
    .where(sql`${completion.person} in (select value from json_each(${JSON.stringify(people)}))`)
    .groupBy(completion.person)
  return new Map(rows.map(({ person, json }) => [person, JSON.parse(json) as Pass[]]))
}

const passesJson = sql<string>`json_group_array(json_object(
  'module', ${completion.module}, 'revision', ${completion.revision},
  'passedOn', ${completion.passedOn}, 'expiresOn', ${completion.expiresOn},
  'endsOn', min(${completion.expiresOn}, ${moduleRevision.supersededOn})))`

/** Whether an assignment is to someone in a scope; a job role lies within the whole municipality only. */
function within({ municipality, unit }: ReportScope): SQL | undefined {
  const here = eq(assignment.municipality, municipality)
  if (unit === null) return here
  const works = sql`select m.unit from ${membership} as m where m.person = ${assignment.recipient}
    and m.from_on <= ${today()} and ${today()} < m.to_on`
  return and(
    here,
    sql`case ${assignment.recipientKind}
      when 'unit' then ${below(sql`${assignment.recipient}`, unit)}
      when 'person' then ${below(sql`(${works})`, unit)} else 0 end`,
  )
}

/** Whether an assignment reaches the person of a membership on a day. */
function reaches(day: Day): SQL {
  return sql`case ${assignment.recipientKind}
    when 'person' then ${membership.person} = ${assignment.recipient}
    when 'unit' then ${below(sql`${membership.unit}`, sql`${assignment.recipient}`)}
    else ${assignment.recipient} = ${EVERYONE} or exists (select 1 from ${personRole} as held
      where held.person = ${membership.person} and held.job_role = ${assignment.recipient}
      and held.from_on <= ${day} and ${day} < held.to_on) end`
}

function isMember(day: Day): SQL {
  return sql`${membership.municipality} = ${assignment.municipality}
    and ${membership.fromOn} <= ${day} and ${day} < ${membership.toOn}`
}

function below(unit: SQL, top: SQL | string): SQL {
  return sql`exists (select 1 from ${unitAncestor} as line
    where line.unit = ${unit} and line.ancestor = ${top})`
}

function withDay<T extends { assignedAt: number }>({ assignedAt, ...rest }: T) {
  return { ...rest, assignedOn: dayOf(assignedAt) }
}
