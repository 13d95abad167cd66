import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { isAuthor } from '#app/features/access/policies.ts'
import { openCourse } from '#app/features/authoring/desk.server.ts'
import { openLabTable } from '#app/features/authoring/open-lab-table.server.ts'
import { openItemTable } from '#app/features/authoring/open-statistics.server.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { AuthorCoursePage } from './author-course-page.tsx'

export const loader = guard(isAuthor, async ({ params, request }) => {
  const locale = localeOf(request)
  const opened = openCourse(params.course ?? '', locale)
  if (!opened) throw notFound()
  const { id } = opened.course
  const [questions, labs] = [await openItemTable(id, locale), await openLabTable(id, locale)]
  return { ...opened, questions, labs }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.course.title} – Leia` },
]

export default function Route() {
  return <AuthorCoursePage {...useLoaderData<typeof loader>()} />
}
