import { data, type HeadersFunction, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { choicesFor } from '#app/features/access/choices.ts'
import { demoSignIn } from '#app/features/access/demo.server.ts'
import { guard } from '#app/features/access/guard.server.ts'
import { anySession } from '#app/features/access/policies.ts'
import { providerChoices } from '#app/features/access/providers.server.ts'
import { afterSignIn } from '#app/features/access/session.ts'
import { signIn } from '#app/features/access/sign-in.server.ts'
import { keepResumed } from '#app/features/learning/drafts.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { chosenMunicipality, rememberMunicipality } from '#app/platform/http/municipality.ts'
import { safeNext } from '#app/platform/http/safe-next.ts'
import { parseSignIn, type SignInForm } from './form.ts'
import { SignInPage, type SignInProblem } from './sign-in-page.tsx'

const STATUS = { missing: 422, wrong: 401, 'too-many': 429 } as const

/** The form; who is signed in already goes on, unless asked to sign in once more. */
export const loader = guard(anySession, async ({ visit, request }) => {
  const query = new URL(request.url).searchParams
  const next = safeNext(query.get('next'))
  const isAgain = visit !== null && query.has('again')
  if (visit && !isAgain) throw redirect(afterSignIn(visit.session.isPending, next))
  const { title } = texts[localeOf(request)].access
  const email = visit?.viewer.email ?? ''
  const asked = query.get('municipality') ?? undefined
  const choices = choicesFor(await providerChoices(), asked ?? chosenMunicipality(request))
  const view = { title, email, next, resume: '', isAgain, demo: await demoSignIn(), choices }
  return data(view, { headers: asked === undefined ? {} : remembering(choices.chosen?.number) })
})

/** Signs in and goes on; else the form again, with all but the password kept. */
export const action = guard(anySession, async ({ request, context }) => {
  const form = parseSignIn(await readForm(request))
  if (form.missing.length > 0) return again(form, { reason: 'missing', fields: form.missing })
  const sent = request.headers
  const from = { cookies: sent.get('Cookie'), userAgent: sent.get('User-Agent') }
  const outcome = await signIn({ ...form, address: context.clientAddress, ...from })
  if (!outcome.ok) return again(form, outcome)
  if (form.resume) await keepResumed(outcome.viewer, form.resume)
  const headers = { 'Set-Cookie': outcome.cookie }
  throw redirect(afterSignIn(outcome.isPending, form.next), { headers })
})

function remembering(number = ''): HeadersInit {
  return { 'Set-Cookie': rememberMunicipality(number) }
}

function again({ email, next, resume }: SignInForm, problem: SignInProblem) {
  const headers = retryAfter(problem)
  return data({ email, next, resume, problem }, { status: STATUS[problem.reason], headers })
}

function retryAfter(problem: SignInProblem): HeadersInit | undefined {
  if (problem.reason !== 'too-many') return undefined
  return { 'Retry-After': String(problem.retryAfterSeconds) }
}

export const headers: HeadersFunction = ({ actionHeaders, loaderHeaders }) =>
  actionHeaders ?? loaderHeaders

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { title, ...fresh } = useLoaderData<typeof loader>()
  return <SignInPage {...fresh} {...useActionData<typeof action>()} />
}
