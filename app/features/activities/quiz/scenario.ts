import type { ScenarioStep } from '../quiz.ts'

/** Answers to a scenario's steps: step id → choice id. */
export type StepChoices = Readonly<Record<string, string | undefined>>

/** The steps that someone who chooses like this comes to; the last may be without a choice. */
export function pathThrough(start: string, steps: ScenarioStep[], chosen: StepChoices): string[] {
  const path: string[] = []
  let here: string | null = start
  while (here !== null && !path.includes(here)) {
    path.push(here)
    here = nextStep(steps, here, chosen[here])
  }
  return path
}

function nextStep(steps: ScenarioStep[], here: string, choice: string | undefined): string | null {
  const step = steps.find(({ id }) => id === here)
  return step?.choices.find(({ id }) => id === choice)?.to ?? null
}

/** Steps so ordered that every choice leads forward; the graph has no cycle. */
export function inReadingOrder(start: string, steps: ScenarioStep[]): ScenarioStep[] {
  const depth: Record<string, number> = {}
  const visit = (id: string, at: number): void => {
    if ((depth[id] ?? -1) >= at || at >= steps.length) return
    depth[id] = at
    for (const { to } of steps.find((step) => step.id === id)?.choices ?? []) {
      if (to !== null) visit(to, at + 1)
    }
  }
  visit(start, 0)
  const place = ({ id }: ScenarioStep) => depth[id] ?? steps.length
  return [...steps].sort((one, other) => place(one) - place(other) || (one.id < other.id ? -1 : 1))
}

/** The longest way through in which every choice is good, as step id → choice id. */
export function longestGoodPath(
  start: string,
  steps: ScenarioStep[],
  good: Record<string, string[]>,
): Record<string, string> {
  const found = new Map<string | null, Record<string, string>>([[null, {}]])
  const from = (id: string | null): Record<string, string> => {
    const known = found.get(id)
    if (known) return known
    const choices = steps.find((step) => step.id === id)?.choices ?? []
    const ways = choices
      .filter((choice) => good[id as string]?.includes(choice.id))
      .map((choice) => ({ [id as string]: choice.id, ...from(choice.to) }))
    const longest = ways.reduce((best, way) => (size(way) > size(best) ? way : best), {})
    found.set(id, longest)
    return longest
  }
  return from(start)
}

function size(way: object): number {
  return Object.keys(way).length
}
