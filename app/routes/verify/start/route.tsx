import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { findNumber } from '#app/features/competence/certificate.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { StartPage } from './start-page.tsx'

/** Where a number is typed; one that may be a number leads to what it is the number of. */
export const loader = guard(anyone, async ({ request }) => {
  const { metaTitle } = texts[localeOf(request)].verify
  const typed = new URL(request.url).searchParams.get('number') ?? undefined
  if (typed === undefined) return data({ metaTitle, typed })
  const number = findNumber(typed)
  if (number === undefined) return data({ metaTitle, typed }, { status: 422 })
  throw redirect(`/verify/${number}`, 303)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.metaTitle }]

export default function Route() {
  return <StartPage typed={useLoaderData<typeof loader>().typed} />
}
