import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { inArray } from 'drizzle-orm'
import { attempt } from '#db/schema/activities.ts'
import { randomFrom } from '#db/seed/random.ts'
import { modulePaths, quizIds } from '#tests/support/courses.ts'
import { demoDatabase, inDatabase } from '#tests/support/make-database.ts'
import type { FilledForm } from '#tests/support/quiz-form.ts'
import { Reader } from '#tests/support/reader.ts'
import type { Figure, Scenario } from '#tests/support/scenarios.ts'
import { ServedSite } from '#tests/support/served-site.ts'
import { type Learner, signInBeginners } from '#tests/support/sessions.ts'

const LEARNERS = 40
const CRASHES = 5
const SECONDS_BETWEEN = 2

type Answer = { status: number; ms: number; attempt?: string }

/** People read and hand in while one worker after the other takes over; then while workers crash. */
export function restart(restarts: number, rate: number): Scenario {
  return {
    name: 'restart',
    target: {
      'not answered': 0,
      '5xx': 0,
      'not stored': 0,
      'not stored, crashes': 0,
      '5xx, crashes': 0,
      'refused, crashes': 0,
      'exit code': 0,
    },
    async run() {
      const database = await demoDatabase()
      const learners = await signInBeginners(database, LEARNERS)
      const site = await ServedSite.start(database)
      let code = Number.NaN
      try {
        const calm = await under({ site, learners, rate, times: restarts }, () => site.reload())
        const stormy = await under({ site, learners, rate, times: CRASHES }, () => site.crash())
        code = await site.stop()
        return {
          ...figuresOf(calm, await notStored(database, calm), ''),
          restarts: { value: restarts, unit: '' },
          ...figuresOf(stormy, await notStored(database, stormy), ', crashes'),
          'refused, crashes': { value: withStatus(stormy, REFUSED), unit: 'requests' },
          'exit code': { value: code, unit: '' },
        }
      } finally {
        if (Number.isNaN(code)) await site.stop()
      }
    },
  }
}

const REFUSED = -1
const [PAGE = '/'] = modulePaths()

type Storm = { site: ServedSite; learners: Learner[]; rate: number; times: number }

/** All answers while something happens so many times; half on connections that are kept, half on new ones. */
async function under(
  { site, learners, rate, times }: Storm,
  happen: () => Promise<void>,
): Promise<Answer[]> {
  const forms = await Promise.all(learners.map((learner, at) => fillIn(site, learner, at)))
  const kept = new Agent({ keepAlive: true, maxSockets: 50 })
  const asked: Promise<Answer>[] = []
  let turn = 0
  const timer = setInterval(() => {
    const learner = learners[turn % learners.length] as Learner
    const agent = turn % 2 === 0 ? kept : new Agent({ keepAlive: false })
    const form = turn % 10 === 0 ? forms.shift() : undefined
    asked.push(ask(site.origin, learner.cookie, agent, form))
    turn += 1
  }, 1000 / rate)
  for (let time = 0; time < times; time++) {
    await pause(SECONDS_BETWEEN * 1000)
    await happen()
  }
  await pause(SECONDS_BETWEEN * 1000)
  clearInterval(timer)
  const answers = await Promise.all(asked)
  kept.destroy()
  return answers
}

type Filled = FilledForm & { cookie: string }

async function fillIn(site: ServedSite, { cookie }: Learner, at: number): Promise<Filled> {
  const random = randomFrom('restart', at)
  const form = await new Reader(site.origin, cookie).fillIn(random.pick(quizIds()), random)
  return { ...form, cookie }
}

function ask(origin: string, cookie: string, agent: Agent, form?: Filled): Promise<Answer> {
  const began = performance.now()
  const body = form?.fields.toString()
  const headers = body
    ? {
        cookie: form?.cookie,
        origin,
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(body),
      }
    : { cookie }
  const method = body ? 'POST' : 'GET'
  return new Promise((resolve) => {
    const done = (status: number) =>
      resolve({
        status,
        ms: performance.now() - began,
        ...(form && { attempt: form.fields.get('attempt') ?? '' }),
      })
    const outgoing = request(`${origin}${form?.action ?? PAGE}`, { method, headers, agent })
    outgoing.once('error', (error: NodeJS.ErrnoException) =>
      done(error.code === 'ECONNREFUSED' ? REFUSED : 0),
    )
    outgoing.once('response', (response) => {
      response.once('error', () => done(0))
      response.once('end', () => done(response.statusCode ?? 0)).resume()
    })
    outgoing.end(body)
  })
}

/** Hand-ins that someone was told are delivered, and that are not there. */
async function notStored(database: string, answers: Answer[]): Promise<number> {
  const told = answers.flatMap(({ status, attempt: id }) => (id && isGood(status) ? [id] : []))
  const stored = await inDatabase(database, (db) => db.$count(attempt, inArray(attempt.id, told)))
  return told.length - stored
}

function figuresOf(answers: Answer[], lost: number, when: string): Record<string, Figure> {
  const good = answers.filter(({ status }) => isGood(status))
  const times = good.map(({ ms }) => ms).sort((a, b) => a - b)
  const at = (share: number) => times[Math.ceil(share * times.length) - 1] ?? Number.NaN
  return {
    [`requests${when}`]: { value: answers.length, unit: '' },
    [`not answered${when}`]: {
      value: answers.filter(({ status }) => status <= 0).length,
      unit: 'requests',
    },
    [`5xx${when}`]: {
      value: answers.filter(({ status }) => status >= 500).length,
      unit: 'requests',
    },
    [`not stored${when}`]: {
      value: lost,
      unit: 'hand-ins',
      note: `of ${answers.filter((one) => one.attempt).length}`,
    },
    [`median answer${when}`]: { value: at(0.5), unit: 'ms', p95: at(0.95) },
    [`longest answer${when}`]: { value: at(1), unit: 'ms' },
  }
}

function withStatus(answers: Answer[], wanted: number): number {
  return answers.filter(({ status }) => status === wanted).length
}

function isGood(status: number): boolean {
  return status >= 200 && status < 400
}
