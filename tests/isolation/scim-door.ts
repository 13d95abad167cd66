import { ENTERPRISE } from '#tests/support/directory.ts'
import { marksIn } from './marks.ts'
import { takeChanges } from './watch.ts'
import { type Asked as Sent, send } from './ways.ts'
import { OTHER, OWN, type World } from './world.ts'

/** A resource that is named in an address: the directory's own, another municipality's, or nobody's. */
type Named = { whose: 'own' | 'other' | 'none'; id: string }
type Asked = { operation: string; named: Named | undefined; body: object | undefined }
type Bodies = Awaited<ReturnType<typeof foreignKeys>>

const NOBODY = '00000000-0000-4000-8000-000000000000'
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']
const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'

/** Everything that a directory of `OWN` can ask the door for, with keys of `OTHER` wherever a key can stand. */
export async function scimFaults(world: World, token: string): Promise<string[]> {
  const keys = await foreignKeys(world)
  const faults: string[] = []
  for (const operation of await operations(world, token)) {
    const named = operation.endsWith('/') ? await ids(world, operation) : [undefined]
    const told = new Map<string, string>()
    for (const one of named)
      for (const [n, body] of bodiesFor(operation, keys).entries()) {
        const asked = { operation, named: one, body }
        const { text, wrong } = await ask(world, token, asked)
        faults.push(...wrong)
        const asIfNobodys = swapped(bodiesFor(operation, keys)[n], keys.user)
        if (asIfNobodys) {
          const { text: other } = await ask(world, token, { ...asked, body: asIfNobodys })
          if (lasting(other) !== lasting(text.replaceAll(keys.user, NOBODY)))
            faults.push(`${operation}: another's member is not answered like one that is not there`)
        }
        if (one?.whose === 'other') told.set(`${n}`, text)
        if (one?.whose === 'none' && told.get(`${n}`) !== text)
          faults.push(`${operation}: another's is not answered like what is not there`)
      }
  }
  for (const filter of keys.filters) {
    const { wrong } = await ask(world, token, {
      operation: `GET ${filter}`,
      named: undefined,
      body: undefined,
    })
    faults.push(...wrong)
  }
  return faults
}

async function ask(world: World, token: string, { operation, named, body }: Asked) {
  const [method, place] = operation.split(' ') as [Sent['method'], string]
  const { client } = world.site.controls.db
  await takeChanges(client)
  const url = `/${place}${named ? encodeURIComponent(named.id) : ''}`
  const payload = body && JSON.stringify(body)
  const { status, body: text } = await toDoor(world, token, method, url, payload)
  const sent = `${payload} ${named?.id ?? ''} ${decodeURIComponent(place)}`
  const wrong = marksIn(text)
    .filter(({ municipality, person }) => municipality === OTHER && !sent.includes(`${person}`))
    .filter(
      ({ table, column }) =>
        !sent.includes(`qz${OTHER}-${`${table}-${column}`.replaceAll('_', '.')}`),
    )
    .map(({ table, column }) => `tells ${table}.${column} of ${OTHER}`)
  const changed = (await takeChanges(client))
    .filter(({ municipality }) => municipality !== OWN && municipality !== null)
    .map(({ table, verb, municipality }) => `writes (${verb}) in ${table} of ${municipality}`)
  const server = status >= 500 ? [`is answered with ${status}`] : []
  return {
    text: `${status} ${named ? text.replaceAll(named.id, 'id') : text}`,
    wrong: [...wrong, ...changed, ...server].map(
      (fault) => `${operation} ${named?.whose}: ${fault}`,
    ),
  }
}

/** A request as a directory sends it: with its token and no cookie. */
function toDoor(
  { site }: World,
  token: string,
  method: Sent['method'],
  url: string,
  form?: string,
) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/scim+json' }
  return send(site, { method, url: `/scim/v2${url}`, cookie: '', form, headers })
}

/** Every method at every place that the door itself tells of; one that ends in a stroke names a resource. */
async function operations(world: World, token: string): Promise<string[]> {
  const { body } = await toDoor(world, token, 'GET', '/ResourceTypes')
  const places = JSON.parse(body).Resources.map(({ endpoint }: { endpoint: string }) =>
    endpoint.slice(1),
  )
  return places.flatMap((place: string) =>
    METHODS.flatMap((method) => [`${method} ${place}`, `${method} ${place}/`]),
  )
}

/** One of each kind. */
async function ids(world: World, operation: string): Promise<Named[]> {
  const table = operation.includes('Users') ? 'scim_user' : 'scim_group'
  const one = async (municipality: string) =>
    `${(await world.run(`select id from ${table} where municipality = ?`, [municipality]))[0]?.id}`
  return [
    { whose: 'own', id: await one(OWN) },
    { whose: 'other', id: await one(OTHER) },
    { whose: 'none', id: NOBODY },
  ]
}

/** Keys and names of the other municipality's, and filters that ask for them. */
async function foreignKeys({ run }: World) {
  const [user = {}] = await run('select * from scim_user where municipality = ?', [OTHER])
  const [group = {}] = await run('select * from scim_group where municipality = ?', [OTHER])
  const [person = {}] = await run(
    'select p.* from person p join scim_user u on u.person = p.id where u.municipality = ?',
    [OTHER],
  )
  const filters = [
    `Users?filter=userName eq "${user.user_name}"`,
    `Users?filter=externalId eq "${user.external_id}"`,
    `Users?filter=emails[type eq "work"].value eq "${person.email}"`,
    `Groups?filter=displayName eq "${group.name}"`,
    `Groups?filter=members[value eq "${user.id}"]`,
    'Users?startIndex=1&count=1000',
    'Groups?startIndex=1&count=1000',
  ].map((filter) =>
    filter.replace(/(?<==).*/, (text) => (text.includes('&') ? text : encodeURIComponent(text))),
  )
  return { user: `${user.id}`, userName: `${user.user_name}`, email: `${person.email}`, filters }
}

/** An answer without what a new resource is called and when it was made. */
function lasting(text: string): string {
  return text.replace(
    /[0-9a-f]{8}-[0-9a-f-]{27}|Alle \d+|\d{4}-\d\d-\d\dT[\d:.]+Z|W\/[^,}]+/g,
    'new',
  )
}

/** A name that no group has yet. */
function newName(): string {
  return `Alle ${Math.trunc(performance.now() * 1e6)}`
}

/** A body with nobody's key where another municipality's stands; undefined where it holds none. */
function swapped(body: object | undefined, key: string): object | undefined {
  const text = JSON.stringify(body ?? {})
  return text.includes(key) ? JSON.parse(text.replaceAll(key, NOBODY)) : undefined
}

/** Bodies that an operation takes, each with something of the other municipality's in it. */
function bodiesFor(operation: string, { user, userName, email }: Bodies): (object | undefined)[] {
  const member = { value: user }
  const person = {
    schemas: [ENTERPRISE],
    userName,
    active: true,
    emails: [{ value: email, type: 'work' }],
  }
  const bodies: Record<string, object[]> = {
    'POST Users': [person, { ...person, userName: email }],
    'PUT Users': [person],
    'PATCH Users': [patch('replace', 'userName', userName), patch('replace', 'active', false)],
    'POST Groups': [{ displayName: newName(), members: [member] }],
    'PUT Groups': [{ displayName: newName(), members: [member] }],
    'PATCH Groups': [patch('add', 'members', [member]), patch('remove', 'members', [member])],
  }
  return bodies[operation.replace('/', '')] ?? [undefined]
}

function patch(op: string, path: string, value: unknown): object {
  return { schemas: [PATCH], Operations: [{ op, path, value }] }
}
