import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { signOutThere } from '#app/features/access/provider-sign-in.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { SignedOutPage } from './signed-out-page.tsx'

/** Says so where it was everywhere, and offers to sign out at the provider too, where it has a place for that. */
export const loader = guard(anyone, async ({ viewer, request }) => {
  const query = new URL(request.url).searchParams
  const isEverywhere = query.has('everywhere') && !viewer
  const there = (await signOutThere(query.get('provider') ?? '')) ?? null
  if (!there && !isEverywhere) throw redirect('/')
  return { title: texts[localeOf(request)].oidc.signedOut.title, isEverywhere, there }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <SignedOutPage {...page} />
}
