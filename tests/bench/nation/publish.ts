// Publishes some municipalities of the database of the environment, at a month's end and last night;
// of the others the page of them all gets copies of the smallest one's.

import { migrate } from 'drizzle-orm/libsql/migrator'
import { tick } from '#app/features/reporting/derived.server.ts'
import { publishReports } from '#app/features/reporting/publication.server.ts'
import { addMonths, monthEnd } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'

const wanted = process.argv.slice(2)
const others = `municipality not in (${wanted.map((number) => `'${number}'`).join(', ')})`

await migrate(db, { migrationsFolder: 'db/migrations' })
// To publish all of them takes hours; a row of another day makes a municipality one that is done.
await db.client.execute({
  sql: `insert or ignore into publication
      (municipality, kind, "on", figures, shown, content_version, checksum, made_at)
    select municipality, 'night', ?, '{}', '{}', '', '', 0 from tally_whole where ${others}`,
  args: [today()],
})
for (const day of [monthEnd(addMonths(today(), -1)) + 1, today()])
  await publishReports(day, { told: (name) => console.log(`  published: ${name}`) })
await db.client.execute(`delete from publication where ${others}`)
await db.client.execute({
  sql: `insert into publication
      (municipality, kind, "on", figures, shown, whole, content_version, checksum, made_at)
    select w.municipality, p.kind, p."on", '{}', p.shown, p.whole, p.content_version, '', 0
    from tally_whole w join publication p on p.municipality = ? and p."on" = ?
    where w.${others}`,
  args: [wanted[0] ?? '', today() - 1],
})
await tick(today())
db.client.close()
