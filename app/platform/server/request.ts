import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import { log } from '../log.server.ts'
import { measure } from './request-metrics.ts'

/** What comes last in these addresses lets whoever has it act for someone. */
const SECRET_LAST = /^\/(password|unsubscribe\/[^/]+)\/.+$/

/** Gives each request an id and a nonce, and logs it when it is answered: never its body or query. */
export const identify: RequestHandler = (req, res, next) => {
  const started = process.hrtime.bigint()
  const requestId = randomBytes(6).toString('hex')
  res.locals.requestId = requestId
  res.locals.cspNonce = randomBytes(16).toString('base64')
  res.locals.log = log.child({ requestId })
  res.setHeader('X-Request-Id', requestId)
  const elapsed = () => Number(process.hrtime.bigint() - started)
  measure(req, res, () => elapsed() / 1e9)
  res.on('finish', () => {
    const { method, path } = req
    const line = {
      method,
      path: pathToLog(path),
      status: res.statusCode,
      ms: round(elapsed() / 1e6),
    }
    res.locals.log[res.statusCode >= 500 ? 'error' : 'info'](line, 'request')
  })
  next()
}

/** A path without what must not stand in a log. */
function pathToLog(path: string): string {
  return path.replace(SECRET_LAST, '/$1/…')
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10
}
