import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { isAuthor } from '#app/features/access/policies.ts'
import { compareModule, openCourse } from '#app/features/authoring/desk.server.ts'
import { chooseSwitches, openPreview } from '#app/features/authoring/preview.server.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { PreviewPage } from './preview-page.tsx'

export const loader = guard(isAuthor, async ({ viewer, params, request }) => {
  const locale = localeOf(request)
  const course = openCourse(params.course ?? '', locale)?.course
  const module = course?.modules.find(({ slug }) => slug === params.module)
  if (!course || !module) throw notFound()
  const moduleId = `${course.id}/${module.slug}`
  const { searchParams } = new URL(request.url)
  const chosen = await chooseSwitches(viewer, searchParams)
  const { id, title } = course
  return {
    course: { id, title },
    module,
    isCompiled: Boolean(await openPreview(viewer, moduleId, searchParams)),
    comparison: chosen.switches.released ? (compareModule(moduleId, locale) ?? null) : null,
    ...chosen,
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.module.title} – Leia` },
]

export default function Route() {
  return <PreviewPage {...useLoaderData<typeof loader>()} />
}
