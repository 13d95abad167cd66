import { data, type HeadersFunction, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { choicesFor } from '#app/features/access/choices.ts'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { providerChoices } from '#app/features/access/providers.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { isAnswered, markAnswered } from '#app/platform/http/answered.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { chosenMunicipality, rememberMunicipality } from '#app/platform/http/municipality.ts'
import { parseSignIn } from '../form.ts'
import { SignInPage } from '../sign-in-page.tsx'

/** Only a form leads here. */
export const loader = guard(anyone, ({ context, request }) => {
  if (!isAnswered(context)) throw redirect('/sign-in')
  return { title: texts[localeOf(request)].access.title }
})

/** The page for signing in for a municipality, with the work that waits carried along. */
export const action = guard(anyone, async ({ request, context }) => {
  const form = await readForm(request)
  const { next, resume } = parseSignIn(form)
  const asked = form.get('municipality')
  const wanted = typeof asked === 'string' ? asked : chosenMunicipality(request)
  const choices = choicesFor(await providerChoices(), wanted)
  markAnswered(context)
  const headers = { 'Set-Cookie': rememberMunicipality(choices.chosen?.number ?? '') }
  return data({ next, resume, choices }, { headers })
})

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders ?? new Headers()

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const page = useActionData<typeof action>()
  return page ? <SignInPage email="" {...page} /> : null
}
