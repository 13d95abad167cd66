import type { z } from 'zod'
import { finding } from '../diagnostics/diagnostic.ts'
import { type Fields, readFields } from '../source/front-matter.ts'

const MOST_BYTES = 100_000
const HELP = {
  nb: 'et verksted kan være på 100 kB; del det i to',
  en: 'a lab may be of 100 kB; split it in two',
}

/**
 * Reads an author's lab file: plain YAML in composed Unicode, judged by a strict schema. Places are
 * in the file; `at` is where a value stands and `keyAt` where the name of a field does.
 */
export function readCaseFile<T>(text: string, schema: z.ZodType<T>): Fields<T> {
  const fields = readFields(text.normalize('NFC'), schema, 1)
  if (new TextEncoder().encode(text).byteLength <= MOST_BYTES) return fields
  const findings = [finding('FM-07', undefined, { help: HELP })]
  return { ...fields, value: undefined, findings }
}
