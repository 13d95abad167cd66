import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { jobRoleOptions } from '#app/features/administration/job-roles.server.ts'
import { openPersonFacts } from '#app/features/administration/person-facts.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { receiptOf } from '../../receipt.ts'
import { PersonPage } from './person-page.tsx'

/** Someone in the municipality; they can see who has looked. */
export const loader = guard(administers, async ({ viewer, scope, params, request }) => {
  const { adminPeople } = texts[localeOf(request)]
  const facts = await openPersonFacts(viewer, scope, params.person ?? '')
  if (!facts) throw notFound()
  return {
    title: adminPeople.oneTitle(facts.name),
    ...{ facts, titles: Object.fromEntries(jobRoleOptions()), isSelf: facts.id === viewer.id },
    receipt: receiptOf(request, adminPeople.receipts),
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  return <PersonPage {...useLoaderData<typeof loader>()} />
}
