import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { isAuthor } from '#app/features/access/policies.ts'
import { openQuestion } from '#app/features/authoring/open-statistics.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { QuestionPage } from './question-page.tsx'

/** How a question does, for the authors of courses. */
export const loader = guard(isAuthor, async ({ params, request }) => {
  const { course, module, activity, question } = params
  const locale = localeOf(request)
  const opened = await openQuestion(`${course}/${module}/${activity}/${question}`, locale)
  if (!opened) throw notFound()
  return { ...opened, tab: texts[locale].statistics.page.tab(opened.question.title) }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.tab }]

export default function Route() {
  return <QuestionPage {...useLoaderData<typeof loader>()} />
}
