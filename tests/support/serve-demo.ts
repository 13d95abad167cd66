// A server over a fresh demo database, for journeys: built site, its own file, gone afterwards.
// Beside the courses stands a draft with every type of question, which only authors see.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { certificate } from '#db/schema/competence.ts'
import { person } from '#db/schema/people.ts'
import { plant } from '#tests/accessibility/planted.ts'
import { everyType } from '#tests/e2e/support/every-type.ts'
import { inDatabase } from './make-database.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'leia-e2e-'))
process.env.DATABASE_URL = `file:${path.join(folder, 'leia.db')}`
process.env.SIGNING_KEYS = path.join(folder, 'keys')
process.env.SEALING_KEYS = path.join(folder, 'sealing-keys')
process.env.JOBS = 'off'
process.env.LEIA_CONTENT = await everyType(process.env.PORT ?? '')
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const run = (...args: string[]) =>
  execFileSync(process.execPath, ['--import', 'tsx', 'app/commands/db.ts', ...args], {
    stdio: 'inherit',
  })
run('migrate')
run('seed')
for (const number of await certificatesOf('koordinator@helgeland.example'))
  run('revoke', number, '--reason', 'Beviset var utstedt to ganger')
await inDatabase(path.join(folder, 'leia.db'), plant)
process.argv.push('--demo')
await import('#app/commands/serve.ts')

/** The numbers of a demo account's certificates. */
function certificatesOf(email: string): Promise<string[]> {
  return inDatabase(path.join(folder, 'leia.db'), async (db) => {
    const found = await db
      .select({ number: certificate.number })
      .from(certificate)
      .innerJoin(person, eq(person.id, certificate.person))
      .where(eq(person.email, email))
    return found.map(({ number }) => number)
  })
}
