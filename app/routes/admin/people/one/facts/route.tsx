import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { correctPerson } from '#app/features/administration/change-person.server.ts'
import { openedFields, personFields } from '#app/features/administration/person-form.ts'
import { readForm } from '#app/platform/http/form.ts'
import { answerTo, filledForm } from '../../person-form.server.ts'
import { PersonFormPage } from '../../person-form-page.tsx'

export const loader = guard(administers, (asked) => filledForm('facts', asked.params.person, asked))

/** Puts name, address and number right; else the form again with all that was typed. */
export const action = guard(administers, async ({ viewer, scope, params, request }) => {
  const form = await readForm(request)
  const typed = personFields(form)
  const by = { viewer, scope, person: params.person ?? '' }
  return answerTo(await correctPerson(by, typed, openedFields(form)), typed, 'facts')
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { title, ...form } = useLoaderData<typeof loader>()
  return <PersonFormPage change="facts" {...form} {...useActionData<typeof action>()} />
}
