import { z } from 'zod'
import { safeNext } from '#app/platform/http/safe-next.ts'

const text = z.string().catch('')

const signInForm = z.object({
  email: text.transform((email) => email.trim()),
  password: text,
  next: text.transform(safeNext),
  resume: text,
})

/** What came with the form, and which of the two fields are empty. */
export function parseSignIn(form: FormData) {
  const fields = signInForm.parse(Object.fromEntries(form))
  return { ...fields, missing: (['email', 'password'] as const).filter((name) => !fields[name]) }
}

export type SignInForm = ReturnType<typeof parseSignIn>
