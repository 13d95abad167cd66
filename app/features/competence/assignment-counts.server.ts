import type { NamesScope, ReportScope } from '#app/features/access/policies.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { assignedTo, type ListedAssignment, passesOfPeople } from './assignments.server.ts'
import { coursesIn, doneOn } from './assignments.ts'

/** Fewer people than this are never counted. */
const FEWEST = 5

/** How many an assignment reaches within a scope and how many of them are done; null is not told. */
export type AssignmentCount = { people: number | null; done: number | null }

/**
 * Counts for each assignment by its id. Done is told only where the leader may see each by name: elsewhere an exact count could be subtracted from others. Of what is voluntary, never.
 */
export async function countAssigned(
  scope: ReportScope,
  assignments: ListedAssignment[],
  names: NamesScope | undefined,
): Promise<Map<string, AssignmentCount>> {
  const reached = new Map(assignments.map(({ id }) => [id, [] as string[]]))
  for (const { assignment, person } of await assignedTo(scope))
    reached.get(assignment)?.push(person)
  const own = names === undefined ? [] : [...new Set([...reached.values()].flat())]
  const passes = await passesOfPeople(own)
  return new Map(
    assignments.map((one) => {
      const people = reached.get(one.id) ?? []
      const isTold = people.length >= FEWEST
      const done =
        isTold && names !== undefined && one.mandatory ? doneAmong(people, one, passes) : null
      return [one.id, { people: isTold ? people.length : null, done }]
    }),
  )
}

function doneAmong(
  people: string[],
  one: ListedAssignment,
  passes: Awaited<ReturnType<typeof passesOfPeople>>,
): number {
  const courses = coursesIn(catalogue().content, one)
  const days = { from: one.assignedOn, today: today() }
  return people.filter((id) => doneOn(courses, passes.get(id) ?? [], days) !== undefined).length
}
