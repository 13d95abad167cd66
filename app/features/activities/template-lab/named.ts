import type { Expression } from '../simulation/expression.ts'
import { parseExpression } from '../simulation/parse-expression.ts'
import type { LabField } from './lab.ts'
import type { Filter, Segment } from './template.ts'

/** When a section is there, with fields by the names that people know them by. */
export type NamedCondition = {
  negated: boolean
  /** It goes through a list, or is there when the list is empty. */
  isList: boolean
  expression: Expression
}

export type NamedSegment =
  | { kind: 'text'; text: string }
  | { kind: 'field'; id: number; name: string; filter: Filter | null }
  | { kind: 'open'; id: number; condition: NamedCondition }
  /** `condition` is that of the section which it ends; null where none is open. */
  | { kind: 'close'; id: number; condition: NamedCondition | null }

/** What a path can be called: a field, a list, or what the things of a list have. */
export type Names = { nameOf(path: string): string; isList(path: string): boolean }

/** The names of a lab's fields. */
export function namesOf(fields: LabField[]): Names {
  const names = new Map<string, string>()
  for (const { path, name, items } of fields)
    for (const item of items) {
      names.set(item.path, item.name)
      names.set(`${path}.${item.path}`, `${name}: ${item.name}`)
    }
  for (const { path, name } of fields) names.set(path, name)
  const lists = new Set(fields.flatMap(({ path, type }) => (type === 'list' ? [path] : [])))
  return { nameOf: (path) => names.get(path) ?? path, isList: (path) => lists.has(path) }
}

/** A condition with names in it; one that can't be read stands as it is written. */
export function namedCondition(
  { negated, condition }: { negated: boolean; condition: string },
  names: Names,
): NamedCondition {
  const read = parseExpression(condition, { bare: true })
  const expression: Expression = read.ok ? read.expression : { kind: 'path', path: condition }
  const isList = expression.kind === 'path' && names.isList(expression.path)
  return { negated, isList, expression: withNames(expression, names) }
}

/** Where a template can't be merged: the condition that does not end, or the tag itself. */
export type Stop = { tag: string; condition: NamedCondition | null }

/** Names the tag that stops a template from being merged. */
export function stopAt(tag: string, names: Names): Stop {
  const isCondition = parseExpression(tag, { bare: true }).ok
  const condition = isCondition ? namedCondition({ negated: false, condition: tag }, names) : null
  return { tag, condition }
}

function withNames(expression: Expression, names: Names): Expression {
  if (expression.kind === 'or' || expression.kind === 'and')
    return { ...expression, parts: expression.parts.map((part) => withNames(part, names)) }
  if (expression.kind === 'not') return { kind: 'not', of: withNames(expression.of, names) }
  return 'path' in expression ? { ...expression, path: names.nameOf(expression.path) } : expression
}

/** The pieces of a paragraph with names; `open` are the sections around it, which it adds to and ends. */
export function namedSegments(
  segments: Segment[],
  names: Names,
  open: NamedCondition[] = [],
): NamedSegment[] {
  return segments.map((one) => {
    if (one.kind === 'text') return one
    if (one.kind === 'field')
      return { kind: 'field', id: one.id, name: names.nameOf(one.path), filter: one.filter }
    if (one.kind === 'close') return { kind: 'close', id: one.id, condition: open.pop() ?? null }
    const condition = namedCondition(one, names)
    open.push(condition)
    return { kind: 'open', id: one.id, condition }
  })
}
