import { redirect } from '@remix-run/node'
import { guard } from '#app/features/access/guard.server.ts'
import { readsReport } from '#app/features/access/policies.ts'
import { subscriptionAddress } from '#app/features/reporting/subscription-address.ts'
import { unsubscribe } from '#app/features/reporting/subscriptions.server.ts'

/** Nothing to see here: the button stands on the subscription's page. */
export const loader = guard(readsReport, ({ scope }) =>
  redirect(subscriptionAddress(scope.municipality, scope.unit)),
)

/** Ends the reader's subscription to the report. */
export const action = guard(readsReport, async ({ viewer, scope }) => {
  await unsubscribe(viewer, scope)
  return redirect(subscriptionAddress(scope.municipality, scope.unit), 303)
})
