import { inviteToPassword } from '#app/features/access/password-links.server.ts'
import type { ReportScope } from '#app/features/access/policies.ts'
import { resetSecondFactor } from '#app/features/access/second-factor.server.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { changePeople } from '#app/features/competence/change-people.server.ts'
import {
  change,
  comeBack,
  enrol,
  leave,
  type Planned,
  type Refused,
} from '#app/features/people/changes.server.ts'
import type { Employment as Employed } from '#app/features/people/changes.ts'
import { employeeNumberKey, tidyName } from '#app/features/people/identity.ts'
import { type Day, NEVER } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { isLastAdministrator } from './access-roles.server.ts'
import { jobRoleOptions } from './job-roles.server.ts'
import { type PersonFacts, personFacts } from './person-facts.server.ts'
import {
  type Choices,
  type PersonField,
  type PersonFields,
  type PersonProblem,
  type PersonProblems,
  readEnd,
  readFrom,
  readIdentity,
  readJobRoles,
  readUnit,
  together,
  withUntouched,
} from './person-form.ts'
import { listUnits } from './units.server.ts'

/** Whom it was done to; else what is wrong with the form; undefined when there is no such person. */
export type Outcome = { person: string } | { problems: PersonProblems } | undefined

/** Who asks, and for whom: what each change needs to know. */
export type ByAdministrator = { viewer: Viewer; scope: ReportScope; person: string }

type Asker = Omit<ByAdministrator, 'person'>

/** Someone begins. */
export async function addPerson(asker: Asker, typed: PersonFields): Promise<Outcome> {
  const on = today()
  const read = await readEmployment(asker.scope, typed, on)
  if ('problems' in read) return read
  const { day, ...employment } = read.read
  const term = { fromOn: day, toOn: NEVER }
  return done(asker, () => enrol(asker.scope.municipality, employment, term, on))
}

/** Someone who left comes back, with all their history. */
export async function returnPerson(by: ByAdministrator, typed: PersonFields): Promise<Outcome> {
  const facts = await personFacts(by.scope, by.person)
  if (facts?.state !== 'left' || facts.isElsewhere) return undefined
  const on = today()
  const read = await readEmployment(by.scope, typed, on)
  if ('problems' in read) return read
  const { day, ...employment } = read.read
  const term = { fromOn: day, toOn: NEVER }
  return done(by, () => comeBack(by.scope.municipality, by.person, employment, { term, today: on }))
}

/** Name, address or number are put right; the person stays the same. */
export function correctPerson(
  by: ByAdministrator,
  typed: PersonFields,
  opened: Partial<PersonFields> = {},
): Promise<Outcome> {
  return whileHere(by, async ({ name, email, number }) => {
    const now = { name, email: email ?? '', number: number ?? '' }
    const identity = readIdentity(withUntouched(typed, opened, now))
    if ('problems' in identity) return identity
    return done(by, () => change(by.scope.municipality, by.person, tidied(identity.read), today()))
  })
}

/** Someone moves to another unit, from a day. */
export function movePerson(by: ByAdministrator, typed: PersonFields): Promise<Outcome> {
  return whileHere(by, async (facts) => {
    const on = today()
    const asked = together(readUnit(typed, await choicesIn(by.scope)), readFrom(typed, on))
    if ('problems' in asked) return asked
    const { unit, day } = asked.read
    const problem = placeProblem(facts, day, (stint) => stint.unit.id === unit)
    if (problem) return { problems: problem === 'same' ? { unit: 'same' } : { from: problem } }
    return done(by, () => change(by.scope.municipality, by.person, { unit }, on, day))
  })
}

/** Someone gets other job roles, from a day. */
export function changeJobRoles(by: ByAdministrator, typed: PersonFields): Promise<Outcome> {
  return whileHere(by, async (facts) => {
    const on = today()
    const asked = together(readJobRoles(typed, await choicesIn(by.scope)), readFrom(typed, on))
    if ('problems' in asked) return asked
    const { day, ...roles } = asked.read
    const isSame = (stint: PersonFacts['now']) =>
      stint.jobRoles[0] === roles.jobRoles[0] &&
      [...stint.jobRoles].sort().join() === [...roles.jobRoles].sort().join()
    const problem = placeProblem(facts, day, isSame)
    if (problem) return { problems: problem === 'same' ? { mainRole: 'same' } : { from: problem } }
    return done(by, () => change(by.scope.municipality, by.person, roles, on, day))
  })
}

/** Someone has a last day; one that was told before is moved. */
export function endEmployment(by: ByAdministrator, typed: PersonFields): Promise<Outcome> {
  return whileHere(by, async (facts) => {
    const on = today()
    const asked = readEnd(typed, on - 1)
    if ('problems' in asked) return asked
    const { day } = asked.read
    if (await isLastAdministrator(by.scope, by.person))
      return { problems: { last: 'last-administrator' } }
    const { municipality } = by.scope
    const isLater = day > (facts.stints[0]?.toOn ?? NEVER)
    return done(by, () =>
      isLater
        ? change(municipality, by.person, { toOn: day }, on)
        : leave(municipality, by.person, day, on),
    )
  })
}

/** Someone who had a last day stays after all. */
export function keepEmployment(by: ByAdministrator): Promise<Outcome> {
  return whileHere(by, () =>
    done(by, () => change(by.scope.municipality, by.person, { toOn: NEVER }, today())),
  )
}

/** Someone else who works here loses their second factors; false where nothing can be taken. */
export async function resetPersonsSecondFactor(by: ByAdministrator): Promise<boolean> {
  const { viewer, scope, person } = by
  const facts = await personFacts(scope, person)
  if (facts?.state !== 'working' || viewer.id === person) return false
  const { municipality } = scope
  return resetSecondFactor({ kind: 'person', id: viewer.id }, { id: person, municipality })
}

/** Someone who works here is mailed a link to choose a password by; false for everyone else. */
export async function invitePerson({ viewer, scope, person }: ByAdministrator): Promise<boolean> {
  const facts = await personFacts(scope, person)
  if (facts?.state !== 'working') return false
  return (await inviteToPassword({ kind: 'person', id: viewer.id }, person)) === true
}

async function whileHere(
  { scope, person }: ByAdministrator,
  then: (facts: PersonFacts) => Promise<Outcome>,
): Promise<Outcome> {
  const facts = await personFacts(scope, person)
  return !facts || facts.state === 'left' ? undefined : then(facts)
}

async function readEmployment(scope: ReportScope, typed: PersonFields, on: Day) {
  const choices = await choicesIn(scope)
  const place = together(readUnit(typed, choices), readJobRoles(typed, choices))
  const read = together(together(readIdentity(typed), place), readFrom(typed, on))
  return 'problems' in read ? read : { read: tidied(read.read) }
}

async function choicesIn(scope: ReportScope): Promise<Choices> {
  const units = (await listUnits(scope)).map(({ id }) => id)
  return { units, jobRoles: jobRoleOptions().map(([id]) => id) }
}

function tidied<T extends Pick<Employed, 'name' | 'number'>>({ name, number, ...rest }: T) {
  const key = number === null ? null : employeeNumberKey(number)
  return { ...rest, name: tidyName(name), number: key }
}

/** A day before someone began or after they have left can't stand; nor what is so already. */
function placeProblem(
  { stints }: PersonFacts,
  day: Day,
  isSame: (stint: PersonFacts['now']) => boolean,
): 'early' | 'same' | undefined {
  const stint = stints.find(({ fromOn, toOn }) => fromOn <= day && day < toOn)
  if (!stint) return 'early'
  return isSame(stint) ? 'same' : undefined
}

const REFUSALS: Partial<Record<Refused['problem'], [PersonField, PersonProblem]>> = {
  'address-refused': ['email', 'taken'],
  'address-in-use': ['email', 'in-use'],
  'already-here': ['email', 'here'],
  'number-in-use': ['number', 'number-taken'],
  'no-such-unit': ['unit', 'unknown'],
}

async function done({ viewer }: Asker, plan: () => Promise<Planned | Refused>): Promise<Outcome> {
  const planned = await changePeople({ kind: 'person', id: viewer.id }, plan)
  if (planned.ok) return { person: planned.about }
  const [field, problem] = REFUSALS[planned.problem] ?? []
  return field && { problems: { [field]: problem } }
}
