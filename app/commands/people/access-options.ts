import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Day, parseDay } from '#app/platform/calendar.ts'
import { wrongIn } from '../failure.ts'

const day = z.string().transform((text, context): Day => {
  const read = parseDay(text)
  if (read !== undefined) return read
  context.addIssue({ code: 'custom', message: 'is a day as 2027-03-01' })
  return z.NEVER
})

const asked = z.object({
  email: z.email('is an e-mail address'),
  role: z.enum(
    ['administrator', 'leader', 'author', 'coordinator'],
    'is administrator, leader, author or coordinator',
  ),
  unit: z.string().nullable(),
  from: day.optional(),
  /** The last day. */
  until: day.optional(),
})

/** Reads who is to have which access; throws in words when it can't be read. */
export function readAccess(args: string[]): z.infer<typeof asked> {
  const text = { type: 'string' } as const
  const options = { unit: text, from: text, until: text }
  const { positionals, values } = parseArgs({ args, options, allowPositionals: true })
  const [email, role] = positionals
  const read = asked.safeParse({ unit: null, ...values, email, role })
  if (read.success) return read.data
  throw new Error(wrongIn(read.error))
}
