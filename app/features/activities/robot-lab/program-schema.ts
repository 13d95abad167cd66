import { z } from 'zod'
import {
  MOST_RETRIES,
  MOST_STEPS,
  MOST_TEXT,
  POST_TYPES,
  type Program,
  RIGHTS,
  type Step,
} from './program.ts'

const name = z.string().min(1).max(100)
const steps: z.ZodType<Step[]> = z.lazy(() => z.array(step).max(MOST_STEPS))
const step: z.ZodType<Step> = z.discriminatedUnion('do', [
  z.strictObject({ do: z.enum(['find-case', 'find-post']), field: name }),
  z.strictObject({ do: z.literal('create-post'), type: z.enum(POST_TYPES), field: name }),
  z.strictObject({ do: z.literal('set-access'), code: name }),
  z.strictObject({ do: z.literal('journal') }),
  z.strictObject({
    do: z.literal('if'),
    condition: z.strictObject({
      path: name,
      test: z.enum(['is', 'is-not', 'missing', 'exists']),
      value: z.string().max(100),
    }),
    yes: steps,
    no: steps,
  }),
  z.strictObject({
    do: z.literal('retry'),
    times: z.int().min(1).max(MOST_RETRIES),
    steps,
    onError: steps,
  }),
  z.strictObject({ do: z.literal('manual'), reason: name }),
  z.strictObject({ do: z.literal('log'), text: z.string().max(MOST_TEXT) }),
])

/** The shape of a program; whether it fits a lab is for `readProgram`. */
export const programSchema: z.ZodType<Program> = z.strictObject({
  rights: z.array(z.enum(RIGHTS)).max(RIGHTS.length),
  steps,
})
