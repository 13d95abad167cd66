import type { Target } from './doors.ts'
import { hexMark, mark } from './marks.ts'
import { LED, NO_KEY, NONE, OTHER, OWN, type Visitor, type World } from './world.ts'

type Targets = (world: World, visitor: Visitor) => Promise<Target[]>

const STAB = `${OWN}-stab`
const NOWHERE = `${OWN}-ingen`
const FOREIGN = `${OTHER}-stab-okonomi`

/** Parts of an address that name something in the courses: there for all, or not at all. */
const CONTENT: Record<string, string> = {
  course: 'arbeidsflyt',
  module: 'journalposttyper',
  question: 'hvor-mange-restanser',
  item: 'horingsbrev',
  workflow: 'innsynskrav',
  topic: 'certificates',
  '*': 'nowhere/at/all',
}

const inMunicipality: Targets = async () => [
  { name: 'own', params: { municipality: OWN }, municipality: OWN, exists: true },
  of('own, by unit', OWN, LED, true),
  of('own, by a unit of others', OWN, STAB, true),
  of('own, by a unit elsewhere', OWN, FOREIGN, false),
  of('own, by a unit that is none', OWN, NOWHERE, false),
  { name: 'other', params: { municipality: OTHER }, municipality: OTHER, exists: true },
  of('other, by unit', OTHER, FOREIGN, true),
  { name: 'none', params: { municipality: NONE }, municipality: NONE, exists: false },
]

function of(name: string, municipality: string, unit: string, exists: boolean): Target {
  return { name, params: { municipality }, query: { unit }, municipality, unit, exists }
}

const assignments: Targets = async (world, { person, leads, administers }) => {
  const by = leads || administers ? `${person}` : world.colleague
  const own = await assignment(world, OWN, LED, by)
  const another = await assignment(world, OWN, LED, world.colleague)
  const other = await assignment(world, OTHER, FOREIGN, world.stranger)
  const at = (name: string, municipality: string, id: string, owner?: string): Target => ({
    name,
    params: { municipality: OWN, assignment: id },
    municipality,
    owner,
    exists: municipality !== NONE,
  })
  return [
    at('own', OWN, own, by),
    at('of someone else', OWN, another, world.colleague),
    at('other', OTHER, other),
    at('none', NONE, crypto.randomUUID()),
  ]
}

async function assignment({ run }: World, municipality: string, unit: string, by: string) {
  const id = crypto.randomUUID()
  await run(
    `insert into assignment (id, municipality, training_kind, training, recipient_kind, recipient, due_on, mandatory, note, assigned_by, assigned_at)
     values (?, ?, 'course', 'rpa', 'unit', ?, 21500, 1, null, ?, 1)`,
    [id, municipality, unit, by],
  )
  return id
}

const administered: Targets = async (world, visitor) =>
  (await assignments(world, visitor)).map(({ owner: _, ...target }) => target)

const requirements: Targets = async ({ run, colleague, stranger }) => {
  const add = async (municipality: string, by: string) => {
    const id = crypto.randomUUID()
    await run(
      `insert into municipality_requirement (id, municipality, job_role, competence, level, from_on, added_by, added_at)
       values (?, ?, 'it-utvikler', 'robotbygging', 1, 20000, ?, 1)`,
      [id, municipality, by],
    )
    return id
  }
  return [
    keyed('requirement', 'own', await add(OWN, colleague), { municipality: OWN }),
    keyed('requirement', 'other', await add(OTHER, stranger), { municipality: OTHER }),
    keyed('requirement', 'none', crypto.randomUUID(), { municipality: NONE, exists: false }),
  ]
}

function keyed(param: string, name: string, key: string, rest: Partial<Target>): Target {
  return { name, params: { [param]: key }, exists: true, ...rest }
}

const erasures: Targets = async ({ run, colleague, stranger }) => {
  const ask = async (municipality: string, person: string) => {
    const id = crypto.randomUUID()
    await run(
      `insert into erasure_request (id, person, municipality, wanted, asked_at, due_on)
       values (?, ?, ?, '["drafts"]', 1, 21000)`,
      [id, person, municipality],
    )
    return id
  }
  return [
    keyed('request', 'own', await ask(OWN, colleague), { municipality: OWN }),
    keyed('request', 'other', await ask(OTHER, stranger), { municipality: OTHER }),
    keyed('request', 'none', crypto.randomUUID(), { municipality: NONE, exists: false }),
  ]
}

/** Rows that were planted in a table: nothing takes them away. */
const planted =
  (param: string, table: string, rest: Partial<Target> = {}): Targets =>
  async () => {
    const key = (municipality: string) => mark({ municipality, table, column: 'id', person: null })
    return [
      keyed(param, 'own', key(OWN), { municipality: OWN, ...rest }),
      keyed(param, 'other', key(OTHER), { municipality: OTHER, ...rest }),
      keyed(param, 'none', key(NONE), { municipality: NONE, exists: false }),
    ]
  }

const directories: Targets = async ({ run }) => {
  const add = async (municipality: string) => {
    const id = crypto.randomUUID()
    await run(
      `insert into scim_token (id, municipality, label, hash, made_at, expires_on)
       values (?, ?, ?, ?, 1, 30000)`,
      [id, municipality, id, id],
    )
    return id
  }
  return [
    keyed('token', 'own', await add(OWN), { municipality: OWN }),
    keyed('token', 'other', await add(OTHER), { municipality: OTHER }),
    keyed('token', 'none', crypto.randomUUID(), { municipality: NONE, exists: false }),
  ]
}

/** People made for the asking, so that whatever is done to them is done to nobody else. */
const people: Targets = async (world) => {
  const own = await newPerson(world, OWN, LED)
  const other = await newPerson(world, OTHER, FOREIGN)
  const none = `${OWN}-${crypto.randomUUID()}`
  const at = (name: string, person: string, municipality: string): Target => ({
    name,
    params: { person, grant: `leader.unit.${LED}.20000` },
    municipality,
    exists: municipality !== NONE,
  })
  return [at('own', own, OWN), at('other', other, OTHER), at('none', none, NONE)]
}

async function newPerson({ run }: World, municipality: string, unit: string): Promise<string> {
  const id = `${municipality}-${crypto.randomUUID()}`
  const text = (column: string) => mark({ municipality, table: 'person', column, person: null })
  await run('insert into person (id, name, email) values (?, ?, ?)', [
    id,
    text('name'),
    `${id}.${text('email')}@x.example`,
  ])
  await run(
    `insert into membership (person, municipality, unit, main_role, profile, from_on)
     values (?, ?, ?, 'alle-ansatte', ?, 20000)`,
    [id, municipality, unit, `${municipality}:alle-ansatte`],
  )
  await run(
    "insert into person_role (person, job_role, from_on) values (?, 'alle-ansatte', 20000)",
    [id],
  )
  await run(
    "insert into access_role (person, role, scope_kind, scope, from_on) values (?, 'leader', 'unit', ?, 20000)",
    [id, unit],
  )
  return id
}

/** Units made for the asking, below the top of their municipalities. */
const units: Targets = async ({ run }) => {
  const add = async (municipality: string) => {
    const id = `${municipality}-${crypto.randomUUID()}`
    await run(
      'insert into unit (id, municipality, parent, name, from_on) values (?, ?, ?, ?, 15000)',
      [
        id,
        municipality,
        municipality,
        mark({ municipality, table: 'unit', column: 'name', person: null }),
      ],
    )
    await run('insert into unit_ancestor values (?, ?, 0), (?, ?, 1)', [id, id, id, municipality])
    return id
  }
  const none = `${OWN}-${crypto.randomUUID()}`
  return [
    keyed('unit', 'own', await add(OWN), { municipality: OWN }),
    keyed('unit', 'other', await add(OTHER), { municipality: OTHER }),
    keyed('unit', 'none', none, { municipality: NONE, exists: false }),
  ]
}

const certificates: Targets = async ({ run, colleague, stranger }, { person }) => {
  const of = async (owner: string) =>
    (await run('select number from certificate where person = ? order by issued_at', [owner]))[0]
      ?.number ?? (await issue(run, owner))
  const mine = person ? [keyed('number', 'mine', `${await of(person)}`, { owner: person })] : []
  return [
    ...mine,
    keyed('number', 'of a colleague', `${await of(colleague)}`, { owner: colleague }),
    keyed('number', 'other', `${await of(stranger)}`, { owner: stranger }),
    keyed('number', 'none', NO_KEY, { exists: false }),
  ]
}

/** Someone who has completed nothing gets a certificate like another's. */
async function issue(run: World['run'], person: string): Promise<string> {
  const number = hexMark(person, 1)
  await run(
    `insert into certificate (number, person, municipality, course, earned_on, expires_on, what, issued_at)
     select ?, ?, substr(?, 1, 4), course, 20000, 999999, '{"title":"x","competences":[],"modules":[],"authors":[],"contentVersion":"1"}', 1
     from certificate limit 1`,
    [number, person, person],
  )
  return number
}

const tokens =
  (kind: 'reminders' | 'report'): Targets =>
  async ({ colleague, stranger }) => {
    const serial = kind === 'reminders' ? 2 : 3
    return [
      keyed('token', 'of a colleague', hexMark(colleague, serial), { owner: colleague }),
      keyed('token', 'other', hexMark(stranger, serial), { owner: stranger }),
      keyed('token', 'none', NO_KEY, { exists: false }),
    ]
  }

const ACTIVITY = 'arbeidsflyt.journalposttyper.sett-i-gang'

const attempts: Targets = async ({ run, colleague, stranger }, { person }) => {
  const of = async (owner: string) => {
    const id = crypto.randomUUID()
    await run(
      `insert into attempt (id, person, activity, number, revision, content_hash, answer, score_numerator, score_denominator, passed, submitted_at)
       select ?, ?, activity, (select coalesce(max(number), 0) + 1 from attempt o where o.person = ?),
         revision, content_hash, answer, score_numerator, score_denominator, passed, submitted_at
       from attempt where activity = ? and content_hash <> 'none' limit 1`,
      [id, owner, owner, ACTIVITY.replaceAll('.', '/')],
    )
    return id
  }
  const at = (name: string, attempt: string, rest: Partial<Target>): Target => ({
    name,
    params: { activity: ACTIVITY, attempt },
    exists: true,
    ...rest,
  })
  return [
    ...(person ? [at('mine', await of(person), { owner: person })] : []),
    at('of a colleague', await of(colleague), { owner: colleague }),
    at('other', await of(stranger), { owner: stranger }),
    at('none', crypto.randomUUID(), { exists: false }),
  ]
}

/** What the addresses with keys in them point at, by how they begin. */
const TARGETS: [begins: RegExp, Targets][] = [
  [/^reports\/:municipality\/assignments\/:assignment/, assignments],
  [/^reports\/:municipality/, inMunicipality],
  [/^admin\/assignments\/:assignment/, administered],
  [/^admin\/requirements\/:requirement/, requirements],
  [/^admin\/privacy\/requests\/:request/, erasures],
  [/^admin\/people\/import\/:import/, planted('import', 'people_import')],
  [/^admin\/people\/:person/, people],
  [/^admin\/units\/:unit/, units],
  [/^admin\/sign-in\/:provider/, planted('provider', 'identity_provider')],
  [/^sign-in\/oidc\/:provider/, planted('provider', 'identity_provider')],
  [/^admin\/scim\/tokens\/:token/, directories],
  [/^admin\/scim\/groups\/:group/, planted('group', 'scim_group')],
  // Only the hash of what a mail holds is kept: there is nothing of others' that could be pointed at.
  [/^password\/:token/, async () => [keyed('token', 'none', NO_KEY, { exists: false })]],
  [/^(me\/certificates|verify)\/:number/, certificates],
  [/^unsubscribe\/reminders\/:token/, tokens('reminders')],
  [/^unsubscribe\/report\/:token/, tokens('report')],
  [/^activities\/:activity\/attempts\/:attempt/, attempts],
]

/** All that an address (as in `routes.ts`) can point at for someone. */
export async function targetsOf(path: string, world: World, visitor: Visitor): Promise<Target[]> {
  const [, make] = TARGETS.find(([begins]) => begins.test(path)) ?? []
  return make ? make(world, visitor) : inCourses(path)
}

function inCourses(path: string): Target[] {
  const names = paramsIn(path)
  const known: Record<string, string> = {
    ...CONTENT,
    activity: path.startsWith('author') ? 'sett-i-gang' : ACTIVITY,
  }
  const unknown = names.find((name) => !(name in known))
  if (unknown)
    throw new Error(
      `The matrix can't fill «:${unknown}» in the address «${path}». Say in TARGETS of tests/isolation/targets.ts what it points at: own, other's and none.`,
    )
  const params = Object.fromEntries(names.map((name) => [name, known[name] ?? '']))
  const all: Target = { name: 'the only one', params, exists: true }
  const last = names.at(-1)
  if (!last || last === '*') return [all]
  const none = { ...params, [last]: 'finnes-ikke' }
  return [all, { name: 'none', params: none, exists: false, isContent: true }]
}

/** The address of a target. */
export function addressOf(path: string, { params, query }: Target): string {
  const filled = path.replace(/:(\w+)|\*/g, (whole, name) => params[name ?? whole] ?? '')
  return `/${filled}${query ? `?${new URLSearchParams(query)}` : ''}`
}

function paramsIn(path: string): string[] {
  return [...path.matchAll(/:(\w+)|\*/g)].map(([whole, name]) => name ?? whole)
}
