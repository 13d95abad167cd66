import { and, desc, eq, gte, lt, or } from 'drizzle-orm'
import { type ReportScope, scopeOfOperator } from '#app/features/access/policies.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { type Municipality, municipalities } from '#app/features/people/people.server.ts'
import { addMonths, type Day, monthEnd } from '#app/platform/calendar.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { publication } from '#db/schema/reporting.ts'
import { checksum } from './checksum.server.ts'
import { turnCohort } from './cohort.server.ts'
import { loadEndings } from './endings.server.ts'
import { NONE } from './figure.ts'
import { loadExactReport } from './load.server.ts'
import { loadMeasures } from './measures.server.ts'
import type { Ending, Measures, Whole } from './measures.ts'
import { protectEndings, protectMeasures } from './protect-measures.ts'
import type { ProtectedEnding, ProtectedMeasures } from './protected-measures.ts'
import { type Published, publishNext } from './publication.ts'
import { loadWholes } from './wholes.server.ts'

/** As far back as a reader's memory is taken into account; two cohorts. */
const MONTHS_REMEMBERED = 8

/** What a publication holds. */
type Figures = Published & { measures: ProtectedMeasures; endings: ProtectedEnding[] }

/** Figures as they were shown at the close of a day. */
export type PublishedReport = Figures & { on: Day; contentVersion: string; checksum: string }

/**
 * Publishes every municipality's figures at the close of the day before; again changes nothing.
 * Those of a month's last day are kept for good. Gives how many were published.
 */
export async function publishReports(
  day: Day,
  told: (municipality: string) => void = () => {},
): Promise<number> {
  const on = day - 1
  const due: Municipality[] = []
  for (const one of await municipalities())
    if (((await latestPublication(one.number))?.on ?? 0) < on) due.push(one)
  // All cohorts first: municipalities are compared with each other.
  for (const { number } of due) await turnCohort(number, on)
  const wholes = await loadWholes(on, 'cohort')
  for (const { number, name } of due) {
    await publish(scopeOfOperator(number), on, wholes)
    told(name)
  }
  return due.length
}

/** What was last published of a municipality; undefined before its first night. */
export async function latestPublication(
  municipality: string,
): Promise<PublishedReport | undefined> {
  const [row] = await rowsOf(municipality).orderBy(desc(publication.on)).limit(1)
  return row && publishedFrom(row)
}

/** What was frozen at the end of a month; undefined when nothing was. */
export async function frozenPublication(
  municipality: string,
  on: Day,
): Promise<PublishedReport | undefined> {
  const isIt = and(
    eq(publication.municipality, municipality),
    eq(publication.kind, 'month'),
    eq(publication.on, on),
  )
  const [row] = await db.select().from(publication).where(isIt)
  return row && publishedFrom(row)
}

/** The month ends of which a municipality has frozen figures, newest first. */
export async function frozenDays(municipality: string): Promise<Day[]> {
  const frozen = and(eq(publication.municipality, municipality), eq(publication.kind, 'month'))
  const rows = await db
    .select({ on: publication.on })
    .from(publication)
    .where(frozen)
    .orderBy(desc(publication.on))
  return rows.map(({ on }) => on)
}

async function publish(scope: ReportScope, on: Day, wholes: Whole[]): Promise<void> {
  const { municipality } = scope
  const exact = await loadExactReport(scope, on, 'cohort')
  if (!exact) return
  const published = publishNext(exact, await rememberedAt(municipality, on))
  const measures = await loadMeasures(scope, on, { about: 'cohort', wholes })
  const endings = await loadEndings(scope, on, 'cohort')
  await store(municipality, on, { ...published, ...shownOf(published, measures, endings) })
}

function shownOf({ report, exact }: Published, measures: Measures, endings: Ending[]) {
  // Ranges even where breakdowns would be exact: these figures were measured in ranges only.
  const width =
    report.width ?? 4 * Math.max(1, ...exact.courses.map(({ modules }) => modules.length))
  const [whole] = report.rows
  const told = (course: string | null) => (course ? whole?.courses[course] : whole?.all) ?? NONE
  return {
    measures: protectMeasures(measures, width),
    endings: protectEndings(endings, width, told),
  }
}

/** The night before gives way: only month ends are there to be compared with later. */
async function store(municipality: string, on: Day, figures: Figures): Promise<void> {
  const kind = on === monthEnd(on) ? 'month' : 'night'
  const row = {
    municipality,
    kind,
    on,
    figures,
    contentVersion: catalogue().content.version,
    checksum: checksum(figures),
    madeAt: now(),
  } as const
  const isOlderNight = and(
    eq(publication.municipality, municipality),
    eq(publication.kind, 'night'),
    lt(publication.on, on),
  )
  await write(
    db.insert(publication).values(row).onConflictDoNothing(),
    db.delete(publication).where(isOlderNight),
  )
}

async function rememberedAt(municipality: string, on: Day): Promise<Published[]> {
  const since = addMonths(on, -MONTHS_REMEMBERED)
  const rows = await rowsOf(municipality, since).orderBy(publication.on)
  return rows.map(({ figures }) => figures as Figures)
}

function rowsOf(municipality: string, since: Day = 0) {
  const isOwn = eq(publication.municipality, municipality)
  return db
    .select()
    .from(publication)
    .where(and(isOwn, or(eq(publication.kind, 'night'), gte(publication.on, since))))
}

function publishedFrom(row: typeof publication.$inferSelect): PublishedReport {
  const { on, contentVersion, checksum } = row
  return { ...(row.figures as Figures), on, contentVersion, checksum }
}
