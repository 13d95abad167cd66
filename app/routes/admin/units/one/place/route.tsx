import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { placeUnit } from '#app/features/administration/change-unit.server.ts'
import { unitFields } from '#app/features/administration/unit-form.ts'
import { readForm } from '#app/platform/http/form.ts'
import { answerTo, unitForm } from '../../unit-form.server.ts'
import { UnitFormPage } from '../../unit-form-page.tsx'

export const loader = guard(administers, (asked) => unitForm('place', asked.params.unit, asked))

/** Moves the unit below another; else the form again with what was chosen. */
export const action = guard(administers, async ({ viewer, scope, params, request }) => {
  const typed = unitFields(await readForm(request))
  const by = { viewer, scope, unit: params.unit ?? '' }
  return answerTo(await placeUnit(by, typed), typed, 'place')
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { title, ...form } = useLoaderData<typeof loader>()
  return <UnitFormPage change="place" {...form} {...useActionData<typeof action>()} />
}
