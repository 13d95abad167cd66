import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { scopeOfOperator } from '#app/features/access/policies.ts'
import { type OpenedReport, openReport } from '#app/features/reporting/open-report.server.ts'
import { FORMATS } from '#app/features/reporting/report-address.ts'
import { writeReport } from '#app/features/reporting/report-file.server.ts'
import { isoDay } from '#app/platform/calendar.ts'

const USAGE = `npm run report -- --municipality 1833 --format ${FORMATS.join('|')} [--date 2026-10-31] [--under UNIT] [--levels all] --out FILE`

const options = z.object({
  municipality: z.string().regex(/^\d{4}$/, 'must be a number of four digits'),
  format: z.enum(FORMATS),
  date: z.string().nullable().default(null),
  under: z.string().nullable().default(null),
  levels: z.enum(['nearest', 'all']).default('nearest'),
  out: z.string().min(1),
})

await main()

async function main(): Promise<void> {
  const asked = readOptions()
  const scope = scopeOfOperator(asked.municipality)
  const opened = await openReport(scope, { ...asked, unit: null }, true)
  if (!opened.ok) return stop(refusal(opened))
  const { report } = opened
  await writeFile(asked.out, await writeReport(report, asked.format, 'nb'))
  console.log(`${asked.out}: ${report.municipality.name}, ${isoDay(report.on)}, ${report.checksum}`)
}

function readOptions(): z.infer<typeof options> {
  const string = { type: 'string' } as const
  const keys = Object.keys(options.shape).map((key) => [key, string] as const)
  const parsed = options.safeParse(given(Object.fromEntries(keys)))
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`)
  return stop([...wrong, USAGE].join('\n'))
}

function given(known: Record<string, { type: 'string' }>) {
  try {
    return parseArgs({ options: known }).values
  } catch (reason) {
    return stop(`${(reason as Error).message}\n${USAGE}`)
  }
}

function refusal(opened: Extract<OpenedReport, { ok: false }>): string {
  if (opened.reason !== 'no-such-date') return 'There is no such municipality or unit.'
  return `The date must be one of these: ${opened.dates.map(isoDay).join(', ')}.`
}

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
