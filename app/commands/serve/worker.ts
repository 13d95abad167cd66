// Serves the site under `npm run serve`, which starts it and tells it when.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { DEMO_ACCOUNTS, hasDemoAccounts } from '#app/features/access/demo.server.ts'
import { ensureSigningKey } from '#app/features/competence/badge.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { log } from '#app/platform/log.server.ts'
import { schemaFlaw } from '#app/platform/schema-state.server.ts'
import { serveWhenTold } from '#app/platform/server/supervised.ts'

const demo = process.argv.includes('--demo')
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])

/** What keeps a production server from starting, one sentence each. */
function refusals(demoAccounts: boolean): string[] {
  if (demo) {
    const exposed = demoAccounts && !LOOPBACK.has(env.HOST)
    return exposed ? ['HOST must be 127.0.0.1 while the demo accounts exist.'] : []
  }
  return [
    ...(process.env.ORIGIN ? [] : ['ORIGIN is missing: set the public address, https://….']),
    ...(env.ORIGIN && !env.secure ? ['ORIGIN must begin with https://.'] : []),
    ...(process.env.DATABASE_URL ? [] : ['DATABASE_URL is missing: set file:… or libsql://….']),
    ...(demoAccounts ? ['The database holds the demo accounts: use another database.'] : []),
  ]
}

const flaw = await schemaFlaw()
const reasons = flaw ? [flaw] : refusals(await hasDemoAccounts())
// The site has its own.
db.client.close()
if (reasons.length > 0) {
  console.error(['Leia does not start:', ...reasons.map((reason) => `  ✖ ${reason}`)].join('\n'))
  process.exit(1)
}

ensureSigningKey()
const built = pathToFileURL(path.resolve('build/server/index.js')).href
const { app, controls } = (await import(built)) as typeof import('#app/server.ts')
let runner: ReturnType<typeof controls.startRunner> | undefined

const serving = serveWhenTold(app, {
  begin() {
    if (env.JOBS === 'on') runner = controls.startRunner()
    console.log(greeting())
  },
  stopping: controls.beginStopping,
  async end() {
    await runner?.stop()
    controls.db.client.close()
  },
})

// What is in memory can't be believed after a disk has failed: SQLite makes it good when it opens the file.
controls.whenStorageBreaks((reason) => {
  log.fatal({ err: reason }, 'the disk failed under a write: another worker takes over')
  serving.leave()
})

function greeting(): string {
  const kept = env.SMTP_URL ? [] : ['SMTP_URL is not set: mail is kept and not sent.']
  const address = [`Leia is ready at ${env.origin}`, ...kept].join('\n')
  if (!demo) return address
  const accounts = DEMO_ACCOUNTS.map(({ email, what }) => `  ${email.padEnd(32)} ${what}`)
  return [address, '', 'Demo accounts, password helgeland-demo:', ...accounts].join('\n')
}
