import { and, eq, ne, sql } from 'drizzle-orm'
import type { ReportScope } from '#app/features/access/policies.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { writeRecorded } from '#app/platform/audit.server.ts'
import { type Day, NEVER } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { queueMail } from '#app/platform/outbox.server.ts'
import { reminder } from '#db/schema/competence.ts'
import { completion, module, moduleRevision, profileModule } from '#db/schema/learning.ts'
import { membership, unitAncestor } from '#db/schema/people.ts'
import { assignedDue, passesOfPeople } from './assignments.server.ts'
import { languageOf, mailKey, REMINDER } from './queue-reminders.server.ts'
import { recipientsIn } from './recipients.server.ts'
import { byPerson, factsOf, undoneOf } from './reminded.server.ts'
import { wishMail } from './reminder-mail.ts'
import { wishOn } from './reminders.ts'

type Lacking = { title: string; href: string }

/**
 * Reminds everyone below some units who lacks something that is required of them, at most once a week each.
 * No unit is everyone within the scope. Tells nothing of how many were reached; false when a unit is not theirs.
 */
export async function remindLacking(
  scope: ReportScope,
  viewer: Viewer,
  units: string[],
): Promise<boolean> {
  const known = new Set((await recipientsIn(scope, undefined)).units.map(({ id }) => id))
  if (units.some((unit) => !known.has(unit))) return false
  const tops = units.length > 0 ? units : scope.unit === null ? [] : [scope.unit]
  const day = today()
  await recordWish(scope, viewer, tops)
  const lacking = await lackingBelow(scope.municipality, tops, viewer.id, day)
  const people = await factsOf([...lacking.keys()], day)
  const queries = people.flatMap((one) => {
    const wish = wishOn(day, one.sent)
    if (!wish) return []
    const language = languageOf(one)
    const mail = wishMail(
      lacking.get(one.id) ?? [],
      { name: one.name, leader: viewer.name },
      { text: texts[language].reminders },
    )
    const body = { language, paragraphs: mail.paragraphs }
    const frame = { key: mailKey(one.id, day), kind: REMINDER, unsubscribe: null, about: null }
    return [
      queueMail({ ...frame, person: one.id, subject: mail.subject, body }),
      db
        .insert(reminder)
        .values({ person: one.id, ...wish })
        .onConflictDoNothing(),
    ]
  })
  if (queries.length > 0) await write(...queries)
  return true
}

/** The log tells that someone asked, before and apart from the mails: not whom it reached, or whether anyone. */
function recordWish({ municipality, unit }: ReportScope, { id }: Viewer, units: string[]) {
  const actor = { kind: 'person', id } as const
  const act = { actor, municipality, what: 'people-reminded', about: unit } as const
  return writeRecorded({ ...act, detail: { units } })
}

/** What each of the people below some units lacks: courses that are required, and assignments. */
async function lackingBelow(
  municipality: string,
  tops: string[],
  except: string,
  day: Day,
): Promise<Map<string, Lacking[]>> {
  const [required, assigned] = await Promise.all([
    requiredCourses(municipality, tops, except, day),
    assignedDue(municipality, { day, from: 0, to: NEVER }),
  ])
  const passes = await passesOfPeople([...required.keys()])
  const ownOf = byPerson(assigned)
  const { courses } = catalogue().content
  return new Map(
    [...required].flatMap(([person, ids]) => {
      const own = (ownOf.get(person) ?? []).filter(({ mandatory }) => mandatory)
      const all: Lacking[] = [
        ...courses
          .filter(({ id }) => ids.includes(id))
          .map(({ id, title }) => ({ title, href: `/courses/${id}` })),
        ...undoneOf(own, passes.get(person) ?? [], day),
      ]
      const once = all.filter((one, n) => all.findIndex(({ href }) => href === one.href) === n)
      return once.length > 0 ? [[person, once] as const] : []
    }),
  )
}

/** Everyone below some units with the courses that have a required module that is not valid. */
async function requiredCourses(municipality: string, tops: string[], except: string, day: Day) {
  const isBelow = sql`exists (select 1 from ${unitAncestor} as line
    where line.unit = ${membership.unit}
    and line.ancestor in (select value from json_each(${JSON.stringify(tops)})))`
  const lacking = sql<string>`(select json_group_array(distinct d.course)
    from ${profileModule} as q join ${module} as d on d.id = q.module
    where q.profile = ${membership.profile} and q.from_on <= ${day} and ${day} < q.to_on
    and not exists (select 1 from ${completion} as c
      join ${moduleRevision} as v on v.module = c.module and v.revision = c.revision
      where c.person = ${membership.person} and c.module = q.module and c.passed_on <= ${day}
      and min(c.expires_on, v.superseded_on) > ${day}))`
  const rows = await db
    .select({ person: sql<string>`${membership.person}`, lacking })
    .from(membership)
    .innerJoin(unitAncestor, and(eq(unitAncestor.unit, membership.unit), eq(unitAncestor.depth, 0)))
    .where(
      and(
        eq(membership.municipality, municipality),
        ne(membership.person, except),
        sql`${membership.fromOn} <= ${day} and ${day} < ${membership.toOn}`,
        tops.length > 0 ? isBelow : undefined,
      ),
    )
  return new Map(rows.map(({ person, lacking }) => [person, JSON.parse(lacking) as string[]]))
}
