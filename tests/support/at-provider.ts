import type { Site } from './site.ts'
import { ORIGIN, Visitor } from './visitor.ts'

/** What an administrator fills in for a provider of Rana, but for issuer and secret. */
const FORM = {
  kind: 'other',
  label: 'Rana-pålogging',
  clientId: 'leia-rana',
  authentication: 'client_secret_basic',
  scopes: 'openid email',
  recognise: 'email',
  claim: 'email',
  domains: 'rana.example',
  acrValues: '',
  secondFactor: '',
  prompt: '',
  position: '1',
  from: '2020-01-01',
  until: '',
}

type Settings = { issuer: string; secret: string } & Record<string, string>

/** Sets up a provider on the administrator's page; gives its id. */
export async function setUpProvider(
  site: Site,
  admin: string,
  settings: Settings,
): Promise<string> {
  const who = await new Visitor(site.app).signIn(admin)
  const answer = await who.post('/admin/sign-in/new', { ...FORM, ...settings })
  if (answer.statusCode !== 303) throw new Error(`${answer.statusCode} ${answer.body}`)
  return /\/admin\/sign-in\/([\w-]+)/.exec(answer.headers.location ?? '')?.[1] ?? ''
}

/** Goes through a provider as a browser does, and gives the address that it leads back to. */
export async function through(location: string): Promise<string> {
  const cookies = new Map<string, string>()
  let at = location
  for (let hops = 0; hops < 10; hops++) {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=')
      cookies.set(name, value)
    }
    const next = answer.headers.get('location')
    if (!next) throw new Error(`${at}: ${answer.status} ${await answer.text()}`)
    at = new URL(next, at).href
    if (at.startsWith(ORIGIN)) return at.slice(ORIGIN.length)
  }
  throw new Error('too many hops')
}
