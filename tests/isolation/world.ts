import { randomFrom } from '#db/seed/random.ts'
import { fillInQuizzes } from '#tests/support/quiz-form.ts'
import { startSessions } from '#tests/support/sessions.ts'
import { hexMark } from './marks.ts'
import { plant } from './plant.ts'
import { type Site, send } from './ways.ts'

/** The municipality that most of the cast belongs to, another one, and a number that none has. */
export const OWN = '1833'
export const OTHER = '1824'
export const NONE = '1899'

const FAR = 999_999
export const LED = '1833-teknisk-plan'
const QUIZ = { course: 'arbeidsflyt', module: 'journalposttyper', activity: 'sett-i-gang' }

/** Someone who asks: who they are, where they are now, and what they may there, as the documents say. */
export type Visitor = {
  name: string
  person: string | null
  cookie: string
  /** Whose cookie it is, though they may have left. */
  cookieOf?: string
  municipality: string | null
  leads?: { municipality: string; unit: string | null }
  administers?: string
  writes?: true
  coordinates?: true
}

/** The cast, who owns what, and what can be sent. */
export type World = {
  site: Site
  visitors: Visitor[]
  /** Who was elsewhere until today; their keys still begin with the number of where they were. */
  moved: string[]
  /** Someone else in the same unit, in whose name every table has a row; the same elsewhere. */
  colleague: string
  stranger: string
  /** Addresses of people who have left. */
  leaver: string
  leaverElsewhere: string
  /** Keys of the stranger's. */
  sessionElsewhere: string
  passkeyElsewhere: string
  /** Form fields of a quiz as the learner is asked it. */
  quiz: [string, string][]
  /** Makes good what a request has taken from those who are to ask again. */
  mend(visitor: Visitor, tables: Set<string>): Promise<void>
  run(sql: string, args?: (string | number | null)[]): Promise<Record<string, unknown>[]>
}

type Role = [role: string, kind: string, scope: string]

/** Plants the marks, moves those who move, and signs everybody in. */
export async function makeWorld(site: Site): Promise<World> {
  const { db } = site.controls
  const run: World['run'] = async (sql, args = []) =>
    (await db.client.execute({ sql, args })).rows as never
  // Nobody's answers are at stake: tens of thousands of synced writes would only take time.
  await run('pragma synchronous = off')
  const today = Math.floor(Date.now() / 86_400_000)
  const byEmail = async (email: string) =>
    `${(await run('select id from person where email = ?', [email]))[0]?.id}`
  const learner = await byEmail('ansatt@rana.example')
  const leader = await byEmail('leder@rana.example')
  const unitLeader = await byEmail('enhetsleder@rana.example')
  const administrator = await byEmail('admin@rana.example')
  const author = await byEmail('forfatter@helgeland.example')
  const coordinator = await byEmail('koordinator@helgeland.example')
  const here = (unit: string, count: number) => plainMembers(run, unit, count)
  const [colleague = '', leaver = ''] = await here(LED, 2)
  const [stranger = '', goneElsewhere = '', ...movers] = await here('1824-stab-okonomi', 6)
  const [movedLeader = '', movedUnitLeader = '', movedAdministrator = ''] = movers
  const was = `${OTHER}-stab-okonomi`
  await give(run, movedLeader, ['leader', 'municipality', OTHER])
  await give(run, movedUnitLeader, ['leader', 'unit', was])
  await give(run, movedAdministrator, ['administrator', 'municipality', OTHER])
  const people = [
    learner,
    leader,
    unitLeader,
    administrator,
    author,
    coordinator,
    ...[leaver, movedLeader, movedUnitLeader, movedAdministrator],
  ]
  const cookies = await startSessions(db, people)
  await run('update membership set to_on = ? where person = ? and to_on = ?', [today, leaver, FAR])
  await run('update membership set to_on = ? where person = ?', [today, goneElsewhere])
  const moved = [movedLeader, movedUnitLeader, movedAdministrator]
  for (const person of moved) await move(run, person, `${OWN}-stab-hr`, today)
  await plant(db, [
    { municipality: OWN, person: colleague, unit: LED },
    { municipality: OTHER, person: stranger, unit: was },
  ])
  const visitor = (name: string, person: string, rest: Partial<Visitor> = {}): Visitor => ({
    name,
    person,
    cookie: cookies[people.indexOf(person)] ?? '',
    cookieOf: person,
    municipality: OWN,
    ...rest,
  })
  const visitors: Visitor[] = [
    { name: 'nobody', person: null, cookie: '', municipality: null },
    { ...visitor('someone who has left', leaver), person: null, municipality: null },
    visitor('learner', learner),
    visitor('leader of a unit', unitLeader, { leads: { municipality: OWN, unit: LED } }),
    visitor('leader of the municipality', leader, { leads: { municipality: OWN, unit: null } }),
    visitor('administrator', administrator, { administers: OWN }),
    visitor('author', author, { municipality: '1813', writes: true }),
    visitor('coordinator', coordinator, { municipality: '1820', coordinates: true }),
    visitor('leader who has moved here', movedLeader),
    visitor('leader of a unit who has moved here', movedUnitLeader),
    visitor('administrator who has moved here', movedAdministrator),
  ]
  await openNames(run, unitLeader)
  const quiz = await quizForm(site, visitors[2] as Visitor)
  const sessions = await run('select * from session')
  const leaderOfNames = visitors[3]?.person ?? ''
  const mend: World['mend'] = async ({ cookieOf }, tables) => {
    if (tables.has('names_record')) await openNames(run, leaderOfNames)
    if (!tables.has('session')) return
    const row = sessions.find(({ person }) => person === cookieOf)
    if (!row) return
    const names = Object.keys(row)
    await run(
      `insert or replace into session (${names}) values (${names.map(() => '?')})`,
      Object.values(row) as string[],
    )
  }
  return {
    site,
    visitors,
    moved,
    colleague,
    stranger,
    quiz,
    ...(await keys(run, { leaver, goneElsewhere, stranger })),
    mend,
    run,
  }
}

/** Keys that forms are filled in with. */
async function keys(run: World['run'], people: Record<string, string>) {
  const { leaver = '', goneElsewhere = '', stranger = '' } = people
  const one = async (sql: string, person: string) => `${(await run(sql, [person]))[0]?.key}`
  return {
    leaver: await one('select email as key from person where id = ?', leaver),
    leaverElsewhere: await one('select email as key from person where id = ?', goneElsewhere),
    sessionElsewhere: await one('select id as key from session where person = ?', stranger),
    passkeyElsewhere: await one('select id as key from passkey where person = ?', stranger),
  }
}

/** What a municipality must have in place before a leader sees names. */
async function openNames(run: World['run'], by: string): Promise<void> {
  await run(
    `insert into names_record (id, municipality, purpose, discussed_with, discussed_on, evaluate_on, recorded_by, recorded_at)
     values (?, ?, 'Oppfølging', 'Tillitsvalgte', 20000, 21500, ?, 1)`,
    [crypto.randomUUID(), OWN, by],
  )
}

/** People of a unit with no role and no password, who have been there all along. */
async function plainMembers(run: World['run'], unit: string, count: number): Promise<string[]> {
  const found = await run(
    `select person from membership m join person p on p.id = m.person
     where unit = ? and to_on = ? and password_hash is null
       and (select count(*) from membership o where o.person = m.person) = 1
       and not exists (select 1 from access_role r where r.person = m.person)
     order by person limit ?`,
    [unit, FAR, count],
  )
  if (found.length < count) throw new Error(`${unit} has too few people for the matrix`)
  return found.map(({ person }) => `${person}`)
}

async function give(run: World['run'], person: string, [role, kind, scope]: Role): Promise<void> {
  await run(
    'insert into access_role (person, role, scope_kind, scope, from_on) values (?, ?, ?, ?, 18000)',
    [person, role, kind, scope],
  )
}

async function move(run: World['run'], person: string, unit: string, on: number): Promise<void> {
  await run('update membership set to_on = ? where person = ? and to_on = ?', [on, person, FAR])
  await run(
    `insert into membership (person, municipality, unit, main_role, profile, from_on)
     select ?, ?, ?, 'alle-ansatte', id, ? from profile where id = ?`,
    [person, OWN, unit, on, `${OWN}:alle-ansatte`],
  )
}

async function quizForm(site: Site, learner: Visitor): Promise<[string, string][]> {
  const { course, module, activity } = QUIZ
  const url = `/courses/${course}/${module}?again=${activity}`
  const { body } = await send(site, { method: 'GET', url, cookie: learner.cookie })
  const slug = `/activities/${course}.${module}.${activity}/attempts`
  const form = fillInQuizzes(body, randomFrom('isolation')).find(({ action }) => action === slug)
  if (!form) throw new Error(`The matrix needs an open quiz at ${url}`)
  return [...form.fields]
}

/** A key of 32 hexadecimal digits that nobody has. */
export const NO_KEY = hexMark(`${NONE}-0009`, 9)
