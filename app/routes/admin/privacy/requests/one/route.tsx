import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import {
  type AnswerFields,
  answerFields,
  readAnswer,
} from '#app/features/privacy/erasure-request.ts'
import { answerRequest, requestsIn } from '#app/features/privacy/erasure-requests.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { AnswerPage } from './answer-page.tsx'

export const loader = guard(administers, async ({ scope, params, request }) => {
  const found = (await requestsIn(scope)).find(({ id }) => id === params.request)
  if (!found) throw notFound()
  return {
    title: texts[localeOf(request)].dataRights.admin.one.metaTitle,
    request: found,
    typed: { outcome: '', reason: '' } as AnswerFields,
    problems: {},
  }
})

/** Erases what was asked for, or says why not; else the form again. */
export const action = guard(administers, async ({ viewer, scope, params, request }) => {
  const typed = answerFields(await readForm(request))
  const read = readAnswer(typed)
  if ('problems' in read) return data({ typed, problems: read.problems }, { status: 422 })
  const done = await answerRequest(scope, viewer, params.request ?? '', read.answer)
  if (!done) throw notFound()
  throw redirect('/admin/privacy?done=answered', 303)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { title, ...page } = useLoaderData<typeof loader>()
  return <AnswerPage {...page} {...useActionData<typeof action>()} />
}
