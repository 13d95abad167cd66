import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { closedUnits, listUnits } from '#app/features/administration/units.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { receiptOf } from '../receipt.ts'
import { UnitsPage } from './units-page.tsx'

export const loader = guard(administers, async ({ viewer, scope, request }) => {
  const { adminUnits } = texts[localeOf(request)]
  return {
    title: adminUnits.metaTitle,
    municipality: viewer.municipality.name,
    units: await listUnits(scope),
    closed: await closedUnits(scope),
    receipt: receiptOf(request, adminUnits.receipts),
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  return <UnitsPage {...useLoaderData<typeof loader>()} />
}
