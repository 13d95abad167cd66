import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { failureInWords } from './failure.ts'

type Verb = { run(args: string[]): Promise<number> }

const USAGE = `npm run db -- migrate                      brings the tables up to date and publishes the courses
npm run db -- seed [--people N] [--municipalities M] [--force]
                                           fills an empty database with the demo, or with more for measuring
npm run db -- simulate COURSE [--people 100] [--seed 1] [--mislead QUESTION]…
                                           lets invented learners take a course, for statistics; in the demo only
npm run db -- backup FILE                  writes a copy, also while Leia runs
npm run db -- backup --nightly              the same into BACKUP_FOLDER under the day’s name; 7 days, 4 weeks, 12 months are kept
npm run db -- drill                         rehearses backup and restore on a copy, and tells how long it takes
npm run db -- restore FILE [--force]       puts a copy in place; Leia must be stopped
npm run db -- publish [DAY]                 publishes what reports show, as at the close of the day before
npm run db -- revoke NUMBER --reason TEXT  takes a certificate back, and tells its owner why
npm run db -- new-key                      makes the key that certificates are signed with from the next start
npm run db -- rebuild reporting            makes all derived figures anew from what people passed
npm run db -- retention [--dry-run] [--day DAY]
                                           erases what is past its time, as every night; or tells what would go
npm run db -- check                        checks the file, its references, every score and every figure`

// Imported when asked for: opening the database makes the file, and restore must not open it.
const VERBS: Record<string, () => Promise<Verb>> = {
  migrate: () => import('./db/migrate.ts'),
  seed: () => import('./db/seed.ts'),
  simulate: () => import('./db/simulate.ts'),
  backup: () => import('./db/backup.ts'),
  drill: () => import('./db/drill.ts'),
  restore: () => import('./db/restore.ts'),
  publish: () => import('./db/publish.ts'),
  revoke: () => import('./db/revoke.ts'),
  'new-key': () => import('./db/new-key.ts'),
  rebuild: () => import('./db/rebuild.ts'),
  retention: () => import('./db/retention.ts'),
  check: () => import('./db/check.ts'),
}

process.exitCode = await main(process.argv.slice(2)).catch((error: Error) => {
  console.error(failureInWords(error))
  return 1
})

async function main([name = '', ...args]: string[]): Promise<number> {
  const load = VERBS[name]
  if (!load) {
    console.error(name ? `There is no «${name}». What there is:\n\n${USAGE}` : USAGE)
    return 1
  }
  const { env } = await import('#app/platform/env.server.ts')
  const file = env.DATABASE_URL.startsWith('file:') && env.DATABASE_URL.slice('file:'.length)
  if (file) mkdirSync(path.dirname(file), { recursive: true })
  return (await load()).run(args)
}
