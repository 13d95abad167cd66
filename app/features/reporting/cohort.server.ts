import { and, eq, gt, inArray, lte, max, ne, notExists } from 'drizzle-orm'
import type { Day } from '#app/platform/calendar.ts'
import { db, write } from '#app/platform/database.server.ts'
import { module, profileModule } from '#db/schema/learning.ts'
import { membership } from '#db/schema/people.ts'
import { cohortMember } from '#db/schema/reporting.ts'
import { type CohortMember, newcomersIn, nextCohort, turnBefore } from './cohort.ts'
import type { Newcomers } from './exact-report.ts'
import { groupBy } from './protection/sums.ts'

const ROWS_PER_STATEMENT = 500

/**
 * Makes a municipality's cohort the one that is due at the close of a day.
 * A municipality that came later than the last turn begins with those employed that day.
 */
export async function turnCohort(municipality: string, on: Day): Promise<void> {
  const turnOn = turnBefore(on)
  const before = await membersOf(municipality)
  const [turned] = await db
    .select({ on: max(cohortMember.sinceOn) })
    .from(cohortMember)
    .where(eq(cohortMember.municipality, municipality))
  if ((turned?.on ?? 0) >= turnOn) return
  const employed = await employedOn(municipality, turnOn)
  const [day, people] =
    employed.length > 0 ? [turnOn, employed] : [on, await employedOn(municipality, on)]
  const after = nextCohort(before, people, day)
  if (JSON.stringify(after) !== JSON.stringify(before)) await replaceMembers(municipality, after)
}

/** Who came into a municipality's cohort at its last turn, by what is required of them on a day. */
export async function newcomersTo(municipality: string, on: Day): Promise<Newcomers[]> {
  const members = newcomersIn(await membersOf(municipality))
  const profiles = [...new Set(members.map(({ profile }) => profile))]
  const courses = await coursesByProfile(profiles, on)
  const alike = groupBy(members, ({ unit, mainRole, profile }) =>
    JSON.stringify([unit, mainRole, courses.get(profile) ?? []]),
  )
  return [...alike].map(([key, came]) => {
    const [unit, mainRole, courses] = JSON.parse(key)
    return { unit, mainRole, courses, people: came.length }
  })
}

async function coursesByProfile(profiles: string[], on: Day): Promise<Map<string, string[]>> {
  const isAsked = and(lte(profileModule.fromOn, on), gt(profileModule.toOn, on))
  const rows = await db
    .selectDistinct({ profile: profileModule.profile, course: module.course })
    .from(profileModule)
    .innerJoin(module, eq(module.id, profileModule.module))
    .where(and(inArray(profileModule.profile, profiles), eq(module.retired, false), isAsked))
    .orderBy(module.course)
  const asked = groupBy(rows, ({ profile }) => profile)
  return new Map([...asked].map(([profile, some]) => [profile, some.map(({ course }) => course)]))
}

function membersOf(municipality: string): Promise<CohortMember[]> {
  const { municipality: own, ...columns } = columnsOf(cohortMember)
  return db
    .select({ ...columns, sinceOn: cohortMember.sinceOn, cameOn: cohortMember.cameOn })
    .from(cohortMember)
    .where(eq(own, municipality))
    .orderBy(cohortMember.person)
}

/** Someone whom another municipality still counts waits for its turn: nobody is counted twice. */
function employedOn(municipality: string, day: Day) {
  const { municipality: own, person, ...columns } = columnsOf(membership)
  const isEmployed = and(
    eq(own, municipality),
    lte(membership.fromOn, day),
    gt(membership.toOn, day),
  )
  const elsewhere = db
    .select({ person: cohortMember.person })
    .from(cohortMember)
    .where(and(eq(cohortMember.person, person), ne(cohortMember.municipality, municipality)))
  return db
    .select({ person, ...columns })
    .from(membership)
    .where(and(isEmployed, notExists(elsewhere)))
    .orderBy(membership.person)
}

function columnsOf<T extends typeof cohortMember | typeof membership>(table: T) {
  const { person, municipality, unit, mainRole, profile } = table
  return { person, municipality, unit, mainRole, profile }
}

async function replaceMembers(municipality: string, members: CohortMember[]): Promise<void> {
  const chunks = Array.from({ length: Math.ceil(members.length / ROWS_PER_STATEMENT) }, (_, i) =>
    members.slice(i * ROWS_PER_STATEMENT, (i + 1) * ROWS_PER_STATEMENT),
  )
  await write(
    db.delete(cohortMember).where(eq(cohortMember.municipality, municipality)),
    ...chunks.map((rows) =>
      db.insert(cohortMember).values(rows.map((row) => ({ ...row, municipality }))),
    ),
  )
}
