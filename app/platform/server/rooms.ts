import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'

type Options = Omit<Parameters<typeof createRequestHandler>[0], 'build'>
type Route = { id: string; path?: string }

/**
 * Remix, told only of the routes whose address begins like the request's. It tries every route of a
 * build in turn and three times a page: with all of them a third of what a page costs.
 */
export function byRoom(build: ServerBuild, options: Options): RequestHandler {
  const handlerOf = (some: ServerBuild) => createRequestHandler({ ...options, build: some })
  const whole = handlerOf(build)
  const beginnings = new Set(Object.values(build.routes).map((route) => beginningOf(route?.path)))
  const rooms = new Map([...beginnings].map((one) => [one, handlerOf(only(build, one))]))
  return (req, res, next) => (rooms.get(roomOf(req.path)) ?? whole)(req, res, next)
}

/** The first word of a route's address. */
function beginningOf(path = ''): string {
  return path.split('/')[0] ?? ''
}

/** The same of a request's; what Remix asks for by itself ends in «.data». What is written otherwise is in no room. */
function roomOf(path: string): string {
  if (path === '/' || path === '/_root.data') return ''
  const first = path.split('/')[1]
  return first ? first.replace(/\.data$/, '') : path
}

function only(build: ServerBuild, beginning: string): ServerBuild {
  const isIn = ({ id, path }: Route) =>
    id === 'root' || path === '*' || beginningOf(path) === beginning
  const some = <Kind extends Route>(routes: Record<string, Kind | undefined>) =>
    Object.fromEntries(Object.entries(routes).filter(([, route]) => route && isIn(route)))
  return {
    ...build,
    routes: some(build.routes),
    assets: { ...build.assets, routes: some(build.assets.routes) },
  } as ServerBuild
}
