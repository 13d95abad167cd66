import { redirect } from '@remix-run/node'
import { guard } from '#app/features/access/guard.server.ts'
import { leads } from '#app/features/access/policies.ts'
import { backFromReminding } from '#app/features/competence/leader-actions.ts'
import { remindLacking } from '#app/features/competence/wish-reminders.server.ts'
import { readForm } from '#app/platform/http/form.ts'
import { notFound } from '#app/platform/http/responses.ts'

/** Nothing to see here: the button stands on the report, and above the names. */
export const loader = guard(leads, ({ scope }) => redirect(`/reports/${scope.municipality}`))

/** Reminds those who lack something; the answer is the same whether that is nobody or everyone. */
export const action = guard(leads, async ({ viewer, scope, request }) => {
  const form = await readForm(request)
  const rows = form.getAll('row').map(String)
  if (!(await remindLacking(scope, viewer, rows))) throw notFound()
  return redirect(backFromReminding(scope, form.get('back')), 303)
})
