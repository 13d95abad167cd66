import { pathsOf, printExpression } from '../simulation/expression.ts'
import { parseExpression } from '../simulation/parse-expression.ts'
import type { LabField, TemplateLab } from './lab.ts'
import { type Repair, repairList } from './repairs.ts'
import { paragraphsOf } from './template.ts'

/** The repairs in a value from outside; undefined when one names a paragraph or field that is not there. */
export function readRepairs(
  { template, fields }: Pick<TemplateLab, 'template' | 'fields'>,
  value: unknown,
): Repair[] | undefined {
  const read = repairList.safeParse(value)
  if (!read.success) return undefined
  const paragraphs = new Set(paragraphsOf(template).map(({ id }) => id))
  const paths = new Set(choosablePaths(fields))
  const wraps = new Set<string>()
  for (const repair of read.data) {
    if (repair.do === 'wrap') for (const end of ['a', 'b']) wraps.add(repair.id + end)
    const named = placesOf(repair)
    if (!named.every((id) => paragraphs.has(id) || wraps.has(id))) return undefined
    if (!fieldsNamed(repair).every((path) => paths.has(path))) return undefined
  }
  return read.data
}

/** What a tag can be made to name: fields, and what the things in a list have. */
export function choosablePaths(fields: LabField[]): string[] {
  const all = fields.flatMap(({ path, items }) => [
    path,
    ...items.flatMap((item) => [item.path, `${path}.${item.path}`]),
  ])
  return [...new Set(all)]
}

/** The conditions that a form offers: each value of a field, whether there is one, and lists. */
export function choosableConditions(fields: LabField[]): string[] {
  return fields.flatMap(({ path, type, values, mayBeMissing }) => {
    if (type === 'list') return [path]
    const compared = literalsOf(values ?? []).map((value) =>
      printExpression({ kind: 'compare', path, comparison: 'er', value }),
    )
    return [...compared, ...(mayBeMissing ? [`finnes ${path}`, `mangler ${path}`] : [])]
  })
}

/** A field that is yes or no holds truth values; all others hold texts. */
function literalsOf(values: string[]): (string | boolean)[] {
  const isAnswer = values.every((value) => value === 'ja' || value === 'nei')
  return isAnswer ? values.map((value) => value === 'ja') : values
}

function placesOf(repair: Repair): string[] {
  if (repair.do === 'wrap') return [repair.from, repair.to]
  return repair.do === 'move' ? [repair.paragraph, repair.before] : [repair.paragraph]
}

function fieldsNamed(repair: Repair): string[] {
  if (repair.do === 'field') return [repair.path]
  if (repair.do !== 'wrap' && repair.do !== 'condition') return []
  const read = parseExpression(repair.condition, { bare: true })
  return read.ok ? pathsOf(read.expression) : []
}
