import { hashPassword } from '#app/features/access/passwords.server.ts'
import { requiredModules } from '#app/features/competence/requirements.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { profileId, profileRoles } from '#app/features/people/profile.ts'
import { ancestry } from '#app/features/people/unit-tree.ts'
import { addMonths } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '#db/seed/demo-accounts.ts'
import type { SeedCourse } from '#db/seed/progress.ts'
import type { SeedOptions } from '#db/seed/world.ts'
import { inventAnswer } from './invented-answers.ts'

type Size = Pick<SeedOptions, 'people' | 'municipalities'>

/** What the seed must know of the product: its courses, its rules, and how answers are made up. */
export async function seedOptions(size: Size, withAttempts: boolean): Promise<SeedOptions> {
  const { content } = catalogue()
  const hashes = DEMO_ACCOUNTS.map(
    async ({ email }) => [email, await hashPassword(DEMO_PASSWORD)] as const,
  )
  return {
    ...size,
    today: today(),
    courses: content.courses.map(seedCourse),
    passwords: new Map(await Promise.all(hashes)),
    rules: {
      profileId,
      profileRoles,
      ancestry,
      addMonths,
      requiredModules: (jobRoles) => requiredModules(content, jobRoles),
      answer: withAttempts ? inventAnswer : undefined,
    },
  }
}

function seedCourse(
  course: ReturnType<typeof catalogue>['content']['courses'][number],
): SeedCourse {
  const { lessons } = catalogue()
  const modules = course.modules.map(({ id, revision }) => {
    const segments = lessons.get(id)?.segments ?? []
    const activities = segments
      .flatMap((segment) => (segment.kind === 'activity' ? [segment.activity] : []))
      .filter(({ optional }) => !optional)
      .map(({ id, attempts, wait }) => ({
        id,
        mayFail: wait === null && (attempts === null || attempts > 2),
      }))
    return { id, revision, activities }
  })
  return { id: course.id, validMonths: course.validMonths, modules }
}
