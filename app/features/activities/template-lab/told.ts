import type { LabField } from './lab.ts'
import {
  type NamedCondition,
  type NamedSegment,
  type Names,
  namedCondition,
  namedSegments,
  namesOf,
} from './named.ts'
import { applyRepairs, type Repair } from './repairs.ts'
import { type Filter, paragraphsOf, type Segment, type Tag, type Template } from './template.ts'

type NamedField = { name: string; filter: Filter | null }
type Line = NamedSegment[]

/** A repair as a sentence needs it: with the paragraphs as they read when its turn came. */
export type ToldRepair =
  | { do: 'field'; line: Line; before: NamedField | null; after: NamedField }
  | { do: 'condition'; line: Line; before: NamedCondition | null; after: NamedCondition }
  | { do: 'wrap'; from: Line; to: Line | null; condition: NamedCondition }
  | { do: 'unwrap'; condition: NamedCondition | null }
  | { do: 'move'; line: Line; before: Line }
  | { do: 'remove'; line: Line }

/** Tells repairs in order, and which of them point at what is no longer there. */
export function tellRepairs(
  template: Template,
  fields: LabField[],
  repairs: readonly Repair[],
): { told: ToldRepair; isSkipped: boolean }[] {
  const names = namesOf(fields)
  let here = template
  return repairs.map((repair) => {
    const told = tell(here, repair, names)
    const { template: next, skipped } = applyRepairs(here, [repair])
    here = next
    return { told, isSkipped: skipped.length > 0 }
  })
}

function tell(template: Template, repair: Repair, names: Names): ToldRepair {
  const segments = (id: string): Segment[] =>
    paragraphsOf(template).find((one) => one.id === id)?.segments ?? []
  const line = (id: string) => namedSegments(segments(id), names)
  const tag = (id: string, number: number) =>
    segments(id).find((one): one is Tag => one.kind !== 'text' && one.id === number)
  switch (repair.do) {
    case 'field': {
      const old = tag(repair.paragraph, repair.tag)
      const before = old?.kind === 'field' ? fieldOf(old, names) : null
      return { do: 'field', line: line(repair.paragraph), before, after: fieldOf(repair, names) }
    }
    case 'condition': {
      const before = conditionOf(tag(repair.paragraph, repair.tag), names)
      const after = namedCondition(repair, names)
      return { do: 'condition', line: line(repair.paragraph), before, after }
    }
    case 'wrap': {
      const to = repair.to === repair.from ? null : line(repair.to)
      return { do: 'wrap', from: line(repair.from), to, condition: namedCondition(repair, names) }
    }
    case 'unwrap':
      return { do: 'unwrap', condition: conditionOf(tag(repair.paragraph, repair.tag), names) }
    case 'move':
      return { do: 'move', line: line(repair.paragraph), before: line(repair.before) }
    case 'remove':
      return { do: 'remove', line: line(repair.paragraph) }
  }
}

function fieldOf({ path, filter }: { path: string; filter: Filter | null }, names: Names) {
  return { name: names.nameOf(path), filter }
}

function conditionOf(tag: Tag | undefined, names: Names): NamedCondition | null {
  return tag?.kind === 'open' ? namedCondition(tag, names) : null
}
