import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { inArray } from 'drizzle-orm'
import { attempt } from '#db/schema/activities.ts'
import { randomFrom } from '#db/seed/random.ts'
import { quizIds } from '#tests/support/courses.ts'
import { freePort } from '#tests/support/free-port.ts'
import { demoDatabase, inDatabase } from '#tests/support/make-database.ts'
import type { FilledForm } from '#tests/support/quiz-form.ts'
import { Reader } from '#tests/support/reader.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { signInBeginners } from '#tests/support/sessions.ts'

const WRITERS = 50

/** `npm run serve` is told to stop while answers are half sent: each is taken, then it ends. */
export const stopped: Scenario = {
  name: 'stopped',
  target: { 'not answered': 0, 'not stored': 0, 'exit code': 0 },
  async run() {
    const database = await demoDatabase()
    const learners = await signInBeginners(database, WRITERS)
    const port = await freePort()
    const serve = spawn(process.execPath, ['--import', 'tsx', 'app/commands/serve.ts', '--demo'], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        LOG_LEVEL: 'warn',
        DATABASE_URL: `file:${database}`,
        PORT: `${port}`,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const end = once(serve, 'exit')
    try {
      const origin = `http://127.0.0.1:${port}`
      await answering(`${origin}/readyz`)
      const forms = await Promise.all(
        learners.map(({ cookie }, i) => {
          const random = randomFrom('stopped', i)
          return new Reader(origin, cookie).fillIn(random.pick(quizIds()), random)
        }),
      )
      const sent = forms.map((form, i) => halfSent(origin, learners[i]?.cookie ?? '', form))
      await pause(1500)
      const told = performance.now()
      serve.kill('SIGTERM')
      await pause(300)
      const statuses = await Promise.all(sent.map((one) => one.finish()))
      const [code] = await end
      const ended = (performance.now() - told) / 1000
      const ids = forms.map(({ fields }) => fields.get('attempt') ?? '')
      const stored = await inDatabase(database, (db) =>
        db.$count(attempt, inArray(attempt.id, ids)),
      )
      return {
        'under way': { value: forms.length, unit: 'hand-ins' },
        'not answered': {
          value: statuses.filter((status) => status !== 200).length,
          unit: 'hand-ins',
        },
        'not stored': { value: forms.length - stored, unit: 'hand-ins' },
        'exit code': { value: code ?? Number.NaN, unit: '' },
        'time to end': { value: ended, unit: 's' },
      }
    } finally {
      serve.kill('SIGKILL')
      await end
    }
  },
}

/** A hand-in whose second half waits. */
function halfSent(origin: string, cookie: string, { action, fields }: FilledForm) {
  const body = fields.toString()
  const half = Math.floor(body.length / 2)
  const outgoing = request(origin + action, {
    method: 'POST',
    headers: {
      cookie,
      origin,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
    },
  })
  const answer = once(outgoing, 'response').then(
    ([response]) => response.resume().statusCode as number,
    () => 0,
  )
  outgoing.write(body.slice(0, half))
  return {
    finish() {
      outgoing.end(body.slice(half))
      return answer
    },
  }
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    const ready = await fetch(url).catch(() => undefined)
    if (ready?.ok) return
    await pause(100)
  }
  throw new Error(`${url} does not answer`)
}
