import { data as answer, type MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { isReminderLink, turnOffByLink } from '#app/features/competence/reminder-choices.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { UnsubscribePage } from './unsubscribe-page.tsx'

const HEADERS = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }

/** Where the link in a mail leads: asks first, since mail programs open links by themselves. */
export const loader = guard(anyone, async ({ params, request }) => {
  if (!(await isReminderLink(params.token ?? ''))) throw notFound()
  const { metaTitle } = texts[localeOf(request)].reminders.unsubscribe
  return answer({ title: metaTitle }, { headers: HEADERS })
})

/** Turns off all that is voluntary for whoever the link was sent to; a mail server gets no redirect (RFC 8058). */
export const action = guard(anyone, async ({ params }) => {
  if (!(await turnOffByLink(params.token ?? ''))) throw notFound()
  return answer({ isDone: true }, { headers: HEADERS })
})

export const headers = () => HEADERS

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  return <UnsubscribePage isDone={useActionData<typeof action>()?.isDone ?? false} />
}
