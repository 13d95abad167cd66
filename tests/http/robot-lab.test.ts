import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseHTML } from 'linkedom'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSite, type Site } from '#tests/support/site.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { Visitor } from '#tests/support/visitor.ts'

const LAB = '/activities/rpa.unntak.vedlegg'
const FIRST = 'ansatt@rana.example'
const OTHER = 'ansatt@vefsn.example'

let site: Site
let person: Visitor
let solution: unknown

/** The courses as they are compiled, with the one on robots published, so that attempts are kept. */
function publishRobots(): string {
  const content = path.join(temporaryFolder(), 'content')
  cpSync('build/content', content, { recursive: true })
  const file = path.join(content, 'content.json')
  const all = JSON.parse(readFileSync(file, 'utf8'))
  for (const course of all.courses) if (course.id === 'rpa') course.status = 'published'
  writeFileSync(file, JSON.stringify(all))
  return content
}

beforeAll(async () => {
  site = await openSite(publishRobots())
  const keys = JSON.parse(readFileSync('build/content/keys/rpa.unntak.json', 'utf8'))
  solution = keys['rpa/unntak/vedlegg'].solution
}, 60_000)
beforeEach(async () => {
  person = await new Visitor(site.app).signIn(FIRST)
})

type Form = Map<string, string[]>

/** The form of the page as a browser without JavaScript would send it. */
async function openForm(visitor = person): Promise<Form> {
  return formIn((await visitor.get(`${LAB}?again=vedlegg`)).body)
}

function formIn(html: string): Form {
  const { document } = parseHTML(html)
  const form: Form = new Map()
  for (const control of document.querySelectorAll('form[action$="/attempts"] [name]')) {
    const name = control.getAttribute('name') ?? ''
    const isTick = control.getAttribute('type') === 'checkbox'
    if (control.localName === 'button' || (isTick && !control.hasAttribute('checked'))) continue
    const chosen = control.querySelector('option[selected]') ?? control
    form.set(name, [...(form.get(name) ?? []), chosen.getAttribute('value') ?? ''])
  }
  return form
}

const sent = (form: Form, more: Record<string, string> = {}): [string, string][] => [
  ...[...form].flatMap(([name, values]) => values.map((one): [string, string] => [name, one])),
  ...Object.entries(more),
]

/** What is sent by someone whose robot is this one. */
function withProgram(form: Form, program: unknown): Form {
  const frame = [...form].filter(([name]) => !/ |^rights?$/.test(name))
  return new Map([...frame, ['work', [JSON.stringify(program)]]])
}

describe('a step in a robot lab', () => {
  it('is kept, and shown where the lab stands, without JavaScript', async () => {
    const form = await openForm()
    const answer = await person.post(`${LAB}/steps`, sent(form, { do: 'add retry' }))
    expect([answer.statusCode, answer.headers.location]).toEqual([303, LAB])
    const page = (await person.get(LAB)).body
    expect(page).toContain('Prøv inntil 3 ganger')
    expect(page).toContain('Steget er lagt til. Det er nå steg')
  })

  it('is answered with the page to show, in JSON, with nothing of the key', async () => {
    const form = withProgram(await openForm(), solution)
    const answer = await person.post(`${LAB}/steps.json`, sent(form, { do: 'try' }))
    expect(answer.statusCode).toBe(200)
    expect(answer.json().view.scene.trial.runs[0].standings).toEqual([
      'journalled',
      'journalled',
      'manual',
    ])
    expect(answer.body).not.toMatch(/R-40|isRight|violations|expected/)
  })

  it('is refused when it builds on something older than what is kept', async () => {
    const form = await openForm()
    await person.post(`${LAB}/steps.json`, sent(form, { do: 'add journal' }))
    const again = await person.post(`${LAB}/steps.json`, sent(form, { do: 'add journal' }))
    expect([again.statusCode, again.json().view.notice]).toEqual([409, 'stale'])
  })

  it('is refused in a form of someone else, and without a form', async () => {
    const form = await openForm()
    const other = await new Visitor(site.app).signIn(OTHER)
    const answer = await other.post(`${LAB}/steps.json`, sent(form, { do: 'add journal' }))
    expect([answer.statusCode, answer.json().view.notice]).toEqual([409, 'other-person'])
    const nobody = new Visitor(site.app)
    expect((await nobody.post(`${LAB}/steps.json`, sent(form, { do: 'try' }))).statusCode).toBe(401)
    expect((await person.post(`${LAB}/steps.json`, { do: 'try' })).statusCode).toBe(400)
  })

  it.each([
    ['a button that is none', { do: 'explode 1' }],
    ['a program that is none', { do: 'try', work: '{"rights":[],"steps":[{"do":"delete"}]}' }],
    ['a program that is too deep', { do: 'try', work: '['.repeat(5000) }],
    ['a choice that is not offered', { do: 'try', '1 reason': 'lunsj' }],
  ])('is refused with 400 for %s', async (_, more) => {
    const manual = { rights: [], steps: [{ do: 'manual', reason: 'uten sak' }] }
    const form = withProgram(await openForm(), manual)
    for (const name of Object.keys(more)) form.delete(name)
    const answer = await person.post(
      `${LAB}/steps.json`,
      sent(form, more as Record<string, string>),
    )
    expect(answer.statusCode).toBe(400)
  })
})

describe('a robot that is handed in', () => {
  it('is told of the visible queue, and of the hidden one only that it went wrong', async () => {
    const form = withProgram(await openForm(), { rights: [], steps: [] })
    const answer = await person.post(`${LAB}/attempts`, sent(form))
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('8 av 8 ble ikke riktig.')
    expect(answer.body).not.toMatch(/R-40|Avsenderen trykket to ganger|full pott/)
  })

  it('is told of it all when it passes, and can still be taken along', async () => {
    const form = withProgram(await openForm(), solution)
    const answer = await person.post(`${LAB}/attempts`, sent(form))
    expect(answer.body).toContain('Bestått')
    expect(answer.body).toMatch(/R-407[\s\S]*Avsenderen trykket to ganger[\s\S]*full pott/)
    const file = await person.post(
      `${LAB}/files`,
      sent(formIn(answer.body), { file: 'robot.robot' }),
    )
    expect(file.body).toContain('Send til manuell kø')
  })

  it('scores in JSON what it scores in a document', async () => {
    const form = withProgram(await openForm(), solution)
    const answer = await person.post(`${LAB}/attempts.json`, sent(form))
    expect(answer.json().view.result).toMatchObject({ passed: true, percent: 100 })
  })
})

describe('a robot that is taken along', () => {
  it('is two files, of the work that the form holds', async () => {
    const form = withProgram(await openForm(), solution)
    for (const [name, words] of [
      ['robot.robot', 'Behandle elementet'],
      ['sakarkiv.resource', 'Koble til kommunens system'],
    ] as const) {
      const file = await person.post(`${LAB}/files`, sent(form, { file: name }))
      expect(file.headers['content-disposition']).toContain(name)
      expect(file.body).toContain(words)
    }
    const none = await person.post(`${LAB}/files`, sent(form, { file: '../key' }))
    expect(none.statusCode).toBe(404)
  })
})
