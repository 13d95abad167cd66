import { redirect } from '@remix-run/node'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { LOCALES } from '#app/i18n/locale.ts'
import { readForm } from '#app/platform/http/form.ts'
import { rememberLocale } from '#app/platform/http/locale.ts'
import { safeNext } from '#app/platform/http/safe-next.ts'

/** Remembers the chosen language and goes back to where it was chosen. */
export const action = guard(anyone, async ({ request }) => {
  const form = await readForm(request)
  const locale = LOCALES.find((known) => known === form.get('locale'))
  const headers = new Headers()
  for (const cookie of locale ? rememberLocale(locale) : []) headers.append('Set-Cookie', cookie)
  return redirect(safeNext(form.get('next')), { headers })
})

export const loader = guard(anyone, () => redirect('/'))
