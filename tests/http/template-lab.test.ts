import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseHTML } from 'linkedom'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Repair, takeIn } from '#app/features/activities/template-lab.ts'
import { openSite, type Site } from '#tests/support/site.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { Visitor } from '#tests/support/visitor.ts'

const MODULE = 'maler/betinget-tekst'
const LAB = '/activities/maler.betinget-tekst.vedtaksmal'
const FIRST = 'ansatt@rana.example'
const OTHER = 'ansatt@vefsn.example'
const HIDDEN = /Siv Hemmelig|Skjulveien|Láilá|Et svært langt navn|Den som ikke bruker/

let site: Site
let person: Visitor
let solution: Repair[]

/** The courses as they are compiled, with the one on templates published, so that attempts are kept. */
function publishTemplates(): string {
  const content = path.join(temporaryFolder(), 'content')
  cpSync('build/content', content, { recursive: true })
  const file = path.join(content, 'content.json')
  const all = JSON.parse(readFileSync(file, 'utf8'))
  for (const course of all.courses) if (course.id === 'maler') course.status = 'published'
  writeFileSync(file, JSON.stringify(all))
  return content
}

beforeAll(async () => {
  site = await openSite(publishTemplates())
  const keys = JSON.parse(
    readFileSync(`build/content/keys/${MODULE.replace('/', '.')}.json`, 'utf8'),
  )
  const { faults } = keys[`${MODULE}/vedtaksmal`] as { faults: { repairs: Repair[] }[] }
  solution = faults.flatMap(({ repairs }) => repairs)
}, 60_000)
beforeEach(async () => {
  person = await new Visitor(site.app).signIn(FIRST)
})

type Form = Map<string, string>

/** The form of the page as a browser without JavaScript would send it. */
async function openForm(visitor = person): Promise<Form> {
  return formIn((await visitor.get(`${LAB}?again=vedtaksmal`)).body)
}

function formIn(html: string): Form {
  const { document } = parseHTML(html)
  const controls = document.querySelectorAll('form[action$="/attempts"] :is(input, select)')
  return new Map(
    [...controls].map((control) => {
      const chosen =
        control.querySelector('option[selected]') ?? control.querySelector('option') ?? control
      return [control.getAttribute('name') ?? '', chosen.getAttribute('value') ?? '']
    }),
  )
}

const sent = (form: Form, more: Record<string, string> = {}): [string, string][] => [
  ...new Map([...form, ...Object.entries(more)]),
]
const withRepairs = (form: Form, repairs: unknown, tried: string | null = null): Form =>
  new Map([...form, ['work', JSON.stringify({ repairs, tried })]])
const workIn = (form: Form) => JSON.parse(form.get('work') ?? '')

describe('a step in a template lab', () => {
  it('is kept, and shown where the lab stands, without JavaScript', async () => {
    const opened = await person.post(`${LAB}/steps`, sent(await openForm(), { do: 'edit brev-7' }))
    expect([opened.statusCode, opened.headers.location]).toEqual([303, LAB])
    const form = formIn((await person.get(LAB)).body)
    expect(form.get('path brev-7 0')).toBe('vedtak.dato')
    const more = { do: 'field brev-7 0', 'filter brev-7 0': 'dato' }
    expect((await person.post(`${LAB}/steps`, sent(form, more))).statusCode).toBe(303)
    const { body } = await person.get(LAB)
    expect(body).toContain('Vedtaksdato er byttet ut med Vedtaksdato, som dato.')
    const undone = await person.post(`${LAB}/steps`, sent(formIn(body), { do: 'undo 0' }))
    expect(undone.statusCode).toBe(303)
    expect(workIn(formIn((await person.get(LAB)).body)).repairs).toEqual([])
  })

  it('is answered with the page to show, in JSON, with nothing of the key', async () => {
    const answer = await person.post(
      `${LAB}/steps.json`,
      sent(await openForm(), { do: 'try uten-nummer' }),
    )
    expect(answer.statusCode).toBe(200)
    const { tried } = answer.json().view.scene
    expect(tried.observations).toContainEqual({ kind: 'empty-field', name: 'Fødselsnummer' })
    expect(answer.body).not.toMatch(HIDDEN)
    expect(answer.body).not.toMatch(/Hvem skal ikke få|alvorlig|serious|fanges/)
  })

  it('asks for what was not chosen, and keeps what was', async () => {
    const form = await openForm()
    const opened = await person.post(`${LAB}/steps.json`, sent(form, { do: 'edit brev-2' }))
    const { work } = opened.json().view.scene
    const { step } = opened.json().view
    const more = {
      do: 'wrap brev-2',
      'to brev-2': 'brev-3',
      'when brev-2': '',
      work,
      step: `${step}`,
    }
    const answer = await person.post(`${LAB}/steps`, sent(form, more))
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#vedtaksmal.when brev-2"')
    expect(formIn(answer.body).get('to brev-2')).toBe('brev-3')
  })

  it('is refused when it builds on something older than what is kept', async () => {
    const form = await openForm()
    const step = { do: 'remove brev-4' }
    await person.post(`${LAB}/steps.json`, sent(form, step))
    const again = await person.post(`${LAB}/steps.json`, sent(form, step))
    expect([again.statusCode, again.json().view.notice]).toEqual([409, 'stale'])
  })

  it('is refused in a form of someone else, and without a form', async () => {
    const form = await openForm()
    const other = await new Visitor(site.app).signIn(OTHER)
    const answer = await other.post(`${LAB}/steps.json`, sent(form, { do: 'remove brev-4' }))
    expect([answer.statusCode, answer.json().view.notice]).toEqual([409, 'other-person'])
    const nobody = new Visitor(site.app)
    const unsigned = await nobody.post(`${LAB}/steps.json`, sent(form, { do: 'undo' }))
    expect(unsigned.statusCode).toBe(401)
    expect((await person.post(`${LAB}/steps.json`, { do: 'undo' })).statusCode).toBe(400)
  })

  it.each([
    ['a button that is none', { do: 'explode 1' }],
    ['a paragraph that is not there', { do: 'remove brev-99' }],
    ['a field that is not there', { do: 'field brev-7 0', 'path brev-7 0': 'constructor' }],
    ['a hidden case', { do: 'try sperret' }],
    ['a hidden case in the work', { do: 'undo', work: '{"repairs":[],"tried":"sperret"}' }],
    ['work that is none', { do: 'undo', work: '['.repeat(5000) }],
  ])('is refused with 400 for %s', async (_, more) => {
    const form = await openForm()
    const answer = await person.post(
      `${LAB}/steps.json`,
      sent(form, more as unknown as Record<string, string>),
    )
    expect(answer.statusCode).toBe(400)
  })
})

describe('a Word file that is taken along', () => {
  it.each(['avslag.docx', 'mal.docx'])('is whole and can be opened: %s', async (name) => {
    const form = withRepairs(await openForm(), solution)
    const file = await person.post(`${LAB}/files`, sent(form, { file: name }))
    expect(file.statusCode).toBe(200)
    expect(file.headers['content-type']).toContain('wordprocessingml.document')
    expect(file.headers['content-disposition']).toContain(name)
    const taken = takeIn(new Uint8Array(file.rawPayload))
    expect('template' in taken).toBe(true)
    const words = JSON.stringify(taken)
    if (name === 'avslag.docx') expect(words).toContain('Kopi til: Per Vergesen')
  })

  it('is never of a hidden case, or of anything else', async () => {
    const form = await openForm()
    for (const file of ['sperret.docx', '../key', 'vanlig.pdf'])
      expect((await person.post(`${LAB}/files`, sent(form, { file }))).statusCode).toBe(404)
  })
})

describe('a template that is handed in', () => {
  it('is told of the visible cases, and of the hidden ones only hints', async () => {
    const form = withRepairs(await openForm(), solution.slice(1))
    const answer = await person.post(`${LAB}/attempts`, sent(form))
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('1 av 4 prøvesaker ga et brev som ikke er godt nok.')
    expect(answer.body).toContain('Noe alvorlig er galt')
    expect(answer.body).not.toMatch(HIDDEN)
    const next = await openForm()
    expect(workIn(next).repairs).toEqual(solution.slice(1))
  })

  it('is told of it all when it passes, and a new try begins from nothing', async () => {
    const form = withRepairs(await openForm(), solution)
    const answer = await person.post(`${LAB}/attempts`, sent(form))
    expect(answer.body).toContain('Bestått')
    expect(answer.body).toContain('Mottaker med strengt fortrolig adresse')
    expect(answer.body).toContain('gjentas for hver i Kopimottakere')
    const again = await person.post(`${LAB}/attempts`, sent(form))
    expect(again.body).toContain('Bestått')
    expect(workIn(await openForm()).repairs).toEqual([])
  })

  it('scores in JSON what it scores in a document', async () => {
    const form = withRepairs(await openForm(), solution)
    const answer = await person.post(`${LAB}/attempts.json`, sent(form))
    expect(answer.json().view.result).toMatchObject({ passed: true, percent: 100 })
  })
})
