import { readdirSync } from 'node:fs'
import path from 'node:path'
import { type Day, isoDay, parseDay } from '#app/platform/calendar.ts'
import type { Compiled, CompiledPages } from '../compiled.ts'
import type { Code, Phrase } from '../diagnostics/catalogue.ts'
import { type Diagnostic, finding, inReadingOrder, type Place } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/near.ts'
import { leftOver } from '../lints/left-over.ts'
import { pagesOf } from '../translation/translated-pages.ts'
import { nearestHeading } from '../tree/anchors.ts'
import { unknownErrata } from './errata.ts'
import type { Manuscript } from './manuscript.ts'
import { estimatedMinutes } from './measures.ts'
import type { ModulePage, Page } from './page.ts'

/** Judges what takes more than one file, or the calendar, to judge. */
export function crossChecks(
  manuscript: Manuscript,
  compiled: CompiledPages,
  today: Day,
): Diagnostic[] {
  const site = siteOf(manuscript, compiled)
  return manuscript.courses.flatMap((course) => {
    const pages = pagesOf(course)
    const unused = isWhole(pages, compiled) ? unusedAssets(course.assets, pages, compiled) : []
    return [
      ...pages.flatMap((page) => pageChecks(page, compiled.get(page.file), site, today)),
      ...course.modules.flatMap((module) => checkMinutes(module, compiled.get(module.file))),
      ...course.modules.flatMap((module) => {
        const text = compiled.get(module.file)
        return text?.isRead ? unknownErrata(module, text.written) : []
      }),
      ...pages.flatMap((page) => leftOverIn(page, course.index?.fields?.status)),
      ...unused,
    ]
  })
}

type Site = { addresses: string[]; anchors: Map<string, { file: string; slugs: string[] }> }

/** Every address that a link may lead to. */
function siteOf({ courses, contentDir }: Manuscript, compiled: CompiledPages): Site {
  const anchors: Site['anchors'] = new Map()
  const addresses = ['/courses', '/library', ...libraryPages(contentDir)]
  for (const { id, index, modules } of courses) {
    const pages: [string, Page<unknown> | undefined][] = [
      [`/courses/${id}`, index],
      ...modules.map((page): [string, Page<unknown>] => [`/courses/${id}/${page.slug}`, page]),
    ]
    for (const [address, page] of pages) {
      addresses.push(address)
      const slugs = page && compiled.get(page.file)?.facts.anchors
      if (slugs) anchors.set(address, { file: page.name, slugs })
    }
  }
  return { addresses, anchors }
}

function libraryPages(contentDir: string): string[] {
  try {
    const files = readdirSync(path.join(contentDir, 'library'))
    return [...new Set(files.map((file) => `/library/${file.replace(/\..*$/, '')}`))]
  } catch {
    return []
  }
}

type Report = (code: Code, place: Place, values: Record<string, Phrase>) => void

function pageChecks(
  { file }: Page<unknown>,
  compiled: Compiled | undefined,
  site: Site,
  today: Day,
): Diagnostic[] {
  const found: Diagnostic[] = []
  const report: Report = (code, place, values) => {
    found.push({ ...finding(code, place, values), file })
  }
  if (!compiled) return found
  for (const link of compiled.facts.links) checkLink(link, site, report)
  checkSources(compiled, today, report)
  return found
}

function checkLink(
  { path: address, anchor, ...place }: Compiled['facts']['links'][number],
  { addresses, anchors }: Site,
  report: Report,
): void {
  const target = anchors.get(address)
  if (!addresses.includes(address)) {
    report('LK-01', place, { target: address, nearest: nearest(address, addresses) })
  } else if (anchor && target && !target.slugs.includes(anchor)) {
    const help = nearestHeading(anchor, target.slugs)
    report('LK-02', place, { anchor, file: target.file, help })
  }
}

function repealedOn(date: string) {
  return {
    what: { nb: `er opphevet ${date}`, en: `was repealed ${date}` },
    help: {
      nb: 'finn gjeldende bestemmelse, eller skriv `to="…"` om det gjelder historien',
      en: 'find the rule in force, or write `to="…"` if it is about history',
    },
  }
}

const CHECK_AGAIN_DAYS = 365

function checkSources({ facts }: Compiled, today: Day, report: Report): void {
  for (const { law, ref, repealed, to, ...place } of facts.citations) {
    const isHistory = to !== null && to <= repealed
    if (!isHistory && repealed <= isoDay(today))
      report('LK-05', place, { law, ref, ...repealedOn(repealed) })
  }
  for (const { date, ...place } of facts.checked) {
    const day = parseDay(date)
    if (day !== undefined && today - day > CHECK_AGAIN_DAYS) report('LK-06', place, { date })
  }
}

/** What is published is read by learners; of a draft one line a file tells what is still to write. */
function leftOverIn({ file, text }: Page<unknown>, status: string | undefined): Diagnostic[] {
  const left = leftOver(text).map((one) => ({ ...one, file }))
  if (status === 'published') return left
  const [first, ...others] = inReadingOrder(left)
  if (!first) return []
  return [{ ...first, code: 'PD-14', values: { ...first.values, more: andOthers(others.length) } }]
}

function andOthers(n: number): Phrase {
  if (n === 0) return { nb: 'står', en: 'is' }
  return { nb: `og ${n} ${n === 1 ? 'tekst' : 'tekster'} til står`, en: `and ${n} more are` }
}

function checkMinutes(page: ModulePage, compiled: Compiled | undefined): Diagnostic[] {
  // A file that can't be read to its end has no length to judge.
  if (!page.fields || !compiled?.isRead) return []
  const estimate = estimatedMinutes(compiled.facts)
  const { minutes } = page.fields
  if (minutes >= estimate / 2 && minutes <= 1.5 * estimate) return []
  const values = { minutes, estimate: Math.max(1, Math.round(estimate)) }
  return [{ ...finding('FM-08', page.at('minutes'), values), file: page.file }]
}

/** Only when every page could be read, and has what it shows: else one of them may show the file. */
function isWhole(pages: Page<unknown>[], compiled: CompiledPages): boolean {
  return pages.every(({ file }) => {
    const page = compiled.get(file)
    return page?.isRead && page.findings.every(({ code }) => code !== 'LK-03')
  })
}

function unusedAssets(
  assets: string[],
  pages: Page<unknown>[],
  compiled: CompiledPages,
): Diagnostic[] {
  const used = pages.flatMap(({ file }) => {
    const { media = [], inputs = [] } = compiled.get(file)?.facts ?? {}
    return [...media, ...inputs]
  })
  const shown = new Set(used.map(({ path }) => path))
  return assets
    .filter((asset) => !shown.has(asset))
    .map((file) => ({ ...finding('LK-04', undefined, { file: path.posix.basename(file) }), file }))
}
