import { and, eq, lt, notInArray, sql } from 'drizzle-orm'
import type { Content } from '#app/compiler/lesson.ts'
import type { Day } from '#app/platform/calendar.ts'
import { db, write } from '#app/platform/database.server.ts'
import { module, moduleRevision } from '#db/schema/learning.ts'
import { OPEN_END } from '#db/schema/people.ts'

/**
 * Tells the database what the compiled courses hold, as far as figures must join with it.
 * A higher revision supersedes the earlier ones from this day; nothing is deleted.
 */
export async function publishContent(content: Content, day: Day): Promise<void> {
  const modules = content.courses.flatMap((course) =>
    course.modules.map((summary, position) => ({ course, summary, position })),
  )
  const ids = modules.map(({ summary }) => summary.id)
  await write(
    db.update(module).set({ retired: true }).where(notInArray(module.id, ids)),
    ...modules.flatMap(({ course, summary, position }) => {
      const { id, revision, contentHash } = summary
      const retired = course.status === 'retired'
      return [
        db
          .insert(module)
          .values({ id, course: course.id, position, retired })
          .onConflictDoUpdate({ target: module.id, set: { position, retired } }),
        db
          .insert(moduleRevision)
          .values({ module: id, revision, effectiveOn: day, contentHash })
          .onConflictDoUpdate({
            target: [moduleRevision.module, moduleRevision.revision],
            set: { contentHash: sql`excluded.content_hash` },
          }),
        supersede(id, revision, day),
      ]
    }),
  )
}

function supersede(id: string, revision: number, day: Day) {
  const running = eq(moduleRevision.supersededOn, OPEN_END)
  const earlier = and(eq(moduleRevision.module, id), lt(moduleRevision.revision, revision), running)
  return db.update(moduleRevision).set({ supersededOn: day }).where(earlier)
}
