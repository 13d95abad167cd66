import { type Branch, branchesOf, type Step, withBranches } from './program.ts'

/** Where a step stands: for each level the list it is in (none at the top) and its place there. */
export type Place = { branch: Branch | null; index: number }[]

/** A step with its number and place; `depth` is 1 at the top. */
export type Numbered = { number: string; place: Place; depth: number; step: Step }

/**
 * Every step in reading order with its number, «2.1». Inside a step the count goes on from one list
 * to the next, so that no two steps share a number.
 */
export function numberSteps(steps: Step[]): Numbered[] {
  return numbered(steps, null, '', [], 0)
}

function numbered(
  steps: Step[],
  branch: Branch | null,
  prefix: string,
  within: Place,
  before: number,
): Numbered[] {
  return steps.flatMap((step, index) => {
    const number = `${prefix}${before + index + 1}`
    const place = [...within, { branch, index }]
    const inside = branchesOf(step).reduce(
      ({ found, count }, [name, list]) => ({
        found: [...found, ...numbered(list, name, `${number}.`, place, count)],
        count: count + list.length,
      }),
      { found: [] as Numbered[], count: 0 },
    )
    return [{ number, place, depth: place.length, step }, ...inside.found]
  })
}

/** The step with a number. */
export function findStep(steps: Step[], number: string): Numbered | undefined {
  return numberSteps(steps).find((one) => one.number === number)
}

/** The number of the step at a place. */
export function numberAt(steps: Step[], place: Place): string | undefined {
  const wanted = JSON.stringify(place)
  return numberSteps(steps).find((one) => JSON.stringify(one.place) === wanted)?.number
}

/** A step as it is shown: with its number, and what is inside it apart from it. */
export type Outlined = { number: string; step: Step; lists: [branch: Branch, steps: Outlined[]][] }

/** The steps as a tree of numbered ones; it may become JSON and come back. */
export function outline(steps: Step[], prefix = '', before = 0): Outlined[] {
  return steps.map((step, index) => {
    const number = `${prefix}${before + index + 1}`
    let count = 0
    const lists = branchesOf(step).map(([branch, list]): [Branch, Outlined[]] => {
      const inside = outline(list, `${number}.`, count)
      count += list.length
      return [branch, inside]
    })
    return { number, step: withBranches(step, () => []), lists }
  })
}
