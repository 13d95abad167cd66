import type { ReportScope } from '#app/features/access/policies.ts'
import { fieldsOf } from '#app/features/access/provider-form.ts'
import { addresses, type OwnProvider, providersOf } from '#app/features/access/providers.server.ts'
import { type Day, NEVER } from '#app/platform/calendar.ts'
import { notFound } from '#app/platform/http/responses.ts'
import type { ProviderLine } from './providers-page.tsx'

/** A provider as a line of the list. */
export function lineOf(provider: OwnProvider, today: Day): ProviderLine {
  const { id, label, kind, people, fromOn, toOn } = provider
  const state = toOn <= today ? 'over' : fromOn > today ? 'coming' : 'running'
  return { id, label, kind, people, fromOn, lastOn: toOn < NEVER ? toOn - 1 : null, state }
}

/** The page of one of a municipality's own providers; 404 for any other. */
export async function providerView(scope: ReportScope, id = '') {
  const found = (await providersOf(scope)).find((one) => one.id === id)
  if (!found) throw notFound()
  const { people, publicKey, id: _, ...settings } = found
  return {
    id,
    people,
    publicKey: publicKey && JSON.stringify(publicKey, null, 2),
    typed: fieldsOf(id, settings),
    ...addresses,
  }
}
