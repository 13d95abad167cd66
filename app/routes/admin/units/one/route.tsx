import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { listGrants } from '#app/features/administration/access-roles.server.ts'
import { listUnits } from '#app/features/administration/units.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { receiptOf } from '../../receipt.ts'
import { UnitPage } from './unit-page.tsx'

export const loader = guard(administers, async ({ scope, params, request }) => {
  const { adminUnits } = texts[localeOf(request)]
  const units = await listUnits(scope)
  const unit = units.find(({ id }) => id === params.unit)
  if (!unit) throw notFound()
  const leaders = (await listGrants(scope)).filter(
    ({ scopeKind, scope, state }) => scopeKind === 'unit' && scope === unit.id && state !== 'over',
  )
  return {
    title: adminUnits.oneTitle(unit.name),
    ...{ unit, leaders, above: units.find(({ id }) => id === unit.parent) ?? null },
    receipt: receiptOf(request, adminUnits.receipts),
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  return <UnitPage {...useLoaderData<typeof loader>()} />
}
