import { sql } from 'drizzle-orm'
import type { Content, ModuleSummary } from '#app/compiler/lesson.ts'
import type { Day } from '#app/platform/calendar.ts'
import { db, write } from '#app/platform/database.server.ts'
import { completion, moduleRevision } from '#db/schema/learning.ts'

/**
 * Lets what was passed under a module's earlier ids count for it: revisions and completions are
 * copied, each once, and the originals stay.
 */
export async function carryOver({ courses }: Content, day: Day): Promise<void> {
  const modules = courses
    .filter(({ status }) => status !== 'draft')
    .flatMap((course) => course.modules)
    .filter(({ was }) => was.length > 0)
  for (const module of modules) await write(copyRevisions(module, day), copyCompletions(module))
}

/** Earlier revisions, so that a pass that was outdated stays so. */
function copyRevisions({ id, was, revision }: ModuleSummary, day: Day) {
  return db
    .insert(moduleRevision)
    .select(
      sql`select ${id}, old.revision, old.effective_on, min(old.superseded_on, ${day}), old.content_hash
        from ${moduleRevision} as old where old.module in ${was} and old.revision < ${revision}`,
    )
    .onConflictDoNothing()
}

/** A module that began its revisions anew has none higher: a pass of one counts as its present one. */
function copyCompletions({ id, was, revision }: ModuleSummary) {
  return db
    .insert(completion)
    .select(
      sql`select old.person, ${id}, old.passed_on, min(old.revision, ${revision}), old.expires_on,
          old.recorded_at from ${completion} as old
        where old.module in ${was} and not exists (select 1 from ${completion} as own
          where own.person = old.person and own.module = ${id} and own.recorded_at = old.recorded_at)`,
    )
    .onConflictDoNothing()
}
