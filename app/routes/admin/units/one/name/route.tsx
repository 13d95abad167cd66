import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { nameUnit } from '#app/features/administration/change-unit.server.ts'
import { unitFields } from '#app/features/administration/unit-form.ts'
import { readForm } from '#app/platform/http/form.ts'
import { answerTo, unitForm } from '../../unit-form.server.ts'
import { UnitFormPage } from '../../unit-form-page.tsx'

export const loader = guard(administers, (asked) => unitForm('name', asked.params.unit, asked))

/** Gives the unit another name or code; else the form again with all that was typed. */
export const action = guard(administers, async ({ viewer, scope, params, request }) => {
  const typed = unitFields(await readForm(request))
  const by = { viewer, scope, unit: params.unit ?? '' }
  return answerTo(await nameUnit(by, typed), typed, 'name')
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { title, ...form } = useLoaderData<typeof loader>()
  return <UnitFormPage change="name" {...form} {...useActionData<typeof action>()} />
}
