import type { Texts } from '#app/i18n/texts.ts'
import { type Day, NEVER } from '#app/platform/calendar.ts'
import { type ChangeKind, currentStay, type KnownPerson, type PersonChange } from './changes.ts'
import { countKinds, type ImportPlan, KINDS, type LineProblem, losesMany } from './import-plan.ts'
import { EVERYONE } from './profile.ts'
import type { OpenUnit } from './units.ts'

type Words = Texts['peopleImport']

/** One person whom an import changes, in words. */
export type ImportRow = { id: string; name: string; was: string; is: string }
export type ImportGroup = { kind: ChangeKind; count: number; rows: ImportRow[] }
export type ProblemRow = { key: string; line: number; column: string | null; wrong: string }

/** A plan as it is shown: how many of each kind, then who. */
export type ImportView = {
  running: number
  unchanged: number
  over: number
  nameless: number
  units: string[]
  groups: ImportGroup[]
  problems: ProblemRow[]
  /** How many lines are left out; some may be wrong in several ways. */
  wrongLines: number
  moreProblems: number
  losesMany: boolean
}

export type Naming = {
  text: Words
  day: (day: Day) => string
  units: OpenUnit[]
  jobRoles: { id: string; title: string }[]
  today: Day
  /** So many rows of each kind are shown. */
  most: number
}

/** Puts a plan into words. */
export function importView(plan: ImportPlan, naming: Naming): ImportView {
  const { running, unchanged, over, nameless, units, problems } = plan
  const counts = countKinds(plan)
  const named = { ...naming, units: [...naming.units, ...units] }
  const groups = KINDS.filter((kind) => counts[kind] > 0).map((kind) => {
    const changes = plan.changes.filter(({ kinds }) => kinds.includes(kind))
    const rows = changes.slice(0, naming.most).map((change) => rowOf(change, kind, named))
    return { kind, count: counts[kind], rows }
  })
  return {
    ...{ running, unchanged, over, nameless, groups },
    units: units.map((unit) => unitName(unit.id, named.units)),
    problems: problems.slice(0, naming.most).map((one, at) => problemRow(one, at, naming.text)),
    wrongLines: new Set(problems.map(({ line }) => line)).size,
    moreProblems: Math.max(0, problems.length - naming.most),
    losesMany: losesMany(plan),
  }
}

function problemRow({ line, column, code, value, hint }: LineProblem, at: number, text: Words) {
  return { key: `${line}-${at}`, line, column, wrong: text.wrong[code](value, hint) }
}

function rowOf({ before, after }: PersonChange, kind: ChangeKind, naming: Naming): ImportRow {
  const tell = TELL[kind]
  const { id, name } = after
  const isNew = kind === 'joined' || kind === 'returned'
  const was = before && !isNew ? tell(before, naming) : ''
  return { id, name, was, is: kind === 'left' ? '' : tell(after, naming) }
}

type Tell = (person: KnownPerson, naming: Naming) => string

const place: Tell = (person, naming) =>
  [unit(person, naming), roles(person, naming), begins(person, naming)].filter(Boolean).join(', ')
const begins: Tell = (person, { text, day, today }) => {
  const { fromOn = today } = person.stays.at(-1) ?? {}
  return fromOn > today ? text.begins(day(fromOn)) : ''
}
const unit: Tell = (person, naming) => unitName(stayOf(person, naming)?.unit, naming.units)
const roles: Tell = (person, naming) => {
  const { mainRole = '', jobRoles = [] } = stayOf(person, naming) ?? {}
  const titles = [mainRole, ...jobRoles.filter((role) => role !== mainRole && role !== EVERYONE)]
  return titles
    .map((role) => naming.jobRoles.find(({ id }) => id === role)?.title ?? role)
    .join(', ')
}

const TELL: Record<ChangeKind, Tell> = {
  ...{ joined: place, returned: place, left: unit, moved: unit, roles },
  renamed: ({ name }) => name,
  address: ({ email }) => email,
  number: ({ numbers }) => numbers.join(', '),
  end: (person, naming) => {
    const toOn = person.stays.at(-1)?.toOn ?? NEVER
    return toOn === NEVER ? naming.text.noEnd : naming.day(toOn - 1)
  },
}

function stayOf(person: KnownPerson, { today }: Naming) {
  return currentStay(person, today)
}

/** The names from below the top down to a unit. */
function unitName(id: string | undefined, units: OpenUnit[]): string {
  const found = units.find((one) => one.id === id)
  if (!found) return ''
  const above = units.find((one) => one.id === found.parent)
  return above && above.parent !== null ? `${unitName(above.id, units)}/${found.name}` : found.name
}
