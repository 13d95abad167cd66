import { data, type HeadersFunction, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { hasSession } from '#app/features/access/policies.ts'
import { factorsOf, giveCode, hasFactor } from '#app/features/access/second-factor.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { safeNext } from '#app/platform/http/safe-next.ts'
import { SecondFactorPage } from './second-factor-page.tsx'

/** Asks for a second factor; who has none adds one, or signs in anew to be let do so. */
export const loader = guard(hasSession, async ({ visit, request }) => {
  const query = new URL(request.url).searchParams
  const next = safeNext(query.get('next'))
  const factors = await factorsOf(visit.viewer.id)
  const onward = new URLSearchParams({ next })
  if (!hasFactor(factors))
    throw redirect(query.has('again') ? `/sign-in?again=1&${onward}` : `/me/security?${onward}`)
  const { tabTitle } = texts[localeOf(request)].security.give
  const has = { app: factors.authenticatorSince !== null, passkey: factors.passkeys.length > 0 }
  return { title: tabTitle, name: visit.viewer.name, next, has }
})

/** Takes a code, opens the session and goes on. */
export const action = guard(hasSession, async ({ visit, request }) => {
  const form = await readForm(request)
  const typed = String(form.get('code') ?? '').trim()
  if (!typed) return data({ problem: { reason: 'missing' as const } }, { status: 422 })
  const given = await giveCode(visit, typed)
  if (!given.ok) return again(given)
  const headers = { 'Set-Cookie': given.cookie }
  throw redirect(safeNext(form.get('next')), { status: 303, headers })
})

function again(problem: Exclude<Awaited<ReturnType<typeof giveCode>>, { ok: true }>) {
  if (problem.reason === 'wrong') return data({ problem }, { status: 422 })
  const headers = { 'Retry-After': String(problem.retryAfterSeconds) }
  return data({ problem }, { status: 429, headers })
}

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders ?? new Headers()

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { title, ...page } = useLoaderData<typeof loader>()
  return <SecondFactorPage {...page} {...useActionData<typeof action>()} />
}
