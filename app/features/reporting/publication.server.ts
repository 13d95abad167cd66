import { and, desc, eq, gte, inArray, lt, max } from 'drizzle-orm'
import { type ReportScope, scopeOfOperator } from '#app/features/access/policies.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { type Municipality, municipalities } from '#app/features/people/people.server.ts'
import { addMonths, type Day, monthEnd } from '#app/platform/calendar.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { publication } from '#db/schema/reporting.ts'
import { checksum } from './checksum.server.ts'
import { newcomersTo, turnCohort } from './cohort.server.ts'
import { loadEndings } from './endings.server.ts'
import type { ExactReport } from './exact-report.ts'
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

/** What a reader is shown of a publication. */
type Shown = Omit<Published, 'exact'> & {
  measures: ProtectedMeasures
  endings: ProtectedEnding[]
}

/** Figures as they were shown at the close of a day. */
export type PublishedReport = Shown & { on: Day; contentVersion: string }

const { on, shown, contentVersion } = publication

type Publishing = {
  told?: (municipality: string) => void
  /** Whether what was shown before is weighed; only invented people can do without. */
  remembers?: boolean
}

/**
 * Publishes every municipality's figures at the close of the day before; again changes nothing.
 * Those of a month's last day are kept for good. Gives how many were published.
 */
export async function publishReports(
  day: Day,
  { told = () => {}, remembers = true }: Publishing = {},
): Promise<number> {
  const on = day - 1
  const due: (Municipality & { last: PublishedReport | undefined })[] = []
  for (const one of await municipalities()) {
    const last = await latestPublication(one.number)
    if ((last?.on ?? 0) < on) due.push({ ...one, last })
  }
  if (due.length === 0) return 0
  // All cohorts first: municipalities are compared with each other.
  for (const { number } of due) await turnCohort(number, on)
  const wholes = await loadWholes(on, 'cohort')
  for (const { number, name, last } of due) {
    await publish(scopeOfOperator(number), on, { wholes, last, remembers })
    told(name)
  }
  return due.length
}

/** What was last published of a municipality; undefined before its first night. */
export async function latestPublication(
  municipality: string,
): Promise<PublishedReport | undefined> {
  const isOwn = eq(publication.municipality, municipality)
  // Sorting would read all that was ever shown: a megabyte for each month of a large municipality.
  const newest = db
    .select({ on: max(on) })
    .from(publication)
    .where(isOwn)
  const [row] = await db
    .select({ on, shown, contentVersion })
    .from(publication)
    .where(and(isOwn, inArray(on, newest)))
    .limit(1)
  return row && publishedFrom(row)
}

/** What was frozen at the end of a month; undefined when nothing was. */
export async function frozenPublication(
  municipality: string,
  day: Day,
): Promise<PublishedReport | undefined> {
  const isIt = and(
    eq(publication.municipality, municipality),
    eq(publication.kind, 'month'),
    eq(on, day),
  )
  const [row] = await db.select({ on, shown, contentVersion }).from(publication).where(isIt)
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

type Beside = {
  wholes: Whole[]
  last: PublishedReport | undefined
  remembers: boolean
}

async function publish(scope: ReportScope, on: Day, beside: Beside): Promise<void> {
  const { municipality } = scope
  const { wholes, last, remembers } = beside
  const exact = await loadExactReport(scope, on, 'cohort')
  if (!exact) return
  const newcomers = await newcomersTo(municipality, on)
  const earlier = remembers ? await rememberedAt(municipality, on) : []
  const published = publishNext(exact, earlier, newcomers)
  const sums = wholes.find((one) => one.municipality === municipality)
  // While the table of another cohort stands, nothing is told of this one.
  if (last && published.report.cohortOn !== exact.cohortOn) {
    const { measures, endings } = last
    const { exact, report } = published
    return store(municipality, on, exact, { report, measures, endings }, sums)
  }
  const measures = await loadMeasures(scope, on, { about: 'cohort', wholes })
  const endings = await loadEndings(scope, on, 'cohort')
  await store(municipality, on, published.exact, shownOf(published, measures, endings), sums)
}

function shownOf({ report, exact }: Published, measures: Measures, endings: Ending[]): Shown {
  // Ranges even where breakdowns would be exact: these figures were measured in ranges only.
  const width =
    report.width ?? 4 * Math.max(1, ...exact.courses.map(({ modules }) => modules.length))
  const [whole] = report.rows
  const told = (course: string | null) => (course ? whole?.courses[course] : whole?.all) ?? NONE
  return {
    report,
    measures: protectMeasures(measures, width),
    endings: protectEndings(endings, width, told),
  }
}

/** The night before gives way: only month ends are there to be compared with later. */
async function store(
  municipality: string,
  on: Day,
  exact: ExactReport,
  shown: Shown,
  sums: Whole | undefined,
): Promise<void> {
  const kind = on === monthEnd(on) ? 'month' : 'night'
  const row = {
    municipality,
    kind,
    on,
    exact,
    shown,
    whole: { row: shown.report.rows[0], region: shown.measures.region, sums },
    contentVersion: catalogue().content.version,
    checksum: checksum({ exact, shown }),
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

async function rememberedAt(municipality: string, day: Day): Promise<Published[]> {
  const since = addMonths(day, -MONTHS_REMEMBERED)
  const rows = await db
    .select()
    .from(publication)
    .where(and(eq(publication.municipality, municipality), gte(on, since)))
    .orderBy(on)
  return rows.map((row) => ({ ...(row.shown as Shown), exact: row.exact as ExactReport }))
}

function publishedFrom(row: { on: Day; shown: unknown; contentVersion: string }): PublishedReport {
  return { ...(row.shown as Shown), on: row.on, contentVersion: row.contentVersion }
}
