/** What the sentences about a template are made of: the same in every language. */
export type Expression =
  | { kind: 'or' | 'and'; parts: Expression[] }
  | { kind: 'not'; of: Expression }
  | { kind: 'compare'; path: string; comparison: string; value: Literal }
  | { kind: 'among'; path: string; values: Literal[] }
  | { kind: 'exists' | 'missing' | 'known' | 'path'; path: string }
  | { kind: 'happened'; step: string }
export type Literal = string | number | boolean

export type Condition = { negated: boolean; isList: boolean; expression: Expression }

export type Field = { name: string; filter: 'dato' | 'store' | 'tall' | null }

export type Repair =
  | { do: 'field'; line: string; before: Field | null; after: Field }
  | { do: 'condition'; before: Condition | null; after: Condition }
  | { do: 'wrap'; from: string; to: string | null; condition: Condition }
  | { do: 'unwrap'; condition: Condition | null }
  | { do: 'move'; line: string; before: string }
  | { do: 'remove'; line: string }

/** The words that a language has for conditions. */
export type ConditionWords = {
  or: string
  and: string
  not: (of: string) => string
  compare: (path: string, comparison: string, value: string) => string
  among: (path: string, values: string) => string
  exists: (path: string) => string
  missing: (path: string) => string
  happened: (step: string) => string
  literal: (value: Literal) => string
  when: (holds: string) => string
  each: (list: string) => string
  isEmpty: (list: string) => string
}

/** A condition in a language: «hvis Resultat er avslag», «for hver i Kopimottakere». */
export function conditionIn(words: ConditionWords) {
  return ({ negated, isList, expression }: Condition): string => {
    if (isList && expression.kind === 'path')
      return (negated ? words.isEmpty : words.each)(expression.path)
    const shown = negated ? opposite(expression) : expression
    return words.when(said(shown, words))
  }
}

/** Whether a section comes once for each thing in a list. */
export function isRepeated({ isList, negated }: Condition): boolean {
  return isList && !negated
}

/** «er ikke» reads better than «ikke … er». */
function opposite(expression: Expression): Expression {
  if (expression.kind === 'compare' && expression.comparison === 'er')
    return { ...expression, comparison: 'er ikke' }
  if (expression.kind === 'exists') return { ...expression, kind: 'missing' }
  if (expression.kind === 'missing') return { ...expression, kind: 'exists' }
  return { kind: 'not', of: expression }
}

function said(expression: Expression, words: ConditionWords): string {
  switch (expression.kind) {
    case 'or':
    case 'and':
      return expression.parts.map((part) => said(part, words)).join(` ${words[expression.kind]} `)
    case 'not':
      return words.not(said(expression.of, words))
    case 'compare': {
      const { path, comparison, value } = expression
      return words.compare(path, comparison, words.literal(value))
    }
    case 'among':
      return words.among(expression.path, expression.values.map(words.literal).join(', '))
    case 'happened':
      return words.happened(expression.step)
    case 'missing':
      return words.missing(expression.path)
    default:
      return words.exists(expression.path)
  }
}
