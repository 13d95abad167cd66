import path from 'node:path'
import type { Place } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/near.ts'
import { courseFolder, type Desk } from './desk.ts'
import { take } from './media.ts'
import { leaving, readAddress, refusal, type Target } from './urls.ts'

/** Checks where a link leads and gives the address it has on the site. */
export function checkLink(
  written: string,
  place: Place | undefined,
  desk: Desk,
): string | undefined {
  const target = readAddress(written, courseFolder(desk.context))
  switch (target.kind) {
    case 'web':
    case 'contact':
      return target.href
    case 'refused':
      return refuse(desk, 'SA-08', place, refusal(target.scheme))
    case 'outside':
      return refuse(desk, 'SA-09', place, leaving(written))
    case 'anchor':
      return record(ownPage(desk), target.anchor, place, desk)
    case 'page':
      return record(target.path, target.anchor, place, desk)
    default:
      return linkToFile(target, written, place, desk)
  }
}

function refuse(desk: Desk, ...report: Parameters<Desk['report']>): undefined {
  desk.report(...report)
}

/** The address of the page that a file of this course becomes. */
function pageOf(desk: Desk, id: string): string {
  return id === 'index'
    ? `/courses/${desk.context.course}`
    : `/courses/${desk.context.course}/${id}`
}

function ownPage(desk: Desk): string {
  return `/courses/${desk.context.id}`
}

function record(page: string, anchor: string | null, place: Place | undefined, desk: Desk): string {
  const { line, column } = place ?? { line: 1, column: 1 }
  desk.facts.links.push({ line, column, path: page, anchor })
  const fragment = anchor ? `#s-${anchor}` : ''
  return page === ownPage(desk) && fragment ? fragment : page + fragment
}

function linkToFile(
  target: Extract<Target, { kind: 'file' }>,
  written: string,
  place: Place | undefined,
  desk: Desk,
): string | undefined {
  if (!target.path.endsWith('.mdx')) return take(desk, target.path, written, place)?.address
  const { modules } = desk.context
  const name = path.posix.relative(courseFolder(desk.context), target.path)
  const id = name === 'index.mdx' ? 'index' : Object.hasOwn(modules, name) && modules[name]
  if (id) return record(pageOf(desk, id), target.anchor, place, desk)
  const near = nearest(name, [...Object.keys(modules), 'index.mdx'])
  return refuse(desk, 'LK-01', place, { target: written, nearest: near })
}
