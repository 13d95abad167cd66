import { type Day, NEVER } from '#app/platform/calendar.ts'
import {
  type ChangeKind,
  changed,
  currentStay,
  type Employment,
  enrolled,
  isOurs,
  type KnownPerson,
  kindsOf,
  left,
  type PersonChange,
  stranger,
} from './changes.ts'
import { Acquaintances, foldName, type Mark } from './identity.ts'
import type { Field as FileField } from './import/columns.ts'
import type { FileLine, LineProblem, ProblemCode } from './import/lines.ts'
import { UnitTree } from './import/unit-tree.ts'
import { on } from './periods.ts'
import type { OpenUnit } from './units.ts'

export type { FileLine, LineProblem } from './import/lines.ts'

/** A file as it was read: its people, and what could not be read of whom. */
export type PeopleFile = {
  lines: FileLine[]
  problems: LineProblem[]
  /** Whom the lines with problems are about, as far as they tell. */
  unread: Mark[]
  /** Columns that say nothing to Leia. */
  unused: string[]
  /** What the file calls its columns. */
  heads: Partial<Record<FileField, string>>
}

export type ImportChoices = {
  /** The file names everyone: who is missing leaves. */
  isWhole: boolean
  /** Units that are not there are made. */
  createsUnits: boolean
}

/** What a municipality's people are before an import. */
export type ImportWorld = ImportChoices & {
  municipality: string
  people: KnownPerson[]
  units: OpenUnit[]
  today: Day
  /** Who imports, and stays whatever the file says. */
  keep: string | null
  /** People who may bring their history here, by the code that they gave. */
  movers: Map<string, KnownPerson>
  /** The same id for the same text, and another for every import. */
  newId: (what: string) => string
}

/** Everything that a file would change, and what of it can't be done. */
export type ImportPlan = {
  changes: PersonChange[]
  units: OpenUnit[]
  problems: LineProblem[]
  unchanged: number
  /** Of the file, those who had left before and are not here. */
  over: number
  /** Who works here today, before the import. */
  running: number
  /** Nobody leaves while so many lines can't be told whom they are about. */
  nameless: number
  /** Who imports is not in the file. */
  kept: boolean
}

/** Above this share of all, leavers have to be confirmed. */
const MANY = 0.2

/** Works out what a file changes; what is wrong with a line stops that line alone. */
export function planImport(file: PeopleFile, world: ImportWorld): ImportPlan {
  const { people, municipality, today } = world
  const known = new Acquaintances(people, municipality, today)
  const units = new UnitTree(world.units, (path) => world.newId(`unit ${path}`))
  const entries = entriesOf(file.lines, known, world)
  const seated = entries.map((entry) => seat(entry, units, world.createsUnits))
  const nameless = world.isWhole ? file.unread.filter((mark) => !known.find(mark)).length : 0
  const gone = leavers(file, entries, known, world, nameless)
  const settled = refuseAddresses(seated, gone, known)
  const outcomes = settled.flatMap((entry) => outcomeOf(entry, world))
  const leaving = gone.map((before) => changeOf(before, left(before, today), world))
  const problems = [...file.problems, ...settled.flatMap((entry) => problemOf(entry, file))]
  return {
    changes: [...outcomes.filter(({ kinds }) => kinds.length > 0), ...leaving],
    units: units.made,
    problems: problems.sort((one, other) => one.line - other.line),
    unchanged: outcomes.filter(({ kinds }) => kinds.length === 0).length,
    over: settled.filter((entry) => !entry.problem && isOver(entry, world)).length,
    running: people.filter((person) => isHere(person, world)).length,
    nameless,
    kept: people.some(({ id }) => id === world.keep) && !isTold(world.keep, file, entries, known),
  }
}

function isTold(id: string | null, file: PeopleFile, entries: Entry[], known: Acquaintances) {
  const isIn = entries.some(({ before }) => before?.id === id)
  return isIn || file.unread.some((mark) => known.find(mark)?.id === id)
}

/** How many changes of each kind a plan holds; one person may count in several. */
export function countKinds({ changes }: Pick<ImportPlan, 'changes'>): Record<ChangeKind, number> {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<ChangeKind, number>
  for (const kind of changes.flatMap(({ kinds }) => kinds)) counts[kind] += 1
  return counts
}

/** The kinds in the order in which they are told. */
export const KINDS: ChangeKind[] = [
  ...(['joined', 'returned', 'left', 'moved', 'roles'] as const),
  ...(['renamed', 'address', 'number', 'end'] as const),
]

/** Whether so many would leave that somebody must say that it is meant. */
export function losesMany(plan: ImportPlan): boolean {
  return countKinds(plan).left > plan.running * MANY
}

/** A line with the person whom it is about, where they are known. */
type Entry = { line: FileLine; before: KnownPerson | null; unit?: string; problem?: LineProblem }

function entriesOf(lines: FileLine[], known: Acquaintances, world: ImportWorld): Entry[] {
  const seen = new Map<string, number>()
  return lines.map((line) => {
    const ours = known.find(line)
    const mover = ours ? undefined : world.movers.get(line.movingCode ?? '')
    const before = ours ?? mover ?? null
    const { number, email } = line
    const marks = [
      { mark: number && `number ${number}`, value: number ?? '' },
      { mark: email, value: email },
      { mark: before && `person ${before.id}`, value: '' },
    ]
    const [told] = marks.filter(({ mark }) => mark && seen.has(mark))
    const on = String(seen.get(told?.mark ?? ''))
    for (const { mark } of marks) if (mark) seen.set(mark, seen.get(mark) ?? line.line)
    if (told) return { line, before, problem: problemIn(line, 'twice', told.value, on) }
    const isBound = mover ? currentStay(mover, world.today) : line.movingCode && !ours
    if (isBound) return { line, before: null, problem: problemIn(line, 'moving-code', '') }
    return { line, before }
  })
}

function problemIn(
  { line }: FileLine,
  code: LineProblem['code'],
  value: string,
  hint: string | null = null,
): LineProblem {
  return { line, column: null, code, value, hint }
}

const FIELDS: Partial<Record<ProblemCode, FileField[]>> = {
  'unknown-unit': ['unit', 'unitCode'],
  'moving-code': ['movingCode'],
  'address-refused': ['email'],
  'address-in-use': ['email'],
}

/** What stands on two lines is wrong in its own column; in none when only the person is the same. */
function fieldsOf({ number }: FileLine, { code, value }: LineProblem): FileField[] {
  if (code !== 'twice') return FIELDS[code] ?? []
  if (value === '') return []
  return [value === number ? 'number' : 'email']
}

function problemOf({ line, problem }: Entry, { heads }: PeopleFile): LineProblem[] {
  if (!problem) return []
  const field = fieldsOf(line, problem).find((one) => heads[one] !== undefined)
  return [{ ...problem, column: (field && heads[field]) ?? null }]
}

function seat(entry: Entry, units: UnitTree, createsUnits: boolean): Entry {
  if (entry.problem) return entry
  const { unit } = entry.line
  const found = units.find(unit) ?? (createsUnits ? units.make(unit) : undefined)
  if (found) return { ...entry, unit: found.id }
  const value = unit.path ?? unit.code ?? ''
  const problem = problemIn(entry.line, 'unknown-unit', value, units.nearest(unit))
  return { ...entry, problem }
}

/** Who works here and is not in a file that names everyone. */
function leavers(
  file: PeopleFile,
  entries: Entry[],
  known: Acquaintances,
  world: ImportWorld,
  nameless: number,
): KnownPerson[] {
  if (!world.isWhole || nameless > 0) return []
  const told = entries.map(({ before }) => before?.id)
  const unread = file.unread.map((mark) => known.find(mark)?.id)
  const stays = new Set([...told, ...unread, world.keep])
  return world.people.filter((person) => isHere(person, world) && !stays.has(person.id))
}

function isHere(person: KnownPerson, { municipality, today }: ImportWorld): boolean {
  return isOurs(person, municipality) && on(person.stays, today) !== undefined
}

/** An address may go from one to another in the same file: until nothing more has to be refused. */
function refuseAddresses(entries: Entry[], gone: KnownPerson[], known: Acquaintances): Entry[] {
  const givesUp = ({ line, before, problem }: Entry) =>
    before && !problem && before.email !== line.email ? [before.email] : []
  const free = new Set([...entries.flatMap(givesUp), ...gone.map(({ email }) => email)])
  const settled = entries.map((entry) => {
    if (entry.problem) return entry
    const { line, before } = entry
    const refusal = known.refusalOf(line.email, before?.id)
    const isFree = refusal === 'address-in-use' && free.has(line.email)
    if (!refusal || isFree || refusal === 'number-in-use') return entry
    return { ...entry, problem: problemIn(line, refusal, line.email) }
  })
  const refused = (some: Entry[]) => some.filter(({ problem }) => problem).length
  return refused(settled) > refused(entries) ? refuseAddresses(settled, gone, known) : settled
}

/** Whether a line is about someone who has stopped: whose last day is over. */
function isOver({ line, before }: Entry, { today }: ImportWorld): boolean {
  const isGone = !before || !currentStay(before, today)
  return isGone && line.toOn !== undefined && line.toOn <= today
}

function outcomeOf(entry: Entry, world: ImportWorld): PersonChange[] {
  const { line, before, unit, problem } = entry
  if (problem || unit === undefined || isOver(entry, world)) return []
  const { municipality, today, newId } = world
  const current = before && currentStay(before, today)
  if (!before || !current) {
    const someone = before ?? stranger(newId(`person ${line.line}`))
    const term = { fromOn: Math.max(0, line.fromOn ?? today), toOn: line.toOn ?? NEVER }
    const after = enrolled(someone, municipality, employmentOf(line, before, unit, null), term)
    return [changeOf(before, after, world)]
  }
  if (line.toOn !== undefined && line.toOn <= today)
    return [changeOf(before, left(before, today), world)]
  const { toOn } = line
  const employment = employmentOf(line, before, unit, current)
  const after = changed(before, { ...employment, ...(toOn === undefined ? {} : { toOn }) }, today)
  return [changeOf(before, after, world)]
}

function employmentOf(
  line: FileLine,
  before: KnownPerson | null,
  unit: string,
  current: { mainRole: string; jobRoles: string[] } | null | undefined,
): Employment {
  const { email, number } = line
  const jobRoles = line.jobRoles ?? current?.jobRoles ?? []
  // The letter case of a name is nothing that has changed.
  const name = before && foldName(before.name) === foldName(line.name) ? before.name : line.name
  const keeps = current && [...jobRoles, 'alle-ansatte'].includes(current.mainRole)
  const mainRole = line.mainRole ?? (keeps ? current.mainRole : undefined)
  return { name, email, number, unit, jobRoles, ...(mainRole === undefined ? {} : { mainRole }) }
}

function changeOf(
  before: KnownPerson | null,
  after: KnownPerson,
  { municipality, today }: ImportWorld,
): PersonChange {
  return { before, after, kinds: kindsOf(before, after, municipality, today) }
}
