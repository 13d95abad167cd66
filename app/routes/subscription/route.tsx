import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { readsReport } from '#app/features/access/policies.ts'
import { nextReportOn } from '#app/features/reporting/subscription.ts'
import { ownSubscription } from '#app/features/reporting/subscriptions.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { dayOf } from '#app/platform/calendar.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { time } from '#app/platform/http/time.ts'
import { SubscriptionPage } from './subscription-page.tsx'

/** A reader's subscription to a report: begin it, end it, and what has come of it. */
export const loader = guard(readsReport, async ({ viewer, scope, request }) => {
  const { running, mails, ...own } = await ownSubscription(viewer, scope)
  return {
    ...own,
    number: scope.municipality,
    unitId: scope.unit,
    since: running && dayOf(running.startedAt),
    mails: mails.map(({ sentAt, ...mail }) => ({ ...mail, sentOn: sentAt && dayOf(sentAt) })),
    next: nextReportOn(time().today),
    address: viewer.email,
    locale: localeOf(request),
    tabTitle: texts[localeOf(request)].subscription.tabTitle,
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.tabTitle }]

export default function Route() {
  return <SubscriptionPage {...useLoaderData<typeof loader>()} />
}
