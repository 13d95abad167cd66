import type {
  CaseData,
  CaseValue,
  LabCase,
  LabField,
} from '#app/features/activities/template-lab.ts'
import { nearest } from '../../diagnostics/near.ts'
import type { LabDesk } from './desk.ts'
import type { LabFile, WrittenCase } from './schema.ts'

/** The cases with all their data, each with whether it is hidden. */
export function casesOf(
  { saker }: LabFile,
  fields: LabField[],
  desk: LabDesk,
): (LabCase & { hidden: boolean })[] {
  const done = new Map<string, CaseData>()
  return saker.map((one, at) => {
    const base = one['bygger på']
    const from = base === undefined ? {} : done.get(base)
    if (!from) {
      const near = nearest(base ?? '', [...done.keys()])
      desk.report('TL-10', ['saker', at, 'bygger på'], { name: base ?? '', nearest: near })
    }
    if (done.has(one.id)) desk.report('TL-11', ['saker', at, 'id'], { id: one.id })
    const data = merged(from ?? {}, ownData(one, at, fields, desk))
    done.set(one.id, data)
    reportMissing(data, fields, at, desk)
    return { id: one.id, title: one.tittel, data, hidden: one.skjult }
  })
}

/** What is written is what differs; a list is one value. */
function merged(base: CaseData, own: CaseData): CaseData {
  const all = Object.entries(own).map(([name, value]) => {
    const old = Object.hasOwn(base, name) ? base[name] : undefined
    return [name, isGroup(value) && isGroup(old) ? merged(old, value) : value]
  })
  return { ...base, ...Object.fromEntries(all) }
}

function isGroup(value: CaseValue | undefined): value is CaseData {
  return typeof value === 'object' && !Array.isArray(value)
}

function ownData(one: WrittenCase, at: number, fields: LabField[], desk: LabDesk): CaseData {
  const read = (group: object, path: string[]): CaseData => {
    const pairs = Object.entries(group).flatMap(([name, value]) => {
      const here = [...path, name]
      const dotted = here.join('.')
      const field = fields.find((known) => known.path === dotted)
      if (field) return [[name, givenValue(value, field, ['saker', at, 'data', ...here], desk)]]
      const holdsMore = fields.some((known) => known.path.startsWith(`${dotted}.`))
      if (holdsMore && isObject(value)) return [[name, read(value, here)]]
      const near = nearest(
        dotted,
        fields.map((known) => known.path),
      )
      desk.report('TL-10', ['saker', at, 'data', ...here], { name: dotted, nearest: near })
      return []
    })
    return Object.fromEntries(pairs)
  }
  return read(one.data, [])
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

type Path = (string | number)[]

function givenValue(value: unknown, field: LabField, path: Path, desk: LabDesk): CaseValue {
  if (field.type === 'list') return listOf(value, field, path, desk)
  if (typeof value === 'object' && value !== null) {
    desk.report('TL-10', path, { name: field.path, nearest: field.name })
    return ''
  }
  const text = value === null || value === undefined ? '' : String(value).normalize('NFC')
  if (field.values && text !== '' && !field.values.includes(text))
    desk.report('TL-10', path, { name: text, nearest: nearest(text, field.values) })
  if (field.type === 'number' && /^-?\d+$/.test(text)) return Number(text)
  const isAnswer = field.values?.every((one) => one === 'ja' || one === 'nei')
  return isAnswer && text !== '' ? text === 'ja' : text
}

function listOf(value: unknown, { items }: LabField, path: Path, desk: LabDesk): CaseData[] {
  const known = items.map((item) => item.path)
  return (Array.isArray(value) ? value : []).filter(isObject).map((thing, n) => {
    const pairs = Object.entries(thing).flatMap(([name, one]) => {
      if (known.includes(name)) return [[name, String(one ?? '').normalize('NFC')]]
      desk.report('TL-10', [...path, n, name], { name, nearest: nearest(name, known) })
      return []
    })
    return Object.fromEntries(pairs)
  })
}

/** A field that may not be missing has a value in every case, or a letter would hold a hole. */
function reportMissing(data: CaseData, fields: LabField[], at: number, desk: LabDesk): void {
  for (const { path, type, mayBeMissing } of fields) {
    if (mayBeMissing || type === 'list') continue
    const value = path.split('.').reduce<unknown>(stepInto, data)
    if (value === undefined || value === '') desk.report('TL-13', ['saker', at], { field: path })
  }
}

function stepInto(here: unknown, name: string): unknown {
  return isObject(here) && Object.hasOwn(here, name) ? here[name] : undefined
}
