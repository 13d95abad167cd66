import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { signedIn } from '#app/features/access/policies.ts'
import { turnedOff } from '#app/features/competence/reminder-choices.server.ts'
import { readVoluntary } from '#app/features/competence/reminders.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { RemindersPage } from './reminders-page.tsx'

export const loader = guard(signedIn, async ({ viewer, request }) => ({
  title: texts[localeOf(request)].reminders.choices.metaTitle,
  off: await turnedOff(viewer),
  changed: readVoluntary(new URL(request.url).searchParams.get('changed')) ?? null,
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  return <RemindersPage {...useLoaderData<typeof loader>()} />
}
