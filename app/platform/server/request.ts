import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import { log } from '../log.server.ts'
import { measure } from './request-metrics.ts'

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
    const ms = elapsed() / 1e6
    const line = { method: req.method, path: req.path, status: res.statusCode, ms: round(ms) }
    res.locals.log[res.statusCode >= 500 ? 'error' : 'info'](line, 'request')
  })
  next()
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10
}
