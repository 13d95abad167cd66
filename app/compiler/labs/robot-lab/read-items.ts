import type {
  Expected,
  FieldValue,
  ItemField,
  QueueItem,
} from '#app/features/activities/robot-lab.ts'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import { miswritten, unknownName } from './findings.ts'
import type { At } from './read-steps.ts'
import { FAULTY, OUTCOMES, type RobotFile, type WrittenItem } from './schema.ts'

export const QUEUES = ['kø', 'skjult kø'] as const

/** What the author calls the fields, as the engine knows them. */
export function fieldsOf({ elementfelt }: RobotFile): ItemField[] {
  return Object.entries(elementfelt).map(([id, written]) => ({
    id,
    name: written.navn,
    kind: written.type === 'jaNei' ? 'yes-no' : written.verdier ? 'choice' : 'text',
    values: written.verdier ?? [],
    optional: written['kan mangle'] === 'ja',
    personal: written.vern === 'ja',
  }))
}

/** An item of a queue, without what is expected of it. */
export function itemOf(fields: ItemField[], { id, felt, feil = [] }: WrittenItem): QueueItem {
  return {
    id,
    fields: Object.fromEntries(fields.flatMap((field) => fieldValue(field, felt[field.id]))),
    faults: feil.map(({ ved, virkning, ganger }) => ({
      on: FAULTY[ved],
      hasEffect: virkning === 'ja',
      times: ganger === 'alltid' ? null : ganger,
    })),
  }
}

function fieldValue({ id, kind }: ItemField, written: string | undefined): [string, FieldValue][] {
  if (written === undefined) return []
  return [[id, kind === 'yes-no' ? written === 'ja' : written]]
}

/** What is expected of an item. */
export function expectedOf({ forventet, grunn, merknad }: WrittenItem): Expected {
  return { outcome: OUTCOMES[forventet], reason: grunn ?? null, note: merknad ?? null }
}

/** What is wrong with the items of both queues. */
export function itemFindings(file: RobotFile, fields: ItemField[], at: At): Finding[] {
  const ids = QUEUES.flatMap((queue) => file[queue].map(({ id }) => id))
  let count = 0
  return QUEUES.flatMap((queue) =>
    file[queue].flatMap((item, n) => {
      const isRepeated = ids.indexOf(item.id) < count++
      const repeated = isRepeated ? [miswritten(at(queue, n, 'id'), ID(item.id), ID_FORM)] : []
      const inside: At = (...path) => at(queue, n, ...path)
      return [
        ...repeated,
        ...reasonFindings(file, item, inside),
        ...fieldFindings(fields, item, inside),
      ]
    }),
  )
}

function reasonFindings({ grunner }: RobotFile, { forventet, grunn }: WrittenItem, at: At) {
  if (forventet !== 'manuell') return []
  if (grunn === undefined) return [miswritten(at('forventet'), REASON, REASON_FORM)]
  return grunner.includes(grunn) ? [] : [unknownName('reason', grunn, grunner, at('grunn'))]
}

function fieldFindings(fields: ItemField[], { felt }: WrittenItem, at: At): Finding[] {
  const known = fields.map(({ id }) => id)
  const unknown = Object.keys(felt).filter((id) => !known.includes(id))
  return [
    ...unknown.map((id) => unknownName('field', id, known, at('felt', id))),
    ...fields.flatMap((field) => {
      const value = felt[field.id] ?? ''
      if (value === '')
        return field.optional ? [] : [miswritten(at('felt'), EMPTY(field.id), FILLED)]
      const values = field.kind === 'yes-no' ? ['ja', 'nei'] : field.values
      if (field.kind === 'text' || values.includes(value)) return []
      return [unknownName('value', value, values, at('felt', field.id))]
    }),
  ]
}

const ID = (id: string) => ({
  nb: `Id-en «${id}» er brukt på to elementer`,
  en: `Two items have the id “${id}”`,
})
const ID_FORM = { nb: 'en egen id på hvert element', en: 'an id of its own for each item' }
const REASON = {
  nb: 'Elementet skal til manuell kø, men har ingen grunn',
  en: 'The item goes to the manual queue without a reason',
}
const REASON_FORM = { nb: '`grunn:` og en av grunnene', en: '`grunn:` and one of the reasons' }
const EMPTY = (id: string) => ({
  nb: `Elementet mangler feltet «${id}»`,
  en: `The item has no field “${id}”`,
})
const FILLED = {
  nb: 'en verdi, eller `kan mangle: ja` på feltet',
  en: 'a value, or `kan mangle: ja` on the field',
}
