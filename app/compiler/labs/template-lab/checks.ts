import type {
  Check,
  CheckBody,
  LabField,
  Severity,
  Source,
} from '#app/features/activities/template-lab.ts'
import { choosablePaths, readSegments } from '#app/features/activities/template-lab.ts'
import { nearest } from '../../diagnostics/near.ts'
import type { LabDesk } from './desk.ts'
import { checkCondition } from './known.ts'
import type { LabFile, WrittenCheck } from './schema.ts'

const SEVERITIES: Record<WrittenCheck['alvor'], Severity> = {
  merknad: 'remark',
  feil: 'error',
  alvorlig: 'serious',
}
const BUILT_IN = {
  rester: 'residue',
  'norsk dato': 'norwegian-date',
  tegn: 'characters',
  åpner: 'opens',
} as const

/** The author's checks, and those that every template has. */
export function checksOf(file: LabFile, fields: LabField[], desk: LabDesk): Check[] {
  const seen = new Set<string>()
  const written = file.prøver.flatMap((one, at) => {
    if (seen.has(one.id)) desk.report('TL-11', ['prøver', at, 'id'], { id: one.id })
    seen.add(one.id)
    const body = bodyOf(one, at, desk)
    reportUnknown(one, at, fields, desk)
    return body ? [{ ...body, ...frameOf(one) }] : []
  })
  const always = (['residue', 'characters', 'opens'] as const).filter(
    (kind) => !written.some((one) => one.kind === kind),
  )
  return [...written, ...always.map(builtIn)]
}

function builtIn(kind: 'residue' | 'characters' | 'opens'): Check {
  const severity = kind === 'opens' ? 'serious' : 'error'
  return { kind, id: kind, text: '', severity, when: null, source: null }
}

function frameOf({ id, tekst, alvor, når, kilde }: WrittenCheck) {
  const source = kilde ? sourceOf(kilde) : null
  return { id, text: tekst, severity: SEVERITIES[alvor], when: når ?? null, source }
}

function sourceOf(written: NonNullable<WrittenCheck['kilde']>): Source {
  const { law = null, ref = null, standard = null, checked = null, prinsipp } = written
  return { law, ref, standard, checked, principle: prinsipp }
}

/** What is checked; exactly one kind stands in each. */
function bodyOf(one: WrittenCheck, at: number, desk: LabDesk): CheckBody | undefined {
  const kinds = (['inneholder', 'mangler', 'lekker ikke', 'innebygd'] as const).filter(
    (name) => one[name] !== undefined,
  )
  if (kinds.length !== 1) {
    desk.report('TL-14', ['prøver', at], { id: one.id })
    return undefined
  }
  const { inneholder, mangler, innebygd, ledetekst } = one
  const protection = one['lekker ikke']
  if (inneholder !== undefined) {
    const [times, each] = [one.ganger ?? null, one['for hver'] ?? null]
    return { kind: 'contains', wanted: inneholder, times, each }
  }
  if (mangler !== undefined) return { kind: 'lacks', unwanted: mangler }
  if (protection !== undefined) return { kind: 'no-leak', protection }
  if (innebygd !== 'tom ledetekst') return { kind: BUILT_IN[innebygd as keyof typeof BUILT_IN] }
  if (ledetekst !== undefined) return { kind: 'empty-label', label: ledetekst }
  desk.report('TL-14', ['prøver', at], { id: one.id })
  return undefined
}

function reportUnknown(one: WrittenCheck, at: number, fields: LabField[], desk: LabDesk): void {
  if (one.når !== undefined) checkCondition(one.når, fields, ['prøver', at, 'når'], desk)
  const known = choosablePaths(fields)
  const { segments, troubles } = readSegments(one.inneholder ?? '')
  const used = segments.flatMap((segment) => (segment.kind === 'field' ? [segment.path] : []))
  const wrong = [
    ...used.filter((path) => !known.includes(path)),
    ...troubles.map(({ text }) => text),
  ]
  for (const name of wrong)
    desk.report('TL-10', ['prøver', at, 'inneholder'], { name, nearest: nearest(name, known) })
  const lists = fields.filter(({ type }) => type === 'list').map(({ path }) => path)
  const list = one['for hver']
  if (list !== undefined && !lists.includes(list))
    desk.report('TL-10', ['prøver', at, 'for hver'], {
      name: list,
      nearest: nearest(list, lists),
    })
}
