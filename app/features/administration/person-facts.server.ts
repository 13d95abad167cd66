import type { ReportScope } from '#app/features/access/policies.ts'
import { leaveTrace } from '#app/features/access/trail.server.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import type { Day } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { type Grant, listGrants } from './access-roles.server.ts'
import { NUMBERS, ordered, TOLD } from './directory.server.ts'
import type { Employment } from './directory-query.ts'

/** A time in one unit with one set of job roles. */
export type Stint = {
  unit: { id: string; name: string }
  jobRoles: string[]
  fromOn: Day
  toOn: Day
}

/** What an administrator sees of someone: employment, never training. */
export type PersonFacts = {
  id: string
  name: string
  email: string | null
  number: string | null
  state: Employment
  /** Works or is to begin in another municipality, which has their name and address now. */
  isElsewhere: boolean
  /** An app or a passkey, which may be lost. */
  hasSecondFactor: boolean
  /** The latest first; the one that tells how it stands now is `now`. */
  stints: Stint[]
  now: Stint
  grants: Grant[]
}

const PERSON = `WITH ${TOLD}
SELECT p.id, p.name, iif(l.elsewhere, NULL, p.email) AS email, ${NUMBERS} AS number, l.state,
  l.elsewhere, l.from_on AS fromOn,
  EXISTS (SELECT 1 FROM totp WHERE person = p.id)
    OR EXISTS (SELECT 1 FROM passkey WHERE person = p.id) AS factor
FROM listed l JOIN person p ON p.id = l.person WHERE l.person = :person AND p.erased_on IS NULL`

const STINTS = `
SELECT u.id, u.name, m.main_role AS mainRole, r.job_roles AS jobRoles, m.from_on AS fromOn, m.to_on AS toOn
FROM membership m JOIN unit u ON u.id = m.unit JOIN profile r ON r.id = m.profile
WHERE m.person = :person AND m.municipality = :municipality
ORDER BY m.from_on DESC`

/** Someone who works, has worked or will work in the municipality; undefined for everyone else. */
export async function personFacts(
  scope: ReportScope,
  person: string,
): Promise<PersonFacts | undefined> {
  const { municipality } = scope
  const args = { municipality, person }
  const on = today()
  const [told, rows, grants] = await Promise.all([
    db.client.execute({ sql: PERSON, args: { ...args, on } }),
    db.client.execute({ sql: STINTS, args }),
    listGrants(scope, person),
  ])
  const found = told.rows[0] as unknown as Told | undefined
  const stints = rows.rows.map((row) => asStint(row as unknown as StintRow))
  const now = stints.find(({ fromOn }) => fromOn === found?.fromOn)
  if (!found || !now) return undefined
  const { elsewhere, factor, fromOn, ...rest } = found
  const marks = { isElsewhere: elsewhere === 1, hasSecondFactor: factor === 1 }
  return { ...rest, ...marks, stints, now, grants }
}

/** The same for someone who looks; the person can see that they did. */
export async function openPersonFacts(
  viewer: Viewer,
  scope: ReportScope,
  person: string,
): Promise<PersonFacts | undefined> {
  const facts = await personFacts(scope, person)
  if (!facts) return undefined
  if (viewer.id === person) return facts
  const place = { municipality: scope.municipality, unit: facts.now.unit.id }
  await leaveTrace({
    viewer: viewer.id,
    scope: place,
    what: 'facts',
    people: [person],
    on: today(),
  })
  return facts
}

type Told = Omit<PersonFacts, 'isElsewhere' | 'hasSecondFactor' | 'stints' | 'now' | 'grants'> & {
  elsewhere: 0 | 1
  factor: 0 | 1
  fromOn: Day
}
type StintRow = { id: string; name: string; mainRole: string; jobRoles: string } & Pick<
  Stint,
  'fromOn' | 'toOn'
>

function asStint({ id, name, mainRole, jobRoles, fromOn, toOn }: StintRow): Stint {
  return { unit: { id, name }, jobRoles: ordered(JSON.parse(jobRoles), mainRole), fromOn, toOn }
}
