import { sql } from 'drizzle-orm'
import { db } from '#app/platform/database.server.ts'
import { certificate } from '#db/schema/competence.ts'
import type { Issued } from './journal.server.ts'

/** One statement for all; the municipality is where each person worked on the day, else last. */
export function insertCertificates(rows: Issued[]) {
  const on = sql`earned.value ->> 'from'`
  const workplace = sql`(select m.municipality from membership as m
    where m.person = earned.value ->> 'person' and m.from_on <= ${on} and ${on} < m.to_on)`
  const lastWorkplace = sql`(select m.municipality from membership as m
    where m.person = earned.value ->> 'person' order by m.from_on desc limit 1)`
  return db
    .insert(certificate)
    .select(
      sql`select earned.value ->> 'number', earned.value ->> 'person',
        coalesce(${workplace}, ${lastWorkplace}), earned.value ->> 'course', ${on},
        earned.value ->> 'to', earned.value -> 'what', earned.value ->> 'issuedAt'
        from json_each(${JSON.stringify(rows)}) as earned where ${lastWorkplace} is not null`,
    )
    .onConflictDoNothing()
}
