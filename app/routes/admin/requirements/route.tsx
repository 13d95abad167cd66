import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { addRequirement } from '#app/features/competence/change-requirements.server.ts'
import { listRequirements } from '#app/features/competence/own-requirements.server.ts'
import { readRequirement, requirementFields } from '#app/features/competence/requirement-form.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { isoDay } from '#app/platform/calendar.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { time } from '#app/platform/http/time.ts'
import { requirementsView } from './requirements.ts'
import { RequirementsPage } from './requirements-page.tsx'

export const loader = guard(administers, async ({ viewer, scope, request }) => {
  const { today } = time()
  const { content } = catalogue()
  const listed = await listRequirements(scope)
  const fresh = { jobRole: '', competence: '', level: '1', from: isoDay(today), until: '' }
  return {
    title: texts[localeOf(request)].admin.requirements.metaTitle,
    view: requirementsView(viewer.municipality.name, listed, content, today),
    typed: { id: crypto.randomUUID(), ...fresh },
    problems: {},
  }
})

/** Adds a requirement; else the form again with all that was typed. */
export const action = guard(administers, async ({ viewer, scope, request }) => {
  const typed = requirementFields(await readForm(request))
  const { jobRoles, competences } = catalogue().content
  const own = await listRequirements(scope)
  const read = readRequirement(typed, { jobRoles, competences, own, today: time().today })
  if ('problems' in read) return data({ typed, problems: read.problems }, { status: 422 })
  await addRequirement(scope, viewer, read.requirement)
  throw redirect('/admin/requirements', 303)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { view, typed, problems } = useLoaderData<typeof loader>()
  return <RequirementsPage {...view} {...{ typed, problems }} {...useActionData<typeof action>()} />
}
