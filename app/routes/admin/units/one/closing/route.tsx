import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { endUnit } from '#app/features/administration/change-unit.server.ts'
import { unitFields } from '#app/features/administration/unit-form.ts'
import { readForm } from '#app/platform/http/form.ts'
import { answerTo, unitForm } from '../../unit-form.server.ts'
import { UnitFormPage } from '../../unit-form-page.tsx'

export const loader = guard(administers, (asked) => unitForm('closing', asked.params.unit, asked))

/** Closes the unit from today; else says why it can't be. */
export const action = guard(administers, async ({ viewer, scope, params, request }) => {
  const typed = unitFields(await readForm(request))
  const by = { viewer, scope, unit: params.unit ?? '' }
  return answerTo(await endUnit(by), typed, 'closing')
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { title, ...form } = useLoaderData<typeof loader>()
  return <UnitFormPage change="closing" {...form} {...useActionData<typeof action>()} />
}
