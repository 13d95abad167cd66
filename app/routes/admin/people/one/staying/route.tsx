import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { keepEmployment } from '#app/features/administration/change-person.server.ts'
import { personFields } from '#app/features/administration/person-form.ts'
import { readForm } from '#app/platform/http/form.ts'
import { answerTo, filledForm } from '../../person-form.server.ts'
import { PersonFormPage } from '../../person-form-page.tsx'

export const loader = guard(administers, (asked) =>
  filledForm('staying', asked.params.person, asked),
)

/** Takes the last day back. */
export const action = guard(administers, async ({ viewer, scope, params, request }) => {
  const typed = personFields(await readForm(request))
  const by = { viewer, scope, person: params.person ?? '' }
  return answerTo(await keepEmployment(by), typed, 'staying')
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { title, ...form } = useLoaderData<typeof loader>()
  return <PersonFormPage change="staying" {...form} {...useActionData<typeof action>()} />
}
