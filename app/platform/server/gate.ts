import type { Request, RequestHandler } from 'express'
import { type Env, env } from '../env.server.ts'
import { refuse } from './refuse.tsx'

/** Largest body of a form or a draft, in bytes. */
const BODY_LIMIT = 256 * 1024
/** Where a file of ten thousand people is handed in, about a megabyte: read only for who may. */
const FILE_LIMIT = 4 * 1024 * 1024
const FILE_PATH = '/admin/people/import'
const READS = new Set(['GET', 'HEAD', 'OPTIONS'])
const METHODS = new Set(['GET', 'HEAD', 'POST'])
/** Where mail is ended: the address holds a secret of its reader's, and no cookie is asked for. */
const ONE_CLICK = /^\/unsubscribe\/[a-z-]+\/[0-9a-f]{32}$/
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Stops what Remix must never see: other methods, malformed addresses, `_data` calls, foreign writes, large bodies. */
export const gate: RequestHandler = (req, res, next) => {
  const refusal = refusalOf(req, env)
  if (refusal) return refuse(req, res, refusal)
  nameHost(req)
  next()
}

/** Remix compares Origin with Host once more, and a proxy may pass on another host, or leave out the port. */
function nameHost(req: Request): void {
  const origin = READS.has(req.method) ? undefined : req.get('origin')
  delete req.headers['x-forwarded-host']
  if (origin !== undefined) req.headers.host = new URL(origin).host
}

/** The status that a request is refused with, or undefined when it may pass. */
export function refusalOf(req: Request, settings: Env): 400 | 403 | 405 | 411 | 413 | undefined {
  if (!METHODS.has(req.method)) return 405
  if ('_data' in req.query || !isReadable(req.path)) return 400
  if (READS.has(req.method)) return undefined
  if (!sameOrigin(req, settings) && !isOneClick(req)) return 403
  return bodyRefusal(req)
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

function sameOrigin(req: Request, settings: Env): boolean {
  const origin = req.get('origin')
  if (origin === undefined) return false
  return origin === settings.origin || (!settings.ORIGIN && origin === loopbackOrigin(req))
}

/** Mail servers end mail for their users by a POST without an Origin (RFC 8058); browsers never leave it out. */
function isOneClick(req: Request): boolean {
  return req.get('origin') === undefined && ONE_CLICK.test(req.path)
}

/** Without a public address Leia answers on loopback only, under whichever of its names was used. */
function loopbackOrigin(req: Request): string | undefined {
  const host = req.get('host') ?? ''
  return LOOPBACK.has(host.replace(/:\d+$/, '')) ? `http://${host}` : undefined
}

function bodyRefusal(req: Request): 411 | 413 | undefined {
  const length = req.get('content-length')
  if (length === undefined) return 411
  const limit = req.path === FILE_PATH ? FILE_LIMIT : BODY_LIMIT
  return Number(length) > limit ? 413 : undefined
}
