import type { ExactReport, Group } from '#app/features/reporting/exact-report.ts'
import type { Member } from './looks.ts'
import type { Person, World } from './random-world.ts'

const NEVER = 999_999

/** People who would give these figures, and the world they live in: figures hold no one by name. */
export function exactWorld(exact: ExactReport): { world: World; members: Member[] } {
  const members = exact.groups.flatMap((group, index) =>
    peopleOf(group, index).map(
      (person): Member => ({
        person,
        unit: group.unit,
        role: group.mainRole,
        courses: group.courses,
      }),
    ),
  )
  const people = members.map(({ person }) => person)
  const { units, courses } = exact
  return { world: { units, courses, roles: new Map(), people }, members }
}

/** The qualified come first; what is missing is dealt out in turn, so that each other lacks some. */
function peopleOf({ unit, mainRole, people, qualified, held }: Group, group: number): Person[] {
  const made = Array.from(
    { length: people },
    (_, index): Person => ({
      id: `${group} ${index}`,
      stints: [{ unit, role: mainRole, from: 0, to: NEVER }],
      passes: [],
    }),
  )
  const others = people - qualified
  let turn = 0
  for (const [module, valid] of Object.entries(held)) {
    const lacking = new Set<number>()
    for (let n = people - valid; n > 0; n--) lacking.add(qualified + (turn++ % others))
    for (const [index, person] of made.entries())
      if (!lacking.has(index)) person.passes.push({ module, from: 0, to: NEVER })
  }
  return made
}
