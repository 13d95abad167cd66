import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Viewer } from '#app/features/access/viewer.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { type OwnCourse, ownCourses } from '#app/features/learning/own-courses.server.ts'
import type { Day } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { completion, moduleRevision } from '#db/schema/learning.ts'
import { type Grant, grantsOf } from './grants.ts'
import { type Standing, standings } from './standing.ts'
import { type Stage, wayTo, withoutWay } from './way.ts'

const passes = z.array(
  z.object({
    module: z.string(),
    revision: z.number(),
    passedOn: z.number(),
    endsOn: z.number(),
    expiresOn: z.number(),
  }),
)

const passesOfPerson = db
  .select({
    json: sql<string>`json_group_array(json_object(
      'module', ${completion.module}, 'revision', ${completion.revision},
      'passedOn', ${completion.passedOn}, 'expiresOn', ${completion.expiresOn},
      'endsOn', min(${completion.expiresOn}, ${moduleRevision.supersededOn})))`,
  })
  .from(completion)
  .innerJoin(
    moduleRevision,
    sql`${moduleRevision.module} = ${completion.module}
      and ${moduleRevision.revision} = ${completion.revision}`,
  )
  .where(eq(completion.person, sql.placeholder('person')))
  .prepare()

export type OwnCompetence = {
  today: Day
  standings: Standing[]
  way: Stage<OwnCourse>[]
  /** Required competences that no course leads to. */
  withoutWay: string[]
  /** In the order of time. */
  grants: Grant[]
}

/** How the viewer stands with every competence that is required of them or that they have. */
export async function ownCompetence(viewer: Viewer): Promise<OwnCompetence> {
  const { content } = catalogue()
  const day = today()
  const [grants, { courses }] = await Promise.all([earnedBy(viewer.id), ownCourses(viewer)])
  const own = standings(content, { jobRoles: viewer.jobRoles, grants }, day)
  const way = wayTo(own, courses)
  return { today: day, standings: own, way, withoutWay: withoutWay(own, way), grants }
}

/** What a person's completions have earned, in the order of time. */
async function earnedBy(person: string): Promise<Grant[]> {
  const found = await passesOfPerson.get({ person })
  const all = passes.parse(JSON.parse(found?.json ?? '[]'))
  return catalogue()
    .content.courses.flatMap((course) => grantsOf(course, all))
    .sort((a, b) => a.from - b.from)
}
