import type { ServerBuild } from '@remix-run/node'
import type { Request, Response } from 'express'
import { gauge, histogram } from '../metrics.server.ts'
import { FILES } from './headers.ts'

const METHODS = new Set(['GET', 'HEAD', 'POST'])
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

let underWay = 0
gauge('leia_requests_under_way', 'Requests that are not answered yet', () => underWay)
const answered = histogram(
  'leia_request_seconds',
  'From the head of a request to the end of its answer',
  {
    labelNames: ['route', 'method', 'status'],
    buckets: SECONDS,
  },
)

/** Counts a request from now until its answer has ended, under its route's id. */
export function measure(req: Request, res: Response, seconds: () => number): void {
  let isOver = false
  underWay += 1
  const count = (isWhole: boolean) => {
    if (isOver) return
    isOver = true
    underWay -= 1
    const method = METHODS.has(req.method) ? req.method : 'other'
    const status = isWhole ? `${Math.floor(res.statusCode / 100)}xx` : 'broken off'
    answered.observe({ route: routeOf(req, res), method, status }, seconds())
  }
  res.once('finish', () => count(true)).once('close', () => count(false))
}

/** Never an address: those hold numbers of certificates and names of courses. */
function routeOf(req: Request, res: Response): string {
  if (res.locals.route) return res.locals.route
  if (req.path.startsWith('/scim/')) return 'scim'
  return FILES.some((place) => req.path.startsWith(`${place}/`)) ? 'files' : 'none'
}

type Module = ServerBuild['routes'][string]['module']
type Handler = NonNullable<Module['loader'] | Module['action']>

/** The same build, whose loaders and actions say of which route they are: to find out again costs half a millisecond. */
export function tellingRoutes(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route || id === 'root') return [id, route]
    const { loader, action } = route.module
    const module = { ...route.module, loader: telling(id, loader), action: telling(id, action) }
    return [id, { ...route, module }]
  })
  return { ...build, routes: Object.fromEntries(routes) }
}

function telling<Own extends Handler>(id: string, own: Own | undefined): Own | undefined {
  const name = id.replace(/^routes\/|\/route$/g, '')
  const told = (args: Parameters<Own>[0]) => {
    args.context.isRoute(name)
    return own?.(args as never)
  }
  return own && (told as Own)
}
