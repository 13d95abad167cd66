import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { namesRecordFields, readNamesRecord } from '#app/features/access/names-record.ts'
import { recordNames } from '#app/features/access/names-records.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { time } from '#app/platform/http/time.ts'
import { adminPrivacy } from './admin-privacy.server.ts'
import { AdminPrivacyPage } from './admin-privacy-page.tsx'

/** What the municipality has in place before names are shown, and what employees ask to have erased. */
export const loader = guard(administers, async ({ viewer, scope, request }) => ({
  title: texts[localeOf(request)].dataRights.admin.metaTitle,
  view: await adminPrivacy(viewer, scope, new URL(request.url)),
}))

/** Records; else the form again with all that was typed. */
export const action = guard(administers, async ({ viewer, scope, request }) => {
  const typed = namesRecordFields(await readForm(request))
  const read = readNamesRecord(typed, time().today)
  if ('problems' in read) return data({ typed, problems: read.problems }, { status: 422 })
  await recordNames(scope, viewer, { id: typed.id || crypto.randomUUID(), ...read.record })
  throw redirect('/admin/privacy?done=recorded', 303)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { view } = useLoaderData<typeof loader>()
  return <AdminPrivacyPage {...view} {...useActionData<typeof action>()} />
}
