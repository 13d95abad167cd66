import { lookup as dnsLookup, type LookupAddress, type LookupOptions } from 'node:dns'
import http, { type IncomingMessage, type RequestOptions } from 'node:http'
import https from 'node:https'
import { BlockList, isIP } from 'node:net'
import { env } from '#app/platform/env.server.ts'

/** Far more than any provider's documents, in bytes. */
const LONGEST = 512 * 1024
const BODILESS = new Set([204, 205, 304])

/** Networks that are not public: https://www.iana.org/assignments/iana-ipv4-special-registry and its sibling. */
const NEAR = {
  ipv4: listOf('ipv4', [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 3],
  ]),
  // All but 2000::/3, and there what leads into IPv4 by another name.
  ipv6: listOf('ipv6', [
    ['::', 3],
    ['4000::', 2],
    ['8000::', 1],
    ['2001::', 23],
    ['2002::', 16],
  ]),
}

type Sent = {
  method?: string
  headers?: Record<string, string>
  body?: unknown
  signal?: AbortSignal
}

/** Whether providers may lie in the server's own network: where an operator says so, and where nothing is public. */
export const mayBeNear = env.PRIVATE_PROVIDERS === 'on' || !env.secure

/**
 * Fetches from a provider whose address an administrator typed: never from the server's own network,
 * never more than half a megabyte, and without following redirects.
 */
export async function fetchOutside(url: string, sent: Sent, near = mayBeNear): Promise<Response> {
  const target = new URL(url)
  const host = target.hostname.replace(/^\[|\]$/g, '')
  if (!near && isIP(host) && isNear(host)) throw new NearError(host)
  const { method = 'GET', headers = {}, signal } = sent
  const body = sent.body === undefined || sent.body === null ? undefined : String(sent.body)
  const options = { method, headers, signal, ...(near ? {} : { lookup: farLookup }) }
  return answerOf(target, options as RequestOptions, body)
}

/** Whether an IP address lies in a network that is not public. */
export function isNear(address: string): boolean {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
  return NEAR[family].check(address, family)
}

function listOf(family: 'ipv4' | 'ipv6', nets: [string, number][]): BlockList {
  const list = new BlockList()
  for (const [net, prefix] of nets) list.addSubnet(net, prefix, family)
  return list
}

class NearError extends Error {
  readonly code = 'NOT_PUBLIC'

  constructor(host: string) {
    super(`${host} is in a network that is not public.`)
  }
}

function answerOf(target: URL, options: RequestOptions, body?: string): Promise<Response> {
  const { request } = target.protocol === 'http:' ? http : https
  return new Promise((resolve, reject) => {
    const asked = request(target, options, (answer) => responseOf(answer).then(resolve, reject))
    asked.on('error', reject)
    asked.end(body)
  })
}

async function responseOf(answer: IncomingMessage): Promise<Response> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of answer) {
    length += part.length
    if (length > LONGEST) throw new Error('The answer is too long.')
    parts.push(part)
  }
  const status = answer.statusCode ?? 502
  const headers = Object.entries(answer.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  )
  return new Response(BODILESS.has(status) ? null : Buffer.concat(parts), { status, headers })
}

type Found = (error: Error | null, address: string | LookupAddress[], family?: number) => void

/** Checks what is connected to, not what was looked up before: a name may answer otherwise the next time. */
function farLookup(host: string, options: LookupOptions, found: Found): void {
  dnsLookup(host, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? []
    if (error || !first) return found(error ?? new Error(`${host} has no address.`), '')
    if (addresses.some(({ address }) => isNear(address))) return found(new NearError(host), '')
    if (options.all) return found(null, addresses)
    found(null, first.address, first.family)
  })
}
