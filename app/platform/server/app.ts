import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express'
import staticGzip from 'express-static-gzip'
import { env } from '../env.server.ts'
import { gate } from './gate.ts'
import { FILES, securityHeaders } from './headers.ts'
import { health } from './health.server.ts'
import { metrics } from './metrics.ts'
import { oneATurn } from './one-a-turn.ts'
import { refuse } from './refuse.tsx'
import { identify } from './request.ts'
import { tellingRoutes } from './request-metrics.ts'
import { byRoom } from './rooms.ts'
import { serviceWorker } from './service-worker.ts'

const LOOK_AGAIN_MS = 10
const ICON = { maxAge: '1d' }
const IMMUTABLE = { immutable: true, maxAge: '1y' } as const

/** The whole site: what stands in front of Remix, doors for programs among it, then Remix. */
export function createApp(made: ServerBuild, ...doors: RequestHandler[]): Express {
  const build = tellingRoutes(made)
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', 'loopback')
  app.set('query parser', 'simple')
  app.use(identify, securityHeaders, health, metrics, ...doors, gate, staticFiles())
  // Level 1: most of the gain, a quarter of the time.
  app.use(compression({ level: 1, brotli: { enabled: false } } as never))
  app.all('*', oneATurn(), byRoom(build, { mode: env.NODE_ENV, getLoadContext }))
  app.use(lastResort)
  return app
}

function staticFiles() {
  const client = path.resolve('build/client')
  return express
    .Router()
    .use('/media', express.static(path.resolve(env.LEIA_CONTENT, 'media'), IMMUTABLE))
    .use('/assets', precompressed(path.join(client, 'assets'), IMMUTABLE))
    .use('/fonts', express.static(path.join(client, 'fonts'), { maxAge: '30d' }))
    .use('/art', precompressed(path.join(client, 'art'), { maxAge: '1d' }))
    .get('/favicon.svg', (_req, res) => res.sendFile(path.join(client, 'favicon.svg'), ICON))
    .get('/sw.js', serviceWorker)
    .use(FILES, (_req, res) => void res.status(404).end())
}

function precompressed(folder: string, serveStatic: object) {
  return staticGzip(folder, {
    enableBrotli: true,
    orderPreference: ['br', 'gz'],
    index: false,
    serveStatic,
  })
}

function getLoadContext(req: Request, res: Response): AppLoadContext {
  const { cspNonce, requestId, log } = res.locals as AppLoadContext
  const isRead = req.method === 'GET' || req.method === 'HEAD'
  const own = { clientAddress: req.ip ?? '', isRead, taken: () => taken(res), prose: new Map() }
  const isRoute = (id: string) => {
    res.locals.route = id
  }
  return { cspNonce, requestId, log, ...own, isRoute }
}

/** Looks now and then: under compression, «drain» tells of the compressor and not of the reader. */
async function taken(res: Response): Promise<void> {
  while (res.writableNeedDrain && !res.destroyed) await setTimeout(LOOK_AGAIN_MS)
}

const lastResort: ErrorRequestHandler = (error, req, res, _next) => {
  const status = error instanceof URIError || error?.code === 'ERR_INVALID_URL' ? 400 : 500
  res.locals.log?.[status === 500 ? 'error' : 'warn']({ err: error }, 'unhandled')
  if (res.headersSent) res.destroy()
  else refuse(req, res, status)
}
