import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { mayAddFactor } from '#app/features/access/first-factor.server.ts'
import { guard } from '#app/features/access/guard.server.ts'
import { addPasskey } from '#app/features/access/passkeys.server.ts'
import { changesOwnSecurity } from '#app/features/access/policies.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { safeNext } from '#app/platform/http/safe-next.ts'
import { CodesPage } from '../codes-page.tsx'
import { PasskeyPage } from './passkey-page.tsx'

export const loader = guard(changesOwnSecurity, async ({ viewer, session, request }) => {
  if (!(await mayAddFactor({ viewer, session }))) throw redirect('/me/security')
  return {
    title: texts[localeOf(request)].security.passkey.tabTitle,
    next: safeNext(new URL(request.url).searchParams.get('next')),
  }
})

/** Adds the passkey that the browser has made; shows the recovery codes that come with the first factor. */
export const action = guard(changesOwnSecurity, async ({ viewer, session, request }) => {
  const form = await readForm(request)
  const [name, sent] = ['name', 'credential'].map((field) => String(form.get(field) ?? ''))
  if (!name?.trim()) return data({ name: '', problem: 'missingName' as const }, { status: 422 })
  const origin = request.headers.get('Origin') ?? ''
  const added = await addPasskey({ viewer, session }, { sent: sent ?? '', name, origin })
  if (!added) return data({ name, problem: 'failed' as const }, { status: 422 })
  return data({ codes: added.codes }, { headers: { 'Set-Cookie': added.cookie } })
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { next } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'codes' in answer)
    return <CodesPage codes={answer.codes} added="passkey" next={next} />
  return <PasskeyPage {...answer} />
}
