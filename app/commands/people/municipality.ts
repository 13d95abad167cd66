import { parseArgs } from 'node:util'
import { z } from 'zod'
import { takeIn } from '#app/features/administration/take-in.server.ts'
import { tick } from '#app/features/reporting/derived.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { wrongIn } from '../failure.ts'

const asked = z.object({
  number: z.string('is needed: four digits, as 1833').regex(/^\d{4}$/, 'is four digits, as 1833'),
  name: z.string('is needed, as Rana').trim().min(1, 'is a name, as Rana'),
  sami: z.string().nullable(),
  language: z.enum(['bokmål', 'nynorsk', 'nøytral'], 'is bokmål, nynorsk or nøytral'),
  unit: z.string().optional(),
})

/** Takes a municipality in; gives the exit code. */
export async function run(args: string[]): Promise<number> {
  const text = { type: 'string' } as const
  const options = { sami: text, language: text, unit: text }
  const { positionals, values } = parseArgs({ args, options, allowPositionals: true })
  const [number, name] = positionals
  const read = asked.safeParse({ sami: null, language: 'nøytral', ...values, number, name })
  if (!read.success) throw new Error(wrongIn(read.error))
  const { sami: samiName, language: languageForm, unit, ...rest } = read.data
  const outcome = await takeIn({ ...rest, samiName, languageForm }, unit ?? `${rest.name} kommune`)
  await tick(today())
  db.client.close()
  console.log(outcome === 'there' ? `✔ ${number} was there already.` : `✔ ${number} is taken in.`)
  return 0
}
