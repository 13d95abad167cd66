import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { addUnit } from '#app/features/administration/change-unit.server.ts'
import { unitFields } from '#app/features/administration/unit-form.ts'
import { readForm } from '#app/platform/http/form.ts'
import { answerTo, newUnitForm } from '../unit-form.server.ts'
import { UnitFormPage } from '../unit-form-page.tsx'

export const loader = guard(administers, (asked) => newUnitForm(asked))

/** Adds a unit; else the form again with all that was typed. */
export const action = guard(administers, async ({ viewer, scope, request }) => {
  const typed = unitFields(await readForm(request))
  return answerTo(await addUnit({ viewer, scope }, typed), typed, 'added')
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { title, ...form } = useLoaderData<typeof loader>()
  return <UnitFormPage change="new" {...form} {...useActionData<typeof action>()} />
}
