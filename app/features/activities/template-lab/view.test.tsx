import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, it } from 'vitest'
import { courseLab, labOf } from '#tests/factories/template-lab.ts'
import { rendered } from '#tests/support/render.tsx'
import { type Asked, formView, resultView } from '../activity-view.ts'
import type { Fields } from '../attempt.ts'
import { ActivityForm } from '../views.tsx'
import { templateKind as kind } from './kind.ts'
import type { TemplateLab, TemplateLabKey } from './lab.ts'
import type { Repair } from './repairs.ts'

const ATTEMPT = '3c6c1d9e-5a0e-4f0e-9d38-6a3b0c1f2a10'
let lab: TemplateLab
let key: TemplateLabKey
let asked: Asked
beforeAll(async () => {
  const read = await labOf(courseLab('vedtak-parkeringstillatelse'))
  lab = read.lab
  key = read.key
  asked = { activity: lab, key, person: 'kari', revision: 1, contentHash: 'h', isStored: true }
})

function pageOf(view: ReturnType<typeof formView>): Document {
  const html = rendered(<ActivityForm opened={view} />)
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document as never
}
const form = (fields: Fields) => pageOf(formView(asked, { number: 1, attempt: ATTEMPT, fields }))

const press = (fields: Fields, ...buttons: string[]): Fields => {
  let done = fields
  for (const button of buttons) {
    const taken = kind.advance(lab, key, { ...done, do: [button] })
    if (!taken.ok) throw new Error(`${button}: ${taken.reason}`)
    done = taken.answer
  }
  return done
}

const states = () => [
  {},
  press({}, 'edit brev-7'),
  press({}, 'edit brev-11', 'try avslag'),
  press({}, 'remove brev-13', 'try vanlig'),
  press(kind.fields(kind.solve(lab, key)), 'try uten-nummer', 'edit ny-1a'),
]

const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''

function nameless(page: Document): string[] {
  return [...page.querySelectorAll('select, button, input:not([type=hidden])')]
    .filter((one) => !textOf(one.id ? page.querySelector(`label[for="${one.id}"]`) : one))
    .filter((one) => one.localName !== 'button' || !textOf(one))
    .map((one) => one.outerHTML)
}

function repeated(all: (string | null)[]): (string | null)[] {
  return all.filter((one, at) => all.indexOf(one) !== at)
}

describe('the page of a template lab', () => {
  it('names every control, tells the buttons apart, and has no id twice', () => {
    for (const state of states()) {
      const page = form(state)
      expect(nameless(page)).toEqual([])
      expect(repeated([...page.querySelectorAll('[id]')].map(({ id }) => id))).toEqual([])
      const buttons = [...page.querySelectorAll('button[name=do]')]
      expect(repeated(buttons.map(textOf))).toEqual([])
      for (const one of page.querySelectorAll('[aria-labelledby]'))
        expect(page.getElementById(one.getAttribute('aria-labelledby') ?? '')).toBeTruthy()
    }
  })

  it('shows tags by the names that people know, and sections by what they ask', () => {
    const page = form({})
    const line = page.querySelector('[id="vedtak-parkeringstillatelse.brev-7"]')?.closest('li')
    expect(textOf(line?.querySelector('p'))).toBe('Dato: felt: Vedtaksdato')
    expect(textOf(page.querySelector('.paper'))).toContain('hvis Resultat er avslag')
    expect(textOf(page.querySelector('.paper'))).not.toMatch(/vedtak\.resultat|\{/)
  })

  it('leads focus to one place after each step', () => {
    const spots = states().map((state) => {
      const marked = [...form(state).querySelectorAll('[data-focus]')]
      expect(marked.length).toBeLessThanOrEqual(1)
      return marked[0]?.id.split('.')[1]
    })
    expect(spots).toEqual([undefined, 'editor', 'letter', 'letter', 'editor'])
    const changed = form(press({}, 'edit brev-5', 'remove brev-5'))
    expect(changed.querySelector('[data-focus]')?.id).toMatch(/brev-6$/)
    expect(textOf(changed.querySelector('[role=status]'))).toContain('Gjort: ')
  })

  it('sends back the work that it shows', () => {
    const solved = kind.fields(kind.solve(lab, key))
    const work = form(solved).querySelector('input[name=work]')?.getAttribute('value') ?? ''
    expect(kind.parse(lab, { work: [work] })).toEqual(kind.parse(lab, solved))
  })

  it('holds nothing of the key: no check, hint, fault, solution or hidden case', () => {
    const { checks, faults, cases } = key
    const secret = [
      ...checks.map(({ text }) => text),
      ...faults.flatMap(({ what, hint }) => [what, hint]),
      ...cases.map(({ title }) => title),
      ...['Skjulveien', 'Siv Hemmelig', 'Láilá', 'Fullmektig'],
    ].filter(Boolean)
    for (const fields of states()) {
      const view = formView(asked, { number: 1, attempt: ATTEMPT, fields })
      const told = JSON.stringify(view) + rendered(<ActivityForm opened={view} />)
      expect(secret.filter((one) => told.includes(one))).toEqual([])
    }
  })

  it('says what stops a template that can’t be merged, in words', () => {
    const page = form(press({}, 'remove brev-13', 'try vanlig'))
    expect(textOf(page.querySelector('.letter'))).toContain('hvis Målform er nn')
  })
})

describe('what is told of an answer', () => {
  const handedIn = (repairs: Repair[], passed: boolean) =>
    pageOf(
      resultView(
        asked,
        {
          id: ATTEMPT,
          number: 1,
          sinceRevision: null,
          regraded: null,
          edition: null,
          contentHash: 'h',
          answer: { repairs },
          numerator: passed ? 100 : 0,
          denominator: 100,
          passed,
          submittedAt: Date.UTC(2026, 10, 24, 7, 31),
        },
        { opensAt: null, used: 1 },
      ) ?? expect.fail('no view'),
    )

  it('is the checks that failed where they can be seen, and only hints of the rest', () => {
    const text = textOf(handedIn([], false).body)
    expect(text).toContain('Datoer er skrevet på norsk')
    expect(text).toContain('Hvilke verdier kan feltet målform ha?')
    for (const { title } of key.cases) expect(text).not.toContain(title)
    expect(text).not.toContain(key.faults[0]?.what)
  })

  it('is everything when it is passed, with what mends each fault', () => {
    const text = textOf(handedIn(kind.solve(lab, key).repairs, true).body)
    for (const { title } of key.cases) expect(text).toContain(title)
    for (const { what } of key.faults) expect(text).toContain(what)
    expect(text).toContain('«Kopi til: [Navn]» gjentas for hver i Kopimottakere.')
    expect(text).toContain('Vedtaksdato er byttet ut med Vedtaksdato, som dato.')
  })
})
