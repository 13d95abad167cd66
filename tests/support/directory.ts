import { createHash, randomBytes } from 'node:crypto'
import inject from 'light-my-request'
import type { Site } from './site.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS'
// biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever was answered
type Json = any

export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const PATCH_OP = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'

/** A municipality's directory, as Entra ID speaks: requests with a token and no cookie. */
export class TestDirectory {
  constructor(
    private readonly site: Site,
    readonly token: string,
  ) {}

  get(path: string) {
    return this.send('GET', path)
  }

  post(path: string, body: object) {
    return this.send('POST', path, JSON.stringify(body))
  }

  put(path: string, body: object) {
    return this.send('PUT', path, JSON.stringify(body))
  }

  delete(path: string) {
    return this.send('DELETE', path)
  }

  patch(path: string, ...Operations: object[]) {
    return this.send('PATCH', path, JSON.stringify({ schemas: [PATCH_OP], Operations }))
  }

  async send(method: Method, path: string, payload?: string, headers: Record<string, string> = {}) {
    const answer = await inject(this.site.app as never, {
      method,
      url: `/scim/v2${path}`,
      payload,
      headers: {
        host: 'leia.example',
        authorization: `Bearer ${this.token}`,
        ...(payload === undefined ? {} : { 'content-type': 'application/scim+json' }),
        ...headers,
      },
    })
    const isJson = String(answer.headers['content-type']).startsWith('application/scim+json')
    const body: Json = isJson && answer.body ? JSON.parse(answer.body) : undefined
    return { status: answer.statusCode, headers: answer.headers, text: answer.body, body }
  }
}

/** A directory with a token that is valid for long, put straight into the database. */
export async function directoryOf(site: Site, municipality: string): Promise<TestDirectory> {
  const token = randomBytes(32).toString('base64url')
  const hash = createHash('sha256').update(token).digest('base64url')
  await site.controls.db.client.execute({
    sql: `INSERT INTO scim_token (id, municipality, label, hash, made_at, expires_on)
      VALUES (?, ?, 'test', ?, 0, 99999)`,
    args: [randomBytes(8).toString('hex'), municipality, hash],
  })
  return new TestDirectory(site, token)
}

/** A user as Entra ID tells of a new one, with its usual attributes. */
export function entraUser(name: string, more: object = {}): Record<string, unknown> {
  const [givenName = '', familyName = ''] = name.split(' ')
  const userName = `${givenName}.${familyName}@rana.example`.toLowerCase()
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', ENTERPRISE],
    externalId: `${givenName}${familyName}`.toLowerCase(),
    userName,
    active: true,
    displayName: `${familyName}, ${givenName}`,
    emails: [{ primary: true, type: 'work', value: userName }],
    meta: { resourceType: 'User' },
    name: { formatted: name, familyName, givenName },
    roles: [],
    ...more,
  }
}

/** A group as Entra ID tells of a new one: its members come later. */
export function entraGroup(displayName: string, more: object = {}): Record<string, unknown> {
  return {
    schemas: [
      'urn:ietf:params:scim:schemas:core:2.0:Group',
      'http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group',
    ],
    externalId: `id-${displayName}`,
    displayName,
    members: [],
    meta: { resourceType: 'Group' },
    ...more,
  }
}
