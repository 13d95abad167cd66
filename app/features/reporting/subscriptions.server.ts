import { randomBytes } from 'node:crypto'
import { and, eq, isNull, type SQL } from 'drizzle-orm'
import type { ReportScope } from '#app/features/access/policies.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import type { Locale } from '#app/i18n/locale.ts'
import type { Day } from '#app/platform/calendar.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { canSendMail } from '#app/platform/mail.server.ts'
import { type MailState, mailOf } from '#app/platform/outbox.server.ts'
import { municipality, unit } from '#db/schema/people.ts'
import { subscription } from '#db/schema/subscriptions.ts'
import { REPORT_MAIL, readAbout } from './subscription.ts'

/** Of earlier reports the page tells so many. */
const TOLD = 12

export type OwnSubscription = {
  /** What it is a report of: a unit's name, or null for the whole municipality. */
  unit: string | null
  municipality: string
  /** Null when the reader does not subscribe. */
  running: { startedAt: number; locale: Locale } | null
  /** Newest first. */
  mails: { on: Day; state: MailState; sentAt: number | null }[]
  canSendMail: boolean
}

/** A reader's subscription to a report, and what has come of it. */
export async function ownSubscription(
  viewer: Viewer,
  scope: ReportScope,
): Promise<OwnSubscription> {
  const rows = await db.select().from(subscription).where(ofReader(viewer, scope))
  const running = rows.find(({ endedAt }) => endedAt === null)
  const mails = (await mailOf(viewer.id, REPORT_MAIL)).flatMap(({ about, state, sentAt }) => {
    const { subscription: of, on } = readAbout(about)
    return rows.some(({ id }) => id === of) ? [{ on, state, sentAt }] : []
  })
  return {
    ...(await namesOf(scope)),
    running: running ? { startedAt: running.startedAt, locale: running.locale } : null,
    mails: mails.toSorted((a, b) => b.on - a.on).slice(0, TOLD),
    canSendMail,
  }
}

/** Begins a subscription; one that runs already stays as it is. */
export async function subscribe(viewer: Viewer, scope: ReportScope, locale: Locale): Promise<void> {
  const [id, token] = [random(), random()]
  const row = { id, token, person: viewer.id, locale, startedAt: now(), ...scope }
  await write(db.insert(subscription).values(row).onConflictDoNothing())
}

/** Ends a reader's subscription to a report, if one runs. */
export async function unsubscribe(viewer: Viewer, scope: ReportScope): Promise<void> {
  await write(ended(ofReader(viewer, scope), 'reader'))
}

/** The subscription that a mail belongs to, by the token in its link; undefined for any other text. */
export async function subscriptionWith(token: string) {
  const [found] = await db
    .select({ endedAt: subscription.endedAt, municipality: municipality.name, unit: unit.name })
    .from(subscription)
    .innerJoin(municipality, eq(municipality.number, subscription.municipality))
    .leftJoin(unit, eq(unit.id, subscription.unit))
    .where(eq(subscription.token, token))
  return found
}

/** Ends the subscription that a mail belongs to. False when there is none; again changes nothing. */
export async function endWith(token: string): Promise<boolean> {
  if (!(await subscriptionWith(token))) return false
  await write(ended(eq(subscription.token, token), 'reader'))
  return true
}

/** The query that ends running subscriptions. */
export function ended(which: SQL | undefined, endedBy: 'reader' | 'access') {
  return db
    .update(subscription)
    .set({ endedAt: now(), endedBy })
    .where(and(which, isNull(subscription.endedAt)))
}

function ofReader({ id }: Viewer, scope: ReportScope) {
  const { unit } = scope
  return and(
    eq(subscription.person, id),
    eq(subscription.municipality, scope.municipality),
    unit === null ? isNull(subscription.unit) : eq(subscription.unit, unit),
  )
}

async function namesOf(scope: ReportScope) {
  const [found] = await db
    .select({ municipality: municipality.name, unit: unit.name })
    .from(municipality)
    .leftJoin(unit, scope.unit === null ? isNull(unit.id) : eq(unit.id, scope.unit))
    .where(eq(municipality.number, scope.municipality))
  return { municipality: found?.municipality ?? '', unit: found?.unit ?? null }
}

function random(): string {
  return randomBytes(16).toString('hex')
}
