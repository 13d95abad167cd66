// A server over a fresh demo database, for journeys: built site, its own file, gone afterwards.
// Beside the courses stands a draft with every type of question, which only authors see.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { everyType } from '#tests/e2e/support/every-type.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'leia-e2e-'))
process.env.DATABASE_URL = `file:${path.join(folder, 'leia.db')}`
process.env.SIGNING_KEYS = path.join(folder, 'keys')
process.env.JOBS = 'off'
process.env.LEIA_CONTENT = await everyType(process.env.PORT ?? '')
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

for (const verb of ['migrate', 'seed']) {
  execFileSync(process.execPath, ['--import', 'tsx', 'app/commands/db.ts', verb], {
    stdio: 'inherit',
  })
}
process.argv.push('--demo')
await import('#app/commands/serve.ts')
