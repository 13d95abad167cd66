import { and, desc, eq, gte, lt, or } from 'drizzle-orm'
import { type ReportScope, scopeOfOperator } from '#app/features/access/policies.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { municipalities } from '#app/features/people/people.server.ts'
import { addMonths, type Day, monthEnd } from '#app/platform/calendar.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { publication } from '#db/schema/reporting.ts'
import { checksum } from './checksum.server.ts'
import { turnCohort } from './cohort.server.ts'
import { loadExactReport } from './load.server.ts'
import { type Published, publishNext } from './publication.ts'

/** As far back as a reader's memory is taken into account; two cohorts. */
const MONTHS_REMEMBERED = 8

/** What a publication holds. */
type Figures = Published

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
  let count = 0
  for (const { number, name } of await municipalities()) {
    if (!(await publish(scopeOfOperator(number), day - 1))) continue
    count += 1
    told(name)
  }
  return count
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

async function publish(scope: ReportScope, on: Day): Promise<boolean> {
  const { municipality } = scope
  const latest = await latestPublication(municipality)
  if (latest && latest.on >= on) return false
  await turnCohort(municipality, on)
  const exact = await loadExactReport(scope, on, 'cohort')
  if (!exact) return false
  await store(municipality, on, publishNext(exact, await rememberedAt(municipality, on)))
  return true
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
