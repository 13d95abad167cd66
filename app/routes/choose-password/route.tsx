import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { choosePassword, ownerOfLink } from '#app/features/access/password-links.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { ChoosePasswordPage, type Choosing } from './choose-password-page.tsx'

const HEADERS = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }

/** Where the link in a mail leads: only a form uses it up, since mail programs open links by themselves. */
export const loader = guard(anyone, async ({ params, request }) => {
  const title = texts[localeOf(request)].security.choose.tabTitle
  const owner = await ownerOfLink(params.token ?? '')
  const email = owner?.email ?? null
  return data({ title, email }, { status: owner ? 200 : 404, headers: HEADERS })
})

/** Sets the password, once. */
export const action = guard(anyone, async ({ params, request }) => {
  const form = await readForm(request)
  const [password, repeat] = ['password', 'repeat'].map((name) => String(form.get(name) ?? ''))
  if (!password) return answer({ reason: 'missing' }, 422)
  if (password !== repeat) return answer({ reason: 'unlike' }, 422)
  const chosen = await choosePassword(params.token ?? '', password)
  if (chosen.ok) return answer({ reason: 'done' }, 200)
  return answer(chosen, chosen.reason === 'gone' ? 404 : 422)
})

function answer({ reason }: Choosing, status: number) {
  return data<Choosing>({ reason }, { status, headers: HEADERS })
}

export const headers = () => HEADERS

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { email } = useLoaderData<typeof loader>()
  return <ChoosePasswordPage email={email} {...useActionData<typeof action>()} />
}
