import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '#tests/support/free-port.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const GIVE_UP_AFTER_S = 600

/** From `git clone` to the first page, by `npm start` alone; npm's cache is used as it is. */
export const freshClone: Scenario = {
  name: 'clone',
  target: { 'first page': 90 },
  onRequest: true,
  async run() {
    const folder = temporaryFolder()
    const port = await freePort()
    const started = performance.now()
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', process.cwd(), folder])
    const { PATH, HOME } = process.env
    const npm = spawn('npm', ['start'], {
      cwd: folder,
      env: { PATH, HOME, NODE_ENV: 'production', PORT: `${port}` },
      stdio: 'inherit',
      // A group of its own, so that the server that npm starts can be ended with it.
      detached: true,
    })
    const gone = once(npm, 'exit')
    try {
      while (!(await answers(`http://localhost:${port}/`))) {
        if (npm.exitCode !== null) throw new Error(`npm start ended with ${npm.exitCode}`)
        if (seconds(started) > GIVE_UP_AFTER_S) throw new Error('npm start took too long')
        await pause(200)
      }
      const note = 'the last commit, with npm’s cache as it was'
      return { 'first page': { value: seconds(started), unit: 's', note } }
    } finally {
      if (npm.exitCode === null && npm.pid) process.kill(-npm.pid, 'SIGTERM')
      await gone
    }
  },
}

function seconds(since: number): number {
  return (performance.now() - since) / 1000
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ status }) => status === 200,
    () => false,
  )
}
