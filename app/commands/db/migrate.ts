import { existsSync } from 'node:fs'
import path from 'node:path'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { type Reconciled, reconcileIssued } from '#app/features/competence/issued.server.ts'
import { publishAll } from '#app/features/competence/publish.server.ts'
import { tick } from '#app/features/reporting/derived.server.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { schemaFlaw, schemaState } from '#app/platform/schema-state.server.ts'
import { person } from '#db/schema/people.ts'
import { copyDatabase } from './copy.ts'
import { databaseFile } from './files.ts'

/** Brings the tables up to date, then publishes the compiled courses if there are any; figures follow. */
export async function run(): Promise<number> {
  // Kept in the file from then on: readers and the one writer do not wait for each other.
  if (env.DATABASE_URL.startsWith('file:')) await db.client.execute('pragma journal_mode = wal')
  // Leia may be running and write meanwhile.
  await db.client.execute('pragma busy_timeout = 5000')
  await prepare()
  await migrate(db, { migrationsFolder: 'db/migrations' })
  console.log(`✔ ${env.DATABASE_URL} is up to date`)
  // Before anything is issued: what a restored copy does not know has its number already.
  tellReconciled(await reconcileIssued())
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

/** Goes no further with a database of a newer Leia; else keeps a copy of what there is, if anything will change. */
async function prepare(): Promise<void> {
  const { isNewer, missing } = await schemaState()
  if (isNewer) throw new Error(await schemaFlaw())
  if (missing === 0 || !env.DATABASE_URL.startsWith('file:') || !(await holdsPeople())) return
  const stamp = new Date(now()).toISOString().slice(0, 19).replaceAll(':', '')
  const file = path.join(path.dirname(databaseFile()), `before-migration-${stamp}.db`)
  await copyDatabase(file)
  console.log(`✔ The database as it was is kept in ${file}`)
}

async function holdsPeople(): Promise<boolean> {
  const { rows } = await db.client.execute(`select 1 from sqlite_master where name = 'person'`)
  return rows.length > 0 && (await db.$count(person)) > 0
}

function tellReconciled({ certificates, revocations, homeless }: Reconciled): void {
  if (certificates + revocations > 0)
    console.log(`✔ ${certificates} certificates and ${revocations} revocations are back`)
  if (homeless > 0)
    console.log(`  ${homeless} certificates belong to people whom the database does not know.`)
}
