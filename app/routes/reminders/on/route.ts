import { redirect } from '@remix-run/node'
import { guard } from '#app/features/access/guard.server.ts'
import { signedIn } from '#app/features/access/policies.ts'
import { chooseReminder } from '#app/features/competence/reminder-choices.server.ts'
import { readVoluntary } from '#app/features/competence/reminders.ts'
import { readForm } from '#app/platform/http/form.ts'
import { notFound } from '#app/platform/http/responses.ts'

export const loader = guard(signedIn, () => redirect('/me/reminders'))

/** Turns a kind of reminder on; what is a duty has no such choice. */
export const action = guard(signedIn, async ({ viewer, request }) => {
  const kind = readVoluntary((await readForm(request)).get('kind'))
  if (!kind) throw notFound()
  await chooseReminder(viewer, kind, true)
  return redirect(`/me/reminders?changed=${kind}`, 303)
})
