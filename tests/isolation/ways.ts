import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export type Site = typeof import('#app/server.ts')
export type Answer = {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
  bytes: Buffer
}
export type Asked = {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  url: string
  cookie: string
  form?: [string, string][] | string
  headers?: Record<string, string>
}

const agent = new Agent({ keepAlive: true })
const ports = new WeakMap<Site, Promise<number>>()

/** From now on a site is asked where the same is served by another process. */
export function askElsewhere(site: Site, origin: string): void {
  ports.set(site, Promise.resolve(Number(new URL(origin).port)))
}

/** A whole request to the site; cookies are sent as given and none is kept. */
export async function send(site: Site, asked: Asked): Promise<Answer> {
  const found = ports.get(site) ?? serve(site)
  ports.set(site, found)
  const port = await found
  const { method, url, cookie, form, headers } = asked
  const body = typeof form === 'object' ? new URLSearchParams(form).toString() : form
  const sent = request({
    agent,
    port,
    method,
    path: url,
    headers: {
      ...(cookie ? { cookie } : {}),
      ...(method === 'POST' ? formHeaders(port, body ?? '') : {}),
      ...headers,
    },
  })
  // A body that is refused unread may break off under the writing, after the answer has come.
  sent.on('error', () => {})
  sent.end(method === 'POST' ? (body ?? '') : body)
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  const bytes = await buffer(answer)
  const { statusCode: status = 0, headers: told } = answer
  return { status, headers: told, body: bytes.toString(), bytes }
}

async function serve(site: Site): Promise<number> {
  const server = createServer(site.app)
  server.unref()
  // Closed by the other end just as it is used again, a connection would look like a crash.
  server.keepAliveTimeout = 0
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return (server.address() as AddressInfo).port
}

function formHeaders(port: number, body: string): Record<string, string> {
  return {
    origin: `http://localhost:${port}`,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': `${Buffer.byteLength(body)}`,
  }
}

/** A way in to a route's loader or action. */
export type Way = {
  name: string
  method: Asked['method']
  runs: 'loader' | 'action'
  /** Runs the same loaders or action as another way does, by the same decision. */
  like?: string
  /** Address of the page, as this way asks for it. */
  address(page: string, route: string): string
}

/** Every way that Remix has in to a route; `_data` is refused before it gets there. */
export const WAYS: Way[] = [
  { name: 'document', method: 'GET', runs: 'loader', address: (page) => page },
  { name: 'HEAD', like: 'document', method: 'HEAD', runs: 'loader', address: (page) => page },
  { name: 'single fetch', like: 'document', method: 'GET', runs: 'loader', address: dataOf },
  {
    name: 'HEAD of single fetch',
    like: 'document',
    method: 'HEAD',
    runs: 'loader',
    address: dataOf,
  },
  { name: 'the route alone', method: 'GET', runs: 'loader', address: alone },
  { name: 'POST', method: 'POST', runs: 'action', address: (page) => page },
  { name: 'POST by single fetch', like: 'POST', method: 'POST', runs: 'action', address: dataOf },
  { name: 'POST to the route alone', like: 'POST', method: 'POST', runs: 'action', address: alone },
]

function dataOf(page: string): string {
  const [path = '', query] = page.split('?')
  return `${path === '/' ? '/_root' : path}.data${query ? `?${query}` : ''}`
}

function alone(page: string, route: string): string {
  const address = dataOf(page)
  return `${address}${address.includes('?') ? '&' : '?'}_routes=${encodeURIComponent(route)}`
}
