import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { isAuthor } from '#app/features/access/policies.ts'
import { openCourse } from '#app/features/authoring/desk.server.ts'
import { chooseSwitches, openPreview } from '#app/features/authoring/preview.server.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { PreviewPage } from './preview-page.tsx'

export const loader = guard(isAuthor, async ({ viewer, params, request }) => {
  const course = openCourse(params.course ?? '', localeOf(request))?.course
  const module = course?.modules.find(({ slug }) => slug === params.module)
  if (!course || !module) throw notFound()
  const { searchParams } = new URL(request.url)
  const isCompiled = Boolean(await openPreview(viewer, `${course.id}/${module.slug}`, searchParams))
  const { id, title } = course
  return {
    course: { id, title },
    module,
    isCompiled,
    ...(await chooseSwitches(viewer, searchParams)),
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.module.title} – Leia` },
]

export default function Route() {
  return <PreviewPage {...useLoaderData<typeof loader>()} />
}
