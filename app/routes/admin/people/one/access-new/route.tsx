import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { accessFields } from '#app/features/administration/access-form.ts'
import { giveAccess } from '#app/features/administration/change-access.server.ts'
import { readForm } from '#app/platform/http/form.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { giveForm } from './give-form.server.ts'
import { GivePage } from './give-page.tsx'

export const loader = guard(administers, (asked) => giveForm(asked, asked.params.person))

/** Gives access; else the form again with all that was typed. */
export const action = guard(administers, async ({ viewer, scope, params, request }) => {
  const typed = accessFields(await readForm(request))
  const person = params.person ?? ''
  const problems = await giveAccess({ viewer, scope, person }, typed)
  if (!problems) throw notFound()
  if (problems !== 'given') return data({ typed, problems }, { status: 422 })
  throw redirect(`/admin/people/${person}?done=given`, 303)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { title, ...form } = useLoaderData<typeof loader>()
  return <GivePage {...form} {...useActionData<typeof action>()} />
}
