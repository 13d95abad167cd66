import { z } from 'zod'

const text = z.string().trim().max(320).catch('')

const fields = z.object({ token: text, email: text, code: text })

/** What came with either form of a newcomer. */
export function parseIntroduction(form: FormData) {
  return fields.parse(Object.fromEntries(form))
}
