import type { NamesScope } from '#app/features/access/policies.ts'
import { leaveTrace } from '#app/features/access/trail.server.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import type { Day } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { byName, byNeed, type Cut, cut, inState, withName } from './named-list.ts'
import type { NamedPerson } from './named-person.ts'
import type { NamedQuery } from './named-query.ts'
import { type ListedCourse, listedCourses } from './names/courses.ts'
import { type Member, type Roster, readRoster } from './names/roster.server.ts'
import { standingsOf } from './names/standings.server.ts'

/** A page of colleagues by name. */
export type NamedList = Cut<NamedPerson> & {
  municipality: Roster['municipality']
  unit: Roster['unit']
  on: Day
  courses: ListedCourse[]
  /** How many there are before anything is looked for. */
  everyone: number
  /** Whether they are in more than one unit. */
  manyUnits: boolean
}

/**
 * The colleagues that a leader asks for, by name; undefined where there is no such unit.
 * The look is on disk, for those who were seen to find, before this gives any name.
 */
export async function openNamedList(
  viewer: Viewer,
  scope: NamesScope,
  query: NamedQuery,
): Promise<NamedList | undefined> {
  const on = today()
  const roster = await readRoster(scope, on)
  if (!roster) return undefined
  const looked = withName(roster.members, query.name)
  const page = await pageOf(roster, looked, query)
  // Who is not among those in some state has been told of as well.
  const people = (query.state === null ? page.people : looked).map(({ id }) => id)
  await leaveTrace({ viewer: viewer.id, scope, what: 'list', people, on })
  const { municipality, unit, members } = roster
  const manyUnits = new Set(members.map((member) => member.unit)).size > 1
  const courses = listedCourses(roster, catalogue().content.courses)
  const everyone = members.length
  return { ...page, municipality, unit, on, courses, everyone, manyUnits }
}

async function pageOf(
  roster: Roster,
  looked: Member[],
  { state, sort, page }: NamedQuery,
): Promise<Cut<NamedPerson>> {
  if (sort === 'name' && state === null) {
    const members = cut(byName(looked), page)
    return { ...members, people: await all(standingsOf(roster, members.people)) }
  }
  const people = inState(await all(standingsOf(roster, looked)), state, roster.on)
  return cut(sort === 'name' ? byName(people) : byNeed(people, roster.on), page)
}

async function all(pages: AsyncIterable<NamedPerson[]>): Promise<NamedPerson[]> {
  const people: NamedPerson[] = []
  for await (const page of pages) people.push(...page)
  return people
}
