/**
 * The one language of conditions in labs: `eller` < `og` < `ikke` < comparison. Evaluating is total:
 * a missing value equals and precedes nothing. No arithmetic, no functions, nothing is ever run.
 */
export type Literal = string | number | boolean
export type Comparison = 'er' | 'er ikke' | '<' | '<=' | '>' | '>='

export type Expression =
  | { kind: 'or' | 'and'; parts: Expression[] }
  | { kind: 'not'; of: Expression }
  | { kind: 'compare'; path: string; comparison: Comparison; value: Literal }
  | { kind: 'among'; path: string; values: Literal[] }
  | { kind: 'exists' | 'missing' | 'known'; path: string }
  | { kind: 'happened'; step: string }
  /** A path alone, where one is asked for: whether there is anything there, and not `nei`. */
  | { kind: 'path'; path: string }

/** What a path means at the moment. `isKnown` and `hasHappened` are for simulations that have them. */
export type Scope = {
  value(path: string): unknown
  isKnown?(path: string): boolean
  hasHappened?(step: string): boolean
}

/** Whether it holds. Never throws, whatever the scope gives. */
export function evaluate(expression: Expression, scope: Scope): boolean {
  switch (expression.kind) {
    case 'or':
      return expression.parts.some((part) => evaluate(part, scope))
    case 'and':
      return expression.parts.every((part) => evaluate(part, scope))
    case 'not':
      return !evaluate(expression.of, scope)
    case 'compare':
      return compares(scope.value(expression.path), expression.comparison, expression.value)
    case 'among':
      return expression.values.includes(scope.value(expression.path) as Literal)
    case 'happened':
      return scope.hasHappened?.(expression.step) ?? false
    default:
      return holdsOf(expression, scope)
  }
}

type OfPath = Extract<Expression, { kind: 'exists' | 'missing' | 'known' | 'path' }>

function holdsOf({ kind, path }: OfPath, scope: Scope): boolean {
  if (kind === 'known' && scope.isKnown) return scope.isKnown(path)
  const value = scope.value(path)
  if (kind === 'path') return !isMissing(value) && value !== false
  return isMissing(value) === (kind === 'missing')
}

/** Nothing, an empty text and an empty list are all missing. */
function isMissing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  )
}

function compares(value: unknown, comparison: Comparison, literal: Literal): boolean {
  if (comparison === 'er') return value === literal
  if (comparison === 'er ikke') return value !== literal
  if (isMissing(value) || typeof value !== typeof literal) return false
  const [left, right] = [value as Literal, literal]
  if (comparison === '<') return left < right
  if (comparison === '<=') return left <= right
  return comparison === '>' ? left > right : left >= right
}

/** What lies at `a.b.c` in plain data: own properties only, so that no path reaches a prototype. */
export function valueAt(data: unknown, path: string): unknown {
  let here = data
  for (const name of path.split('.')) {
    const isPlain = typeof here === 'object' && here !== null && !Array.isArray(here)
    if (!isPlain || !Object.hasOwn(here as object, name)) return undefined
    here = (here as Record<string, unknown>)[name]
  }
  return here
}

/** The paths it asks for, each once, in order. */
export function pathsOf(expression: Expression): string[] {
  return [...new Set(leaves(expression).flatMap((one) => ('path' in one ? [one.path] : [])))]
}

/** What each path is compared with. */
export function comparisonsOf(expression: Expression): { path: string; values: Literal[] }[] {
  return leaves(expression).flatMap((one) => {
    if (one.kind === 'compare') return [{ path: one.path, values: [one.value] }]
    return one.kind === 'among' ? [{ path: one.path, values: one.values }] : []
  })
}

function leaves(expression: Expression): Expression[] {
  if (expression.kind === 'or' || expression.kind === 'and') return expression.parts.flatMap(leaves)
  return expression.kind === 'not' ? leaves(expression.of) : [expression]
}

const PREFIX = { exists: 'finnes', missing: 'mangler', known: 'kjent' } as const

/** As an author would write it; parsing it again gives the same. */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'or':
      return expression.parts.map((part) => within(part, ['or'])).join(' eller ')
    case 'and':
      return expression.parts.map((part) => within(part, ['or', 'and'])).join(' og ')
    case 'not':
      return `ikke ${within(expression.of, ['or', 'and'])}`
    case 'compare':
      return `${expression.path} ${expression.comparison} ${printLiteral(expression.value)}`
    case 'among':
      return `${expression.path} i (${expression.values.map(printLiteral).join(', ')})`
    case 'happened':
      return `skjedd ${printLiteral(expression.step)}`
    case 'path':
      return expression.path
    default:
      return `${PREFIX[expression.kind]} ${expression.path}`
  }
}

function within(part: Expression, looser: string[]): string {
  const text = printExpression(part)
  return looser.includes(part.kind) ? `(${text})` : text
}

function printLiteral(value: Literal): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nei'
  if (typeof value === 'number') return String(value)
  const [open, close] = QUOTES.find(([, end]) => !value.includes(end)) ?? ['"', '"']
  return `${open}${value}${close}`
}

/** What opens a text and what closes it; the last pair is what word processors type. */
export const QUOTES = [
  ['"', '"'],
  ['«', '»'],
  ['“', '”'],
] as const
