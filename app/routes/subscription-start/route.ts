import { redirect } from '@remix-run/node'
import { guard } from '#app/features/access/guard.server.ts'
import { readsReport } from '#app/features/access/policies.ts'
import { subscriptionAddress } from '#app/features/reporting/subscription-address.ts'
import { subscribe } from '#app/features/reporting/subscriptions.server.ts'
import { LOCALES } from '#app/i18n/locale.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'

/** Nothing to see here: the form stands on the subscription's page. */
export const loader = guard(readsReport, ({ scope }) =>
  redirect(subscriptionAddress(scope.municipality, scope.unit)),
)

/** Begins a subscription in the chosen language; in the page's, when none of ours is chosen. */
export const action = guard(readsReport, async ({ viewer, scope, request }) => {
  const form = await readForm(request)
  const chosen = LOCALES.find((locale) => locale === form.get('locale'))
  await subscribe(viewer, scope, chosen ?? localeOf(request))
  return redirect(subscriptionAddress(scope.municipality, scope.unit), 303)
})
