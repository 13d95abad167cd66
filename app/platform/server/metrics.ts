import { createHash, timingSafeEqual } from 'node:crypto'
import { type Request, Router } from 'express'
import { collectDefaultMetrics } from 'prom-client'
import { env } from '../env.server.ts'
import { registry } from '../metrics.server.ts'

/** What proxies add; one of them is enough. */
const FORWARDED = ['x-forwarded-for', 'x-forwarded-proto', 'forwarded', 'via']
const LOOPBACK = /^(::ffff:)?127\.|^::1$/

collectDefaultMetrics({ register: registry })

/** `/metrics`, for whoever has the token or asks on this machine without a proxy; for others it is not there. */
export const metrics = Router().get('/metrics', (req, res, next) => {
  if (!mayRead(req)) return next()
  registry.metrics().then((text) => res.set('Content-Type', registry.contentType).send(text), next)
})

function mayRead(req: Request): boolean {
  const given = req.get('authorization')
  if (given && env.METRICS_TOKEN) return isSame(given, `Bearer ${env.METRICS_TOKEN}`)
  const isForwarded = FORWARDED.some((name) => name in req.headers)
  return !isForwarded && LOOPBACK.test(req.socket.remoteAddress ?? '')
}

/** In the same time, however much of it is right. */
function isSame(given: string, wanted: string): boolean {
  const [one, other] = [given, wanted].map((text) => createHash('sha256').update(text).digest())
  return timingSafeEqual(one as Buffer, other as Buffer)
}
