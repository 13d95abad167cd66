import { sql } from 'drizzle-orm'
import type { Viewer } from '#app/features/access/viewer.ts'
import { hasPassed } from '#app/features/activities/attempts.server.ts'
import type { Day } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import { attempt, draft } from '#db/schema/activities.ts'
import { completion, profileModule } from '#db/schema/learning.ts'
import type { Progress } from './progress.ts'

const person = sql.placeholder('person')
const day = sql.placeholder('day')

// One statement, one JSON text: the client's row objects cost more than the query.
const progressOf = db
  .select({
    json: sql<string>`json_object(
      'completions', (select json_group_array(json_object(
          'module', ${completion.module}, 'passedOn', ${completion.passedOn},
          'revision', ${completion.revision}, 'expiresOn', ${completion.expiresOn}))
        from ${completion} where ${completion.person} = ${person}),
      'attempts', (select json_group_array(json(entry)) from (select json_object(
          'activity', ${attempt.activity}, 'revision', ${attempt.revision},
          'count', count(*), 'passed', json(iif(max(${hasPassed(sql`attempt`)}), 'true', 'false')),
          'lastAt', max(${attempt.submittedAt})) as entry
        from ${attempt} where ${attempt.person} = ${person}
        group by ${attempt.activity}, ${attempt.revision})),
      'drafts', (select json_group_array(json_object(
          'activity', ${draft.activity}, 'savedAt', ${draft.savedAt}))
        from ${draft} where ${draft.person} = ${person}),
      'required', (select json_group_array(distinct ${profileModule.module})
        from ${profileModule} where ${profileModule.profile} = ${sql.placeholder('profile')}
        and ${profileModule.fromOn} <= ${day} and ${day} < ${profileModule.toOn}))`,
  })
  .from(sql`(select 1)`)
  .prepare()

/** The viewer's own progress, in one statement. */
export async function ownProgress(viewer: Viewer, today: Day): Promise<Progress> {
  const found = await progressOf.get({ person: viewer.id, profile: viewer.profile, day: today })
  return JSON.parse(found?.json ?? '{}')
}
