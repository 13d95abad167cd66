import { redirect } from '@remix-run/node'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { LOCALES } from '#app/i18n/locale.ts'
import { readForm } from '#app/platform/http/form.ts'
import { rememberReading } from '#app/platform/http/locale.ts'
import { safeNext } from '#app/platform/http/safe-next.ts'

/** Remembers the language that courses are read in and goes back to the text. */
export const action = guard(anyone, async ({ request }) => {
  const form = await readForm(request)
  const language = LOCALES.find((known) => known === form.get('language'))
  const headers = language && { 'Set-Cookie': rememberReading(language) }
  return redirect(safeNext(form.get('next')), { headers })
})

export const loader = guard(anyone, () => redirect('/'))
