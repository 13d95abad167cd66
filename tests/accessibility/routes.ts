import { readFileSync } from 'node:fs'
import { matchRoutes } from '@remix-run/react'
import routes from '#app/routes.ts'

const ALL = routes.map(({ path = '', file, index }) => ({ path, file, index: index ?? false }))

/** Addresses of everything that is a page, as they stand in `routes.ts`. */
export function pageRoutes(): string[] {
  return ALL.filter(({ file }) => hasPage(file)).map(({ path }) => path)
}

function hasPage(file: string): boolean {
  return /^export default/m.test(readFileSync(`app/${file}`, 'utf8'))
}

/** The address, as it stands in `routes.ts`, that an address of the site belongs to. */
export function routeOf(address: string): string {
  const { pathname } = new URL(address, 'http://localhost')
  const isPattern = pathname.includes('/:')
  if (isPattern) return pathname.slice(1)
  const found = matchRoutes(
    ALL.map(({ path, index }) => (index ? { index: true, path: '/' } : { path })),
    pathname,
  )
  return found?.at(-1)?.route.path?.replace(/^\/$/, '') ?? ''
}
