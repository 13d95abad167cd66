import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { signOutThere } from '#app/features/access/provider-sign-in.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { SignedOutPage } from './signed-out-page.tsx'

/** Offers to sign out at the provider too, where it has a place for that. */
export const loader = guard(anyone, async ({ request }) => {
  const provider = new URL(request.url).searchParams.get('provider') ?? ''
  const there = await signOutThere(provider)
  if (!there) throw redirect('/')
  return { title: texts[localeOf(request)].oidc.signedOut.title, ...there }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <SignedOutPage {...page} />
}
