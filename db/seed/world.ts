import { assignedIn } from './assignments.ts'
import { BEGINNER, RENEWER } from './demo-accounts.ts'
import { adoptionsOf } from './library.ts'
import { headcounts, municipalitiesForSeed, type SeedMunicipality } from './municipalities.ts'
import { namesRecordsIn } from './names-records.ts'
import { populate, type SeedPerson } from './population.ts'
import { type Done, progressIn, type SeedCourse, type SeedModule, soonEnding } from './progress.ts'
import { type Random, randomFrom } from './random.ts'
import { FOUNDED, OPEN_END } from './staffing.ts'

/** An answer to an activity as it is stored, with what it is worth. */
export type SeedAnswer = {
  revision: number
  contentHash: string
  answer: unknown
  scoreNumerator: number
  scoreDenominator: number
  passed: boolean
}

/** What the product's rules say; given, because the seed knows nothing of the product. */
export type SeedRules = {
  profileId(municipality: string, jobRoles: string[]): string
  profileRoles(jobRoles: string[]): string[]
  ancestry(units: { id: string; parent: string | null }[]): Ancestry[]
  addMonths(day: number, months: number): number
  requiredModules(jobRoles: string[]): string[]
  /** A passing or failing answer; without this, passes are seeded as facts without attempts. */
  answer?(activity: string, draw: { person: string; number: number }, passing: boolean): SeedAnswer
}
type Ancestry = { unit: string; ancestor: string; depth: number }

export type SeedOptions = {
  /** The day that progress is told from; the present one. */
  today: number
  people: number
  municipalities: number
  courses: SeedCourse[]
  /** Hash of each demo account's password. */
  passwords: Map<string, string>
  rules: SeedRules
}

/** Rows by table, each in the order of the columns that `load.ts` names. */
export type Rows = Record<
  | 'municipality'
  | 'unit'
  | 'unit_ancestor'
  | 'profile'
  | 'person'
  | 'membership'
  | 'person_role'
  | 'access_role'
  | 'attempt'
  | 'completion'
  | 'municipality_requirement'
  | 'assignment'
  | 'names_record'
  | 'library_adoption',
  unknown[][]
>

/** One municipality after the other, so that a large database never stands in memory as a whole. */
export function* world(options: SeedOptions): Generator<{ municipality: string; rows: Rows }> {
  const municipalities = municipalitiesForSeed(options.municipalities)
  const counts = headcounts(municipalities, options.people)
  for (const [index, municipality] of municipalities.entries())
    yield {
      municipality: municipality.name,
      rows: rowsOf(municipality, counts[index] ?? 0, options),
    }
}

function rowsOf(municipality: SeedMunicipality, people: number, options: SeedOptions): Rows {
  const { number, name, samiName, languageForm } = municipality
  const { units, persons } = populate(municipality, people, options.today)
  const assigned = assignedIn(number, { units, persons }, options.today)
  const rows: Rows = {
    municipality: [[number, name, samiName, languageForm]],
    unit: units.map(({ id, parent, name }) => [id, number, parent, name, FOUNDED, OPEN_END]),
    unit_ancestor: options.rules.ancestry(units).map((a) => [a.unit, a.ancestor, a.depth]),
    profile: profilesOf(number, persons, options.rules),
    person: [],
    membership: [],
    person_role: [],
    access_role: [],
    attempt: [],
    completion: [],
    municipality_requirement: assigned.requirements,
    assignment: assigned.assignments,
    names_record: namesRecordsIn(number, persons, options.today),
    library_adoption: adoptionsOf(number, persons, options.today),
  }
  for (const person of persons) addPerson(rows, number, person, options)
  return rows
}

function profilesOf(municipality: string, persons: SeedPerson[], rules: SeedRules): unknown[][] {
  const profiles = new Map(
    persons.map(({ jobRoles }) => [rules.profileId(municipality, jobRoles), jobRoles]),
  )
  return [...profiles].map(([id, jobRoles]) => [
    id,
    municipality,
    JSON.stringify(rules.profileRoles(jobRoles)),
  ])
}

function addPerson(rows: Rows, number: string, person: SeedPerson, options: SeedOptions): void {
  const { id, name, email, jobRoles, stints, account } = person
  const { rules, passwords } = options
  const since = stints[0]?.fromOn ?? FOUNDED
  const until = stints.at(-1)?.toOn ?? OPEN_END
  const profile = rules.profileId(number, jobRoles)
  rows.person.push([id, name, email, passwords.get(email) ?? null])
  for (const { unit, fromOn, toOn } of stints)
    rows.membership.push([id, number, unit, jobRoles[0], profile, fromOn, toOn])
  for (const role of rules.profileRoles(jobRoles)) rows.person_role.push([id, role, since, until])
  for (const [role, kind, scope] of account?.access ?? [])
    rows.access_role.push([id, role, kind, scope, since, OPEN_END])
  addProgress(rows, person, { municipality: number, since, until }, options)
}

type Period = { municipality: string; since: number; until: number }

function addProgress(rows: Rows, person: SeedPerson, period: Period, options: SeedOptions): void {
  const { id, jobRoles, stints, email } = person
  const { courses, rules, today } = options
  const required = new Set(rules.requiredModules(jobRoles))
  const learner = { id, unit: stints.at(-1)?.unit ?? '', ...period }
  const random = randomFrom('attempts', id)
  courses.forEach((course, index) => {
    const modules = course.modules.filter((module) => required.has(module.id))
    if (modules.length === 0) return
    const own = { ...course, modules }
    if (email === BEGINNER && index > 0) return
    const progress = email === RENEWER && index === 0 ? soonEnding : progressIn
    const done =
      email === BEGINNER ? justBegun(own, options) : progress(own, learner, { ...rules, today })
    addDone(rows, id, done, random, rules)
  })
}

function justBegun({ modules, validMonths }: SeedCourse, { today, rules }: SeedOptions): Done {
  const [first, second] = modules
  const passedOn = today - 6
  const expiresOn = validMonths === null ? OPEN_END : rules.addMonths(passedOn, validMonths)
  return {
    passes: first ? [{ module: first, passedOn, expiresOn }] : [],
    begun: second && { module: second, on: today - 2 },
  }
}

function addDone(rows: Rows, person: string, done: Done, random: Random, rules: SeedRules): void {
  const numbers = new Map<string, number>()
  const attempt = (activity: string, at: number, passing: boolean) => {
    if (!rules.answer) return
    const number = (numbers.get(activity) ?? 0) + 1
    numbers.set(activity, number)
    rows.attempt.push(
      attemptRow(person, activity, number, at, rules.answer(activity, { person, number }, passing)),
    )
  }
  for (const { module, passedOn, expiresOn } of done.passes) {
    const at = workedThrough(module, passedOn, random, attempt)
    rows.completion.push([person, module.id, passedOn, module.revision, expiresOn, at])
  }
  const begun = done.begun
  const activity = begun?.module.activities.find(({ mayFail }) => mayFail)
  if (begun && activity) attempt(activity.id, workingHour(begun.on, random), false)
}

/** Hands in every activity of a module, some after a failed try or two; gives the last instant. */
function workedThrough(
  { activities }: SeedModule,
  day: number,
  random: Random,
  attempt: (activity: string, at: number, passing: boolean) => void,
): number {
  let at = workingHour(day, random)
  for (const { id, mayFail } of activities) {
    const failures = mayFail && random.chance(0.22) ? random.between(1, 2) : 0
    for (let tries = 0; tries <= failures; tries++) {
      at += random.between(90, 400) * 1000
      attempt(id, at, tries === failures)
    }
  }
  return at
}

/** Between about eight and three o'clock in Norway, in Unix milliseconds. */
function workingHour(day: number, random: Random): number {
  return day * 86_400_000 + random.between(7 * 60, 13 * 60) * 60_000
}

function attemptRow(
  person: string,
  activity: string,
  number: number,
  at: number,
  made: SeedAnswer,
) {
  const id = `seed-${person}-${activity.replaceAll('/', '.')}-${number}`
  const score = [made.scoreNumerator, made.scoreDenominator, Number(made.passed)]
  const answer = JSON.stringify(made.answer)
  return [id, person, activity, number, made.revision, made.contentHash, answer, ...score, at]
}
