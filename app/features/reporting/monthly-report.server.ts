import { and, eq, isNull } from 'drizzle-orm'
import { scopeOfReader } from '#app/features/access/policies.ts'
import { viewerOfPerson } from '#app/features/access/viewer.server.ts'
import { type Day, dayOf, isoDay } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { queueMail } from '#app/platform/outbox.server.ts'
import type { Prepare } from '#app/platform/send-mail.server.ts'
import { municipality, unit } from '#db/schema/people.ts'
import { subscription } from '#db/schema/subscriptions.ts'
import { openReport, seesUnits } from './open-report.server.ts'
import { frozenPublication } from './publication.server.ts'
import { MEDIA_TYPES, writeReport } from './report-file.server.ts'
import { reportMail } from './report-mail.server.ts'
import { reportFileName } from './report-sheet.ts'
import { type AboutReport, REPORT_MAIL, readAbout, reportedOn } from './subscription.ts'
import { ended } from './subscriptions.server.ts'

const WHOLE = { under: null, levels: 'nearest' } as const

type Running = Awaited<ReturnType<typeof running>>[number]

/**
 * Queues last month's report for everyone who subscribed before the day it is due; again changes
 * nothing. Throws when figures are not frozen yet, with all others queued.
 */
export async function queueMonthlyReports(dueAt: number): Promise<void> {
  const on = reportedOn(dayOf(dueAt))
  const missing = new Set<string>()
  for (const one of await running()) {
    if (dayOf(one.startedAt) >= dayOf(dueAt)) continue
    if (!(await scopeOf(one))) await write(ended(eq(subscription.id, one.id), 'access'))
    else if (await frozenPublication(one.municipality.number, on)) await queue(one, on)
    else missing.add(one.municipality.name)
  }
  if (missing.size > 0)
    throw new Error(`No figures are frozen at ${isoDay(on)} for ${[...missing].join(', ')}.`)
}

/** The report as PDF for a mail that is about to be sent; null when its reader may not have it any more. */
export const prepareMonthlyReport: Prepare = async (mail) => {
  const { subscription: id, on } = readAbout(mail.about)
  const [one] = await running(id)
  if (!one) return null
  const found = await scopeOf(one)
  if (!found) {
    await write(ended(eq(subscription.id, id), 'access'))
    return null
  }
  const { scope, withUnits } = found
  const asked = { ...WHOLE, unit: scope.unit, date: isoDay(on) }
  const opened = await openReport(scope, asked, withUnits)
  // A unit with too few people for figures of its own gets none by mail either.
  if (!opened.ok && opened.reason === 'too-few') return null
  if (!opened.ok) throw new Error(`The report can’t be opened: ${opened.reason}.`)
  const { report } = opened
  const bytes = (await writeReport(report, 'pdf', one.locale)) as Uint8Array
  return { attachments: [{ name: reportFileName(report, 'pdf'), type: MEDIA_TYPES.pdf, bytes }] }
}

function running(id?: string) {
  const isRunning = isNull(subscription.endedAt)
  return db
    .select({
      id: subscription.id,
      person: subscription.person,
      token: subscription.token,
      locale: subscription.locale,
      startedAt: subscription.startedAt,
      municipality: { number: municipality.number, name: municipality.name },
      unit: { id: unit.id, name: unit.name },
    })
    .from(subscription)
    .innerJoin(municipality, eq(municipality.number, subscription.municipality))
    .leftJoin(unit, eq(unit.id, subscription.unit))
    .where(id === undefined ? isRunning : and(isRunning, eq(subscription.id, id)))
}

/** What the reader may see today; undefined when the report is no longer theirs. */
async function scopeOf({ person, municipality, unit }: Running) {
  const viewer = await viewerOfPerson(person, today())
  const scope = viewer && scopeOfReader(viewer, municipality.number, unit?.id ?? null)
  return viewer && scope && { scope, withUnits: seesUnits(viewer, scope) }
}

async function queue(one: Running, on: Day): Promise<void> {
  const about: AboutReport = { subscription: one.id, on }
  const key = `${REPORT_MAIL}:${one.id}:${isoDay(on)}`
  const words = reportMail({ ...one, on })
  await write(queueMail({ key, kind: REPORT_MAIL, person: one.person, about, ...words }))
}
