import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { changesOwnSecurity } from '#app/features/access/policies.ts'
import { renewRecoveryCodes } from '#app/features/access/recovery-codes.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { CodesPage } from '../codes-page.tsx'

export const loader = guard(changesOwnSecurity, ({ request }) => ({
  title: texts[localeOf(request)].security.codes.tabTitle,
}))

/** Makes ten new recovery codes; only the answer to the form shows them. */
export const action = guard(changesOwnSecurity, async ({ viewer, session }) => {
  const codes = await renewRecoveryCodes({ viewer, session })
  if (!codes) throw redirect('/me/security', 303)
  return { codes }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  return <CodesPage codes={useActionData<typeof action>()?.codes ?? []} next="/" />
}
