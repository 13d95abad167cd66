import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { randomFrom } from '#db/seed/random.ts'
import { courseOf, smallQuiz, writeContent } from '#tests/factories/learning.ts'
import { databaseCommand, makeDatabase } from '#tests/support/make-database.ts'
import { type FilledForm, fillInQuizzes } from '#tests/support/quiz-form.ts'
import { Reader } from '#tests/support/reader.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { type Learner, signInBeginners } from '#tests/support/sessions.ts'

const MODULE = '/courses/kurs/modul'
const WAITING = '/courses/kurs/ventende'
const ATTEMPTS = '/activities/kurs.modul.quiz/attempts'
const RIGHT = { 'q.en': 'a', 'q.to': 'a', 'q.ord.b1': 'journalpost' }
const WRONG = { 'q.en': 'b', 'q.to': 'b', 'q.ord.b1': 'saksmappe' }

/** The compiled courses as they were at first, or at revision 2 with one question asked anew. */
function contentAt(revision: 1 | 2): string {
  const folder = mkdtempSync(path.join(tmpdir(), `leia-contract-${revision}-`))
  const quiz = smallQuiz('kurs/modul/quiz')
  const waiting = smallQuiz('kurs/ventende/quiz', { wait: 24 })
  const course = courseOf('kurs', { modul: [quiz], ventende: [waiting] })
  const [module] = course.modules
  const changed = quiz.key.questions.to
  if (revision === 2 && module && changed) {
    const news = { revision, revisionNote: 'Forskriften er ny.', contentHash: 'ny utgave' }
    Object.assign(module, news)
    changed.since = revision
  }
  writeContent(folder, [course], [quiz, waiting])
  return folder
}

let database: string
let learners: Learner[]
let server: ServerProcess

beforeAll(async () => {
  const settings = { LEIA_CONTENT: contentAt(1) }
  database = await makeDatabase({ settings, seed: ['--people', '30', '--municipalities', '1'] })
  learners = await signInBeginners(database, 2)
  server = await ServerProcess.start(database, settings)
}, 120_000)
afterAll(() => server?.kill())

const reader = (who = 0) => new Reader(server.origin, learners[who]?.cookie ?? '')

/** The form of a page's quiz with these answers, as far as it asks for them. */
async function formOn(page: string, answers: Record<string, string>): Promise<FilledForm> {
  const { body } = await reader().get(page)
  const [form] = fillInQuizzes(body, randomFrom('contract'))
  if (!form) throw new Error(`${page} has no open quiz`)
  for (const [name, value] of Object.entries(answers))
    if (form.fields.has(name)) form.fields.set(name, value)
  return form
}

async function publish(revision: 1 | 2): Promise<void> {
  await server.kill()
  const settings = { LEIA_CONTENT: contentAt(revision) }
  await databaseCommand(database, ['migrate'], settings)
  server = await ServerProcess.start(database, settings)
}

const asked = (body: string) => [...body.matchAll(/>Spørsmål (\w+)</g)].map(([, id]) => id).sort()

// One story: each step stands on the one before.
describe('a pass and a new revision', { timeout: 60_000 }, () => {
  it('begins with all the questions, and completes the module', async () => {
    const form = await formOn(MODULE, RIGHT)
    expect(asked((await reader().get(MODULE)).body)).toEqual(['en', 'ord', 'to'])
    expect((await reader().handIn(form)).body).toContain('Modulen er fullført')
  })

  it('says why there is a new revision, and asks only what has changed', async () => {
    await publish(2)
    const { body } = await reader().get(MODULE)
    expect(body).toContain('Forskriften er ny.')
    expect(body).toContain('1 av 3\u00a0spørsmål')
    expect(asked(body)).toEqual(['to'])
    expect(asked((await reader(1).get(MODULE)).body)).toEqual(['en', 'ord', 'to'])
  })

  it('completes the module again by the one question', async () => {
    const answer = await reader().handIn(await formOn(MODULE, RIGHT))
    expect(answer.body).toContain('Modulen er fullført')
    expect((await reader().get(MODULE)).body).toContain('Du fullførte modulen')
  })

  it('shows the old attempt as it was asked, to its owner only', async () => {
    const { body } = await reader().get(ATTEMPTS)
    const ids = [...body.matchAll(/href="attempts\/([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toHaveLength(2)
    const old = await reader().get(`${ATTEMPTS}/${ids[1]}`)
    expect(old.body).toContain('Slik var spørsmålene da du svarte')
    expect(asked(old.body)).toEqual(['en', 'ord', 'to'])
    expect((await reader(1).get(`${ATTEMPTS}/${ids[1]}`)).status).toBe(404)
    expect((await reader().get(`${ATTEMPTS}/ukjent`)).status).toBe(404)
  })

  it('leaves a database in which every score can be recomputed', async () => {
    const settings = { LEIA_CONTENT: contentAt(2) }
    await expect(databaseCommand(database, ['check'], settings)).resolves.toBeUndefined()
  })
})

describe('a wait between rounds', { timeout: 60_000 }, () => {
  it('is told at the start, and a form that comes too early keeps what was typed', async () => {
    expect((await reader().get(WAITING)).body).toContain('kan du prøve igjen etter 24\u00a0timer')
    const form = await formOn(WAITING, WRONG)
    const failed = await reader().handIn(form)
    expect(failed.body).toMatch(/Du kan prøve igjen [^<]+\skl\.\s\d\d[.:]\d\d\./)
    expect(failed.body).not.toContain('fasit-explanation')
    const early = new URLSearchParams(form.fields)
    early.set('attempt', crypto.randomUUID())
    early.set('number', '2')
    early.set('q.ord.b1', 'noe annet')
    const refused = await reader().handIn({ action: form.action, fields: early })
    expect(refused.status).toBe(409)
    expect(refused.body).toContain('Du kan ikke levere ennå')
    expect(refused.body).toContain('value="noe annet"')
  })
})
