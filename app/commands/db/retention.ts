import { parseArgs } from 'node:util'
import { eraseOverdue, overdueOn } from '#app/features/privacy/retention.server.ts'
import { RETENTION, type RuleId } from '#app/features/privacy/retention.ts'
import { parseDay } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'

/** Erases what is past its time, as every night; with --dry-run it only tells what would go. */
export async function run(args: string[]): Promise<number> {
  const options = { 'dry-run': { type: 'boolean' }, day: { type: 'string' } } as const
  const { values } = parseArgs({ args, options })
  const day = values.day === undefined ? today() : parseDay(values.day)
  if (day === undefined || day > today()) {
    console.error(`✖ «${values.day}» is no day until today, such as 2026-11-01.`)
    return 1
  }
  const isDry = values['dry-run'] ?? false
  print(isDry ? await overdueOn(day) : await eraseOverdue(day), isDry)
  db.client.close()
  return 0
}

function print(rows: Map<RuleId, number>, isDry: boolean): void {
  for (const { id, days } of RETENTION)
    console.log(
      `  ${id.padEnd(16)} ${String(days).padStart(5)} days ${String(rows.get(id) ?? 0).padStart(8)}`,
    )
  const all = [...rows.values()].reduce((sum, one) => sum + one, 0)
  console.log(isDry ? `✔ ${all} would go; nothing was touched` : `✔ ${all} went`)
}
