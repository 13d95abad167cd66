import { publishReports } from '#app/features/reporting/publication.server.ts'
import { parseDay } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'

/** Publishes figures as they were at the close of the day before the one given; again changes nothing. */
export async function run([asked]: string[]): Promise<number> {
  const day = asked === undefined ? today() : parseDay(asked)
  if (day === undefined || day > today()) {
    console.error(`✖ «${asked}» is no day until today, such as 2026-11-01.`)
    return 1
  }
  const count = await publishReports(day, { told: (name) => console.log(`  ${name}`) })
  console.log(`✔ ${count} municipalities published`)
  db.client.close()
  return 0
}
