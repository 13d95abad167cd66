import { findStep, numberAt, type Place } from './number.ts'
import {
  type Branch,
  branchesOf,
  countSteps,
  depthOf,
  MOST_DEPTH,
  MOST_STEPS,
  type Program,
  type Step,
  withBranches,
} from './program.ts'

/** One press of a button in the builder. Steps are named by their numbers. */
export type Edit =
  /** At the end of a list inside a step; with no step, at the end of the program. */
  | { edit: 'add-under'; at: string | null; branch: Branch | null; step: Step }
  | { edit: 'add-after'; at: string; step: Step }
  | { edit: 'up' | 'down' | 'in' | 'out' | 'remove'; at: string }
  | { edit: 'change'; at: string; step: Step }

export type Edited =
  /** `focus` is the number of the step to go to; null when there is none left. */
  { ok: true; program: Program; focus: string | null } | { ok: false; reason: EditRefusal }

export type EditRefusal = 'unknown-step' | 'no-such-list' | 'at-edge' | 'too-many' | 'too-deep'

/** The program after an edit, or why it can't be made. The program given is never changed. */
export function editProgram(program: Program, edit: Edit): Edited {
  const made = edit.edit === 'add-under' ? addUnder(program.steps, edit) : atStep(program, edit)
  if (!('steps' in made)) return { ok: false, reason: made.refused }
  const { steps, place } = made
  if (countSteps(steps) > MOST_STEPS) return { ok: false, reason: 'too-many' }
  if (depthOf(steps) > MOST_DEPTH) return { ok: false, reason: 'too-deep' }
  const focus = place ? (numberAt(steps, place) ?? null) : null
  return { ok: true, program: { ...program, steps }, focus }
}

type Made = { steps: Step[]; place: Place | null } | { refused: EditRefusal }

const refused = (reason: EditRefusal): Made => ({ refused: reason })

function addUnder(steps: Step[], edit: Extract<Edit, { edit: 'add-under' }>): Made {
  const { at, branch, step } = edit
  if (at === null) {
    const place = [{ branch: null, index: steps.length }]
    return branch === null ? { steps: [...steps, step], place } : refused('no-such-list')
  }
  const parent = findStep(steps, at)
  if (!parent) return refused('unknown-step')
  const list = branchesOf(parent.step).find(([name]) => name === branch)
  if (!list) return refused('no-such-list')
  return insert(steps, [...parent.place, { branch, index: list[1].length }], step)
}

function atStep({ steps }: Program, edit: Exclude<Edit, { edit: 'add-under' }>): Made {
  const found = findStep(steps, edit.at)
  if (!found) return refused('unknown-step')
  const { place, step } = found
  switch (edit.edit) {
    case 'add-after':
      return insert(steps, beside(place, 1), edit.step)
    case 'change':
      return { steps: changeList(steps, place, (list, i) => list.with(i, edit.step)), place }
    case 'remove':
      return remove(steps, place)
    case 'up':
      return move(steps, place, step, beside(place, -1))
    case 'down':
      return move(steps, place, step, beside(place, 1))
    case 'in':
      return moveIn(steps, place, step)
    case 'out':
      return place.length > 1
        ? move(steps, place, step, beside(place.slice(0, -1), 1))
        : refused('at-edge')
  }
}

function beside(place: Place, by: number): Place {
  return place.map((one, i) => (i === place.length - 1 ? { ...one, index: one.index + by } : one))
}

function insert(steps: Step[], place: Place, step: Step): Made {
  return { steps: changeList(steps, place, (list, i) => list.toSpliced(i, 0, step)), place }
}

function remove(steps: Step[], place: Place): Made {
  const left = changeList(steps, place, (list, i) => list.toSpliced(i, 1))
  const near = [place, beside(place, -1), place.slice(0, -1)]
  return { steps: left, place: near.find((one) => numberAt(left, one) !== undefined) ?? null }
}

function move(steps: Step[], from: Place, step: Step, to: Place): Made {
  const last = to.at(-1)?.index ?? 0
  const size = listAt(steps, to).length
  const isSameList = from.length === to.length
  if (last < 0 || last > (isSameList ? size - 1 : size)) return refused('at-edge')
  return insert(
    changeList(steps, from, (list, i) => list.toSpliced(i, 1)),
    to,
    step,
  )
}

/** Into the last step before it that holds steps: at the end of that step's first list. */
function moveIn(steps: Step[], place: Place, step: Step): Made {
  const before = beside(place, -1)
  const host = listAt(steps, place)[before.at(-1)?.index ?? -1]
  const [first] = host ? branchesOf(host) : []
  if (!first) return refused('at-edge')
  return move(steps, place, step, [...before, { branch: first[0], index: first[1].length }])
}

function listAt(steps: Step[], place: Place): Step[] {
  let list = steps
  for (const [level, { index }] of place.slice(0, -1).entries()) {
    const inside = list[index] ? branchesOf(list[index]) : []
    list = inside.find(([name]) => name === place[level + 1]?.branch)?.[1] ?? []
  }
  return list
}

/** The steps with the list that holds a place changed. */
export function changeList(
  steps: Step[],
  [here, ...rest]: Place,
  change: (list: Step[], index: number) => Step[],
): Step[] {
  if (!here) return steps
  const [next] = rest
  if (!next) return change(steps, here.index)
  return steps.map((step, i) =>
    i === here.index
      ? withBranches(step, (list, name) =>
          name === next.branch ? changeList(list, rest, change) : list,
        )
      : step,
  )
}
