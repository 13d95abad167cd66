import { comparisonsOf, parseExpression, pathsOf } from '#app/features/activities/simulation.ts'
import type { LabField } from '#app/features/activities/template-lab.ts'
import { choosablePaths } from '#app/features/activities/template-lab.ts'
import { nearest } from '../../diagnostics/near.ts'
import type { LabDesk } from './desk.ts'
import type { LabFile, WrittenField } from './schema.ts'

const TYPES = { dato: 'date', tall: 'number', liste: 'list' } as const

/** The fields that a lab has, as the author lists them. */
export function fieldsOf({ felter }: LabFile): LabField[] {
  return Object.entries(felter).map(([path, one]) => ({
    path,
    name: one.navn,
    type: one.type ? TYPES[one.type] : 'text',
    values: one.verdier ?? null,
    mayBeMissing: one['kan mangle'],
    items: itemsOf(one),
  }))
}

function itemsOf({ felter = {} }: WrittenField): LabField['items'] {
  return Object.entries(felter).map(([path, name]) => ({ path, name }))
}

/** Reports what an expression in the case file can't mean. */
export function checkCondition(
  text: string,
  fields: LabField[],
  path: (string | number)[],
  desk: LabDesk,
): void {
  const read = parseExpression(text, { bare: true })
  if (!read.ok) {
    desk.report('TL-12', path, { at: read.at + 1 })
    return
  }
  const known = choosablePaths(fields)
  for (const name of pathsOf(read.expression).filter((one) => !known.includes(one)))
    desk.report('TL-10', path, { name, nearest: nearest(name, known) })
  for (const compared of comparisonsOf(read.expression)) {
    const values = fields.find((one) => one.path === compared.path)?.values
    for (const value of compared.values.map(String))
      if (values && !values.includes(value) && !/^(?:true|false)$/.test(value))
        desk.report('TL-10', path, { name: value, nearest: nearest(value, values) })
  }
}
