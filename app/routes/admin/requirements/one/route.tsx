import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { endRequirement } from '#app/features/competence/change-requirements.server.ts'
import { listRequirements } from '#app/features/competence/own-requirements.server.ts'
import { readEnd } from '#app/features/competence/requirement-form.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { isoDay } from '#app/platform/calendar.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { time } from '#app/platform/http/time.ts'
import { lineOf } from '../requirements.ts'
import { EndRequirementPage } from './end-requirement-page.tsx'

export const loader = guard(administers, async ({ scope, params, request }) => {
  const { today } = time()
  const { jobRoles, competences } = catalogue().content
  const found = (await listRequirements(scope)).find(({ id }) => id === params.requirement)
  if (!found) throw notFound()
  return {
    title: texts[localeOf(request)].admin.requirements.endTitle,
    line: lineOf(found, jobRoles, competences, today),
    last: isoDay(Math.max(today, found.fromOn)),
  }
})

/** Ends the requirement after a day; else the form again. */
export const action = guard(administers, async ({ viewer, scope, params, request }) => {
  const form = await readForm(request)
  const toOn = readEnd(form, time().today)
  if (toOn === undefined)
    return data({ last: String(form.get('last') ?? ''), isWrong: true }, { status: 422 })
  if (!(await endRequirement(scope, viewer, params.requirement ?? '', toOn))) throw notFound()
  throw redirect('/admin/requirements', 303)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { line, last } = useLoaderData<typeof loader>()
  return <EndRequirementPage line={line} last={last} {...useActionData<typeof action>()} />
}
