// `npm run serve`: keeps the site up. SIGHUP lets a new worker take over, SIGTERM ends.
import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { env } from '#app/platform/env.server.ts'
import { openListening } from '#app/platform/server/handles.ts'
import { Supervisor } from '#app/platform/server/supervisor.ts'

const WORKER = 'app/commands/serve/worker.ts'
const { values } = parseArgs({
  options: { demo: { type: 'boolean' }, from: { type: 'string', default: process.cwd() } },
})

/** From the folder that is told: a link in its path may lead to another release by then. */
function start(): ChildProcess {
  return fork(path.join(values.from, WORKER), values.demo ? ['--demo'] : [], {
    cwd: values.from,
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'production' },
  })
}

const listening = await openListening(env.HOST, env.PORT).catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
const supervisor = new Supervisor(start, listening)
process.on('SIGHUP', () => supervisor.reload())
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => supervisor.stop())
process.exit(await supervisor.ended)
