import { existsSync } from 'node:fs'
import path from 'node:path'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { publishAll } from '#app/features/competence/publish.server.ts'
import { tick } from '#app/features/reporting/derived.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'

/** Brings the tables up to date, then publishes the compiled courses if there are any; figures follow. */
export async function run(): Promise<number> {
  // Kept in the file from then on: readers and the one writer do not wait for each other.
  if (env.DATABASE_URL.startsWith('file:')) await db.client.execute('pragma journal_mode = wal')
  // Leia may be running and write meanwhile.
  await db.client.execute('pragma busy_timeout = 5000')
  await migrate(db, { migrationsFolder: 'db/migrations' })
  console.log(`✔ ${env.DATABASE_URL} is up to date`)
  if (existsSync(path.join(env.LEIA_CONTENT, 'content.json'))) {
    await publishAll()
    console.log('✔ The compiled courses are published')
  } else {
    console.log(
      '  No compiled courses to publish: run «npm run content -- build», then this again.',
    )
  }
  await tick(today())
  db.client.close()
  return 0
}
