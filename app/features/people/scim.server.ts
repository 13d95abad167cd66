import { env } from '#app/platform/env.server.ts'
import { type Asked, described, serviceProviderConfig } from './scim/answer.ts'
import {
  createGroup,
  deleteGroup,
  getGroup,
  listGroups,
  patchGroup,
  replaceGroup,
} from './scim/groups.server.ts'
import type { Store } from './scim/person.server.ts'
import { absent, problemBody, ScimProblem } from './scim/problem.ts'
import {
  createUser,
  deleteUser,
  getUser,
  listUsers,
  patchUser,
  replaceUser,
} from './scim/users.server.ts'
import type { Directory } from './scim-tokens.server.ts'

/** What a directory asks for: a kind of resource, all of it or one. */
export type ScimRequest = {
  method: string
  kind: string
  id: string | undefined
  query: Asked
  body: unknown
}

/** What it is answered; without a body when there is nothing to tell. */
export type ScimAnswer = { status: number; body?: object; retryAfter?: number }

type Handle = (directory: Directory, asked: ScimRequest & { id: string }, store: Store) => unknown
type Operation = [status: number, handle: Handle]

const BASE = `${env.origin}/scim/v2`

/** What Entra ID is told; the word at the end asks it to keep closer to the standard. */
export const ENTRA_ADDRESS = `${BASE}?aadOptscim062020`
const RETRY_AFTER_S = 5

const OPERATIONS: Record<string, Operation> = {
  'GET Users': [200, (directory, { query }) => listUsers(directory, query)],
  'POST Users': [201, (directory, { body }, store) => createUser(directory, body, store)],
  'GET Users/': [200, (directory, { id, query }) => getUser(directory, id, query)],
  'PUT Users/': [200, (directory, { id, body }, store) => replaceUser(directory, id, body, store)],
  'PATCH Users/': [200, (directory, { id, body }, store) => patchUser(directory, id, body, store)],
  'DELETE Users/': [204, (directory, { id }, store) => deleteUser(directory, id, store)],
  'GET Groups': [200, (directory, { query }) => listGroups(directory, query)],
  'POST Groups': [201, (directory, { body }, store) => createGroup(directory, body, store)],
  'GET Groups/': [200, (directory, { id, query }) => getGroup(directory, id, query)],
  'PUT Groups/': [
    200,
    async (directory, { id, body }, store) => {
      await replaceGroup(directory, id, body, store)
      return getGroup(directory, id, { excludedAttributes: 'members' })
    },
  ],
  'PATCH Groups/': [
    204,
    (directory, { id, body }, store) => patchGroup(directory, id, body, store),
  ],
  'DELETE Groups/': [204, (directory, { id }, store) => deleteGroup(directory, id, store)],
  'GET ServiceProviderConfig': [200, () => serviceProviderConfig(BASE)],
  'GET ResourceTypes': [200, () => described('ResourceTypes', BASE)],
  'GET ResourceTypes/': [200, (_directory, { id }) => described('ResourceTypes', BASE, id)],
  'GET Schemas': [200, () => described('Schemas', BASE)],
  'GET Schemas/': [200, (_directory, { id }) => described('Schemas', BASE, id)],
}

/** Answers a directory that has proved which municipality it speaks for, and never about another. */
export async function answerScim(
  directory: Directory,
  asked: ScimRequest,
  store: Store,
): Promise<ScimAnswer> {
  try {
    const [status, handle] = operation(asked)
    const body = await handle(directory, { ...asked, id: asked.id ?? '' }, store)
    return status === 204 ? { status } : { status, body: body as object }
  } catch (problem) {
    if (!(problem instanceof ScimProblem)) throw problem
    const answer = { status: problem.status, body: problemBody(problem) }
    return problem.status === 429 ? { ...answer, retryAfter: RETRY_AFTER_S } : answer
  }
}

/** What a directory is told when it is refused before it is understood. */
export function scimRefusal(status: number, detail: string): ScimAnswer {
  return { status, body: problemBody(new ScimProblem(status, detail)) }
}

function operation({ method, kind, id }: ScimRequest): Operation {
  const place = id === undefined ? kind : `${kind}/`
  const key = `${method === 'HEAD' ? 'GET' : method} ${place}`
  const found = Object.hasOwn(OPERATIONS, key) ? OPERATIONS[key] : undefined
  if (found) return found
  const isPlace = Object.keys(OPERATIONS).some((other) => other.endsWith(` ${place}`))
  throw isPlace ? new ScimProblem(405, `${method} can’t be done here.`) : absent()
}
