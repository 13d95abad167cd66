import path from 'node:path'
import { randomFrom } from '#db/seed/random.ts'
import { makeDatabase } from '#tests/support/make-database.ts'
import { Reader } from '#tests/support/reader.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { signInBeginners } from '#tests/support/sessions.ts'
import { spread } from '#tests/support/spread.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { compiled, contentWith } from './content-with.ts'

const PEOPLE = 40
const WARM_UP_ROUNDS = 10
const ROUNDS = 10

/** A quiz of ten questions, of every type, opened and handed in; everyone once a round. */
export const quiz: Scenario = {
  name: 'quiz',
  target: { requests: 2, 'opened and handed in': 10 },
  async run() {
    const { settings, quiz } = await tenQuestions()
    const database = await makeDatabase({ settings })
    const learners = await signInBeginners(database, PEOPLE)
    const server = await ServerProcess.start(database, settings)
    const readers = learners.map(({ cookie }) => new Reader(server.origin, cookie))
    try {
      for (let round = 0; round < WARM_UP_ROUNDS; round++) await everyoneOnce(readers, quiz, round)
      const cost = { cpuMs: [] as number[], statements: 0, requests: 0 }
      for (let round = 0; round < ROUNDS; round++) {
        const before = await standing(server, readers)
        await everyoneOnce(readers, quiz, WARM_UP_ROUNDS + round)
        const after = await standing(server, readers)
        cost.cpuMs.push((after.cpuMs - before.cpuMs) / PEOPLE)
        cost.statements += after.statements - before.statements
        cost.requests += after.requests - before.requests
      }
      const each = (count: number) => count / (ROUNDS * PEOPLE)
      return {
        requests: { value: each(cost.requests), unit: 'requests' },
        statements: { value: each(cost.statements), unit: 'SQL statements' },
        'opened and handed in': spread(cost.cpuMs, 'ms'),
      }
    } finally {
      await server.kill()
    }
  },
}

/** Compiles the courses with one more, whose one quiz has ten questions. */
async function tenQuestions() {
  const out = path.join(temporaryFolder(), 'out')
  await compiled(contentWith({ 'ti-sporsmal': 'tests/bench/ten-questions' }), out)
  return { settings: { LEIA_CONTENT: out }, quiz: 'ti-sporsmal/ti/ti' }
}

async function standing(server: ServerProcess, readers: Reader[]) {
  const [cpuMs, statements] = [await server.ask('cpuMs'), await server.ask('statements')]
  return { cpuMs, statements, requests: readers.reduce((sum, { requests }) => sum + requests, 0) }
}

async function everyoneOnce(readers: Reader[], quiz: string, round: number): Promise<void> {
  for (const [i, reader] of readers.entries()) {
    const form = await reader.fillIn(quiz, randomFrom('ten questions', round, i))
    const { status, body } = await reader.handIn(form)
    if (status !== 200) throw new Error(`${form.action} answered ${status}: ${body.slice(0, 300)}`)
  }
}
