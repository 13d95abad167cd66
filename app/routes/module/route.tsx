import type { MetaFunction } from '@remix-run/node'
import { useLoaderData, useRevalidator } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { signedIn } from '#app/features/access/policies.ts'
import { HandedIn } from '#app/features/activities/handed-in.ts'
import { arrivalIn } from '#app/features/competence/arrival.server.ts'
import { ownModule } from '#app/features/learning/module-page.server.ts'
import { ModulePage } from '#app/features/learning/module-page.tsx'
import { moduleView, proseId } from '#app/features/learning/module-view.ts'
import { notFound } from '#app/platform/http/responses.ts'

/** What the address says after a reader has said that the module is read. */
const JUST_READ = 'read'

export const handle = { hydrate: true, late: !import.meta.env.DEV }

export const loader = guard(signedIn, async ({ viewer, params, request, context }) => {
  const asked = new URL(request.url).searchParams
  const page = await ownModule(viewer, `${params.course}/${params.module}`, asked.get('again'))
  if (!page) throw notFound()
  for (const [index, part] of page.parts.entries())
    if (part.kind === 'prose') context.prose.set(proseId(index), part.html)
  const { course, module } = page
  return moduleView(
    page,
    asked.has(JUST_READ) ? await arrivalIn(viewer, course.id, module.id) : null,
  )
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} – Leia` }]

export default function Route() {
  const { revalidate } = useRevalidator()
  return (
    <HandedIn.Provider value={revalidate}>
      <ModulePage {...useLoaderData<typeof loader>()} />
    </HandedIn.Provider>
  )
}
