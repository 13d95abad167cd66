import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileContent } from '#app/compiler/compile-content.ts'
import type { LessonKey } from '#app/compiler/lesson.ts'
import type { Activity } from '#app/features/activities/activity.ts'
import { kindOf } from '#app/features/activities/registry.ts'
import { contentFolder, inProcess, TODAY } from '#tests/factories/content.ts'
import { CASE_WORK, KEY_MARK, ROUTING, workflowContent } from '#tests/factories/workflow-course.ts'
import { makeDatabase } from '#tests/support/make-database.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { type Learner, signInBeginners } from '#tests/support/sessions.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

let content: string
let server: ServerProcess
let learners: Learner[]

beforeAll(async () => {
  content = path.join(temporaryFolder(), 'content')
  const { folder, remove } = contentFolder(workflowContent)
  const built = await compileContent({
    contentDir: folder,
    outDir: content,
    today: TODAY,
    pool: inProcess,
  })
  remove()
  if (!built.content) throw new Error(JSON.stringify(built.diagnostics))
  const settings = { LEIA_CONTENT: content }
  const database = await makeDatabase({ settings, seed: ['--people', '200'] })
  learners = await signInBeginners(database, 8)
  server = await ServerProcess.start(database, settings)
}, 180_000)
afterAll(() => server?.kill())

type Form = Record<string, string>
type Answer = { status: number; body: string; to: string | null }
const addressOf = (lab: string) => `/activities/${lab.replaceAll('/', '.')}`

async function ask(who: number, address: string, form?: Form): Promise<Answer> {
  const headers = { cookie: learners[who]?.cookie ?? '', origin: server.origin }
  const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
  const answer = await fetch(server.origin + address, { ...sent, headers, redirect: 'manual' })
  return { status: answer.status, body: await answer.text(), to: answer.headers.get('location') }
}

/** The form of a page as it stands. */
function formIn(body: string, lab: string): Form {
  const { document } = parseHTML(body)
  const form = document.querySelector(`form[action="${addressOf(lab)}/attempts"]`)
  if (!form) throw new Error(`There is no form for ${lab}.`)
  const controls = [...form.querySelectorAll('input[type=hidden], select, input[checked]')]
  const sentValue = (control: Element) =>
    (control.querySelector('option[selected]') ?? control).getAttribute('value') ?? ''
  return Object.fromEntries(
    controls.map((control) => [control.getAttribute('name') ?? '', sentValue(control)]),
  )
}

const opened = async (who: number, lab: string) =>
  formIn((await ask(who, addressOf(lab))).body, lab)
const step = (who: number, lab: string, form: Form, press: string, chosen: Form = {}) =>
  ask(who, `${addressOf(lab)}/steps`, { ...form, ...chosen, do: press })
const handIn = (who: number, lab: string, form: Form, json = '') =>
  ask(who, `${addressOf(lab)}/attempts${json}`, form)

/** The form with a full-score answer in it. */
async function solved(who: number, lab: string): Promise<Form> {
  const file = lab.split('/').slice(0, 2).join('.')
  const read = (kind: string) =>
    JSON.parse(readFileSync(path.join(content, kind, `${file}.json`), 'utf8'))
  const key = (read('keys') as LessonKey)[lab]
  const segments: { kind: string; activity?: Activity }[] = read('lessons').segments
  const activity = segments.find(({ activity }) => activity?.id === lab)?.activity
  if (activity?.kind !== 'workflow-lab' || key?.kind !== 'workflow-lab') throw new Error(lab)
  const kind = kindOf(activity)
  const served = kind.serve(activity, key, { person: learners[who]?.person ?? '', number: 1 })
  const { work, ...form } = await opened(who, lab)
  const fields = Object.entries(kind.fields(kind.solve(served, key)))
  return { ...form, ...Object.fromEntries(fields.map(([name, [value = '']]) => [name, value])) }
}

const marksIn = (text: string) => [...new Set(text.match(KEY_MARK))].sort()

describe('a case on its way through the flow', () => {
  it('goes a step further for each form, and is where it was when the page is opened again', async () => {
    const first = await step(0, CASE_WORK, await opened(0, CASE_WORK), 'perform les')
    expect([200, 302, 303]).toContain(first.status)
    const page = await ask(0, addressOf(CASE_WORK))
    expect(page.body).toContain('Hva slags brev er det?')
    expect(formIn(page.body, CASE_WORK).work).toContain('"step":"les"')
  })

  it('takes the same form twice as one step, and shows what is kept', async () => {
    const form = await opened(1, CASE_WORK)
    await step(1, CASE_WORK, form, 'perform les')
    const again = await step(1, CASE_WORK, form, 'perform les')
    expect(again.status).toBe(409)
    const { moves } = JSON.parse(formIn(again.body, CASE_WORK).work ?? '')
    expect(moves.vanlig).toHaveLength(1)
  })

  it('asks for an answer that is missing, and tells at once what the case system refuses', async () => {
    const json = `${addressOf(CASE_WORK)}/steps.json`
    const press = async (form: Form, press: string, chosen: Form = {}) => {
      const { status, body } = await ask(2, json, { ...form, ...chosen, do: press })
      const { view } = JSON.parse(body)
      return { status, view, form: { ...form, work: view?.scene.work, step: `${view?.step}` } }
    }
    const read = await press(await opened(2, CASE_WORK), 'perform les')
    expect((await press(read.form, 'choose slag')).status).toBe(422)
    const way = read.view.scene.at.offers[0].ways[2].id
    const sorted = await press(read.form, 'choose slag', { 'way slag': way })
    const refused = await press(sorted.form, 'perform svar', { 'answer svar kanal': 'post' })
    expect(refused.status).toBe(200)
    expect(refused.view.scene.at.refused.refused.refusal.code).toBe('not-finalised')
    expect(marksIn(JSON.stringify(refused.view))).toEqual([])
  })

  it('does nothing for another person, for a visitor, or for work that is not ours', async () => {
    const form = await opened(3, CASE_WORK)
    const press = { ...form, do: 'perform les' }
    const steps = `${addressOf(CASE_WORK)}/steps`
    expect((await ask(4, steps, press)).status).toBe(409)
    expect((await ask(99, steps, press)).status).toBe(401)
    expect((await ask(3, steps, { ...press, work: '{"at":"x"}' })).status).toBe(400)
    expect((await ask(3, steps, { ...press, do: 'fly away' })).status).toBe(400)
    expect(formIn((await ask(3, addressOf(CASE_WORK))).body, CASE_WORK).work).toBe(form.work)
  })
})

it('is told of before its module is opened, and at the top of it', async () => {
  const module = CASE_WORK.slice(0, CASE_WORK.lastIndexOf('/'))
  for (const page of [module, module.slice(0, module.indexOf('/'))])
    expect((await ask(1, `/courses/${page}`)).body).toMatch(/1\sverksted/)
})

describe.each([CASE_WORK, ROUTING])('handing in %s', (lab) => {
  it('lacks something until all is done', async () => {
    const answer = await handIn(5, lab, await opened(5, lab))
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('Rett dette før du går videre')
    expect(marksIn(answer.body)).toEqual([])
  })

  it('passes with the answer of the key, the same form again being the same attempt', async () => {
    const form = await solved(6, lab)
    const [first, again] = [await handIn(6, lab, form), await handIn(6, lab, form, '.json')]
    expect(first.body).toMatch(/Bestått.*Du fikk 100 av 100\u00a0poeng/)
    expect(JSON.parse(again.body).view.result.percent).toBe(100)
    const stored = await ask(6, `${addressOf(lab)}/attempts/${form.attempt}`)
    expect(stored.body).toMatch(/Bestått.*Du fikk 100 av 100\u00a0poeng/)
    expect((await ask(7, `${addressOf(lab)}/attempts/${form.attempt}`)).status).toBe(404)
  })
})

describe('what a learner gets before handing in', () => {
  it('holds no mark of a key, in pages or in files', async () => {
    const pages = [CASE_WORK, ROUTING].flatMap((lab) => {
      const own = addressOf(lab)
      return [own, `${own}.data`, `/courses/${lab.split('/').slice(0, 2).join('/')}`]
    })
    for (const address of pages) {
      const { status, body } = await ask(7, address)
      expect(status, address).toBe(200)
      expect(marksIn(body), address).toEqual([])
    }
    const keys = readdirSync(path.join(content, 'keys')).map((name) =>
      readFileSync(path.join(content, 'keys', name), 'utf8'),
    )
    expect(marksIn(keys.join('\n')).length).toBeGreaterThan(6)
    const lessons = readdirSync(path.join(content, 'lessons')).map((name) =>
      readFileSync(path.join(content, 'lessons', name), 'utf8'),
    )
    expect(marksIn(lessons.join('\n'))).toEqual([])
  })

  it('earns the hint of a rule that a hidden case broke, and not the case', async () => {
    const form = await solved(7, ROUTING)
    const { card } = form
    const spoilt = JSON.parse(card ?? '')
    spoilt['svar/kanal'] = { rows: [], otherwise: 'digital' }
    const { body } = await handIn(7, ROUTING, { ...form, card: JSON.stringify(spoilt) })
    expect(body).toContain('79 av 100\u00a0poeng')
    expect(marksIn(body)).toEqual(['MERKE-regel-hint'])
    expect(body).not.toContain('En konvolutt uten avsender')
  })
})
