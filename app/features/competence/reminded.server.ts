import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import type { Day } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import { reminder, reminderLink, reminderOff } from '#db/schema/competence.ts'
import { membership, municipality, person, personRole } from '#db/schema/people.ts'
import { assignedDue, passesOfPeople } from './assignments.server.ts'
import { type Assignment, coursesIn, doneOn, titleOf } from './assignments.ts'
import { grantsOfPeople, peopleWithEnding } from './certificates.server.ts'
import type { Grant, Pass } from './grants.ts'
import { allOwnRequirements } from './own-requirements.server.ts'
import { rolesOn } from './own-requirements.ts'
import { ENDING_AHEAD, LONGEST_AHEAD, type Reminded, type Undone } from './reminders.ts'
import { standings } from './standing.ts'

/** An assignment that has been overdue for longer is let rest. */
const LONGEST_BEHIND = 120

/** Someone who works in a municipality, and what is undone by them. */
export type RemindedPerson = Reminded & {
  id: string
  name: string
  languageForm: 'bokmål' | 'nynorsk' | 'nøytral'
  /** The end of the address that turns off what is voluntary; null when none was made. */
  token: string | null
}

/** Everyone in a municipality on a day with something that a reminder may be about. */
export async function remindedIn(number: string, day: Day): Promise<RemindedPerson[]> {
  const window = { day, from: day - LONGEST_BEHIND, to: day + LONGEST_AHEAD + 1 }
  const [assigned, ending] = await Promise.all([
    assignedDue(number, window),
    peopleWithEnding(number, { day, to: day + ENDING_AHEAD }),
  ])
  const ids = [...new Set([...assigned.map(({ to }) => to), ...ending])]
  if (ids.length === 0) return []
  const [people, passes, grants, added] = await Promise.all([
    factsOf(ids, day),
    passesOfPeople(ids),
    grantsOfPeople(ending),
    allOwnRequirements(),
  ])
  const ownOf = byPerson(assigned)
  const { content } = catalogue()
  const own = added.filter(({ municipality }) => municipality === number)
  const rules = { ...content, jobRoles: rolesOn(content.jobRoles, own, day) }
  return people.map(({ jobRoles, ...one }) => ({
    ...one,
    undone: [
      ...undoneOf(ownOf.get(one.id) ?? [], passes.get(one.id) ?? [], day),
      ...endingOf(rules, { jobRoles, grants: grants.get(one.id) ?? [] }, day),
    ],
  }))
}

/** Assignments by whom they reach. */
export function byPerson<T extends { to: string }>(assigned: T[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const one of assigned) found.set(one.to, [...(found.get(one.to) ?? []), one])
  return found
}

/** The assignments that a person has not done. */
export function undoneOf(assigned: Assignment[], passes: Pass[], day: Day): Undone[] {
  const { content } = catalogue()
  return assigned.flatMap((one) => {
    const courses = coursesIn(content, one)
    const [first] = courses
    const isDone = doneOn(courses, passes, { from: one.assignedOn, today: day }) !== undefined
    if (!first || isDone) return []
    const { id, dueOn, mandatory } = one
    const about = { title: titleOf(content, one), href: `/courses/${first.id}` }
    return [{ kind: 'assignment', id, dueOn, mandatory, ...about }]
  })
}

/** The courses by which a required competence is held that is about to end. */
function endingOf(
  rules: Parameters<typeof standings>[0],
  held: { jobRoles: string[]; grants: Grant[] },
  day: Day,
): Undone[] {
  const { courses } = catalogue().content
  const ending = standings(rules, held, day).filter(
    ({ required, state }) => required > 0 && state === 'expiring',
  )
  return held.grants.flatMap(({ course, to, competences }) => {
    const isAbout = ending.some(
      (one) => one.held?.endsOn === to && competences.some(({ id }) => id === one.competence),
    )
    const title = courses.find(({ id }) => id === course)?.title
    if (!isAbout || title === undefined) return []
    return [{ kind: 'ending', id: course, title, href: `/courses/${course}`, endsOn: to }]
  })
}

const facts = z.object({
  jobRoles: z.array(z.string()),
  sent: z.array(z.object({ thing: z.string(), step: z.string(), sentOn: z.number() })),
  off: z.array(z.string()),
})

/** What is known of people who work somewhere on a day; who has left is not among them. */
export async function factsOf(people: string[], day: Day) {
  const rows = await db
    .select({
      id: person.id,
      name: person.name,
      languageForm: municipality.languageForm,
      token: reminderLink.token,
      json: sql<string>`json_object(
        'jobRoles', (select json_group_array(${personRole.jobRole}) from ${personRole}
          where ${personRole.person} = ${person.id}
          and ${personRole.fromOn} <= ${day} and ${day} < ${personRole.toOn}),
        'sent', (select json_group_array(json_object('thing', ${reminder.thing},
          'step', ${reminder.step}, 'sentOn', ${reminder.sentOn}))
          from ${reminder} where ${reminder.person} = ${person.id}),
        'off', (select json_group_array(${reminderOff.kind}) from ${reminderOff}
          where ${reminderOff.person} = ${person.id}))`,
    })
    .from(person)
    .innerJoin(membership, eq(membership.person, person.id))
    .innerJoin(municipality, eq(municipality.number, membership.municipality))
    .leftJoin(reminderLink, eq(reminderLink.person, person.id))
    .where(
      sql`${person.id} in (select value from json_each(${JSON.stringify(people)}))
        and ${membership.fromOn} <= ${day} and ${day} < ${membership.toOn}`,
    )
  return rows.map(({ json, ...one }) => ({ ...one, ...facts.parse(JSON.parse(json)) }))
}
