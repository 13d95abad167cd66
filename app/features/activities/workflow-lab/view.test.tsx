import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { KEY_MARK, letterLab } from '#tests/factories/workflow-lab.ts'
import { rendered } from '#tests/support/render.tsx'
import { type Asked, formView, resultView } from '../activity-view.ts'
import type { Fields } from '../attempt.ts'
import { ActivityForm } from '../views.tsx'
import type { WorkflowAnswer, WorkflowLab } from '../workflow-lab.ts'
import { workflowKind as kind } from './kind.ts'

const ATTEMPT = '3c6c1d9e-5a0e-4f0e-9d38-6a3b0c1f2a10'

function askedIn(form: WorkflowLab['form']) {
  const { lab, key } = letterLab(form)
  const about = { person: 'kari', revision: 1, contentHash: 'h', isStored: true }
  const asked: Asked = { ...about, activity: lab, key }
  return { asked, key, served: kind.serve(lab, key, { person: 'kari', number: 1 }) }
}

type Page = ReturnType<typeof formView>

function pageOf(view: Page): Document {
  const sent: Page = JSON.parse(JSON.stringify(view))
  const html = rendered(<ActivityForm opened={sent} />)
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`)
    .document as unknown as Document
}

/** What a browser without JavaScript would send. */
function sentBy(document: Document): Fields {
  const fields: Fields = {}
  for (const control of document.querySelectorAll('input, select')) {
    const name = control.getAttribute('name') ?? ''
    const isTick = control.getAttribute('type') === 'radio'
    if (name === '' || (isTick && !control.hasAttribute('checked'))) continue
    const option = control.querySelector('option[selected]') ?? control.querySelector('option')
    const value = (option ?? control).getAttribute('value') ?? ''
    fields[name] = [...(fields[name] ?? []), value]
  }
  return fields
}

function expectWhole(document: Document): void {
  for (const control of document.querySelectorAll('input:not([type=hidden]), select')) {
    const own = document.querySelector(`label[for="${control.id}"]`)
    expect((control.closest('label') ?? own)?.textContent?.trim(), control.outerHTML).toBeTruthy()
  }
  const buttons = [...document.querySelectorAll('button:not([hidden])')]
  const names = buttons.map((one) => one.getAttribute('aria-label') ?? one.textContent?.trim())
  expect(names.every(Boolean)).toBe(true)
  expect(new Set(names).size).toBe(names.length)
  for (const group of document.querySelectorAll('fieldset'))
    expect(group.querySelector('legend')?.textContent?.trim()).toBeTruthy()
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([])
}

const form = (number = 1) => ({ number, attempt: ATTEMPT })

describe('the page of a lab where cases are taken through a flow', () => {
  const { asked, key, served } = askedIn('case-work')
  const press = (fields: Fields, button: string, chosen: Fields = {}): Fields => {
    const next = kind.advance(served, key, { ...fields, ...chosen, do: [button] })
    return next.ok ? next.answer : {}
  }
  const opened = (fields: Fields) => pageOf(formView(asked, { ...form(), fields }))

  it('names every control, has no id twice, and tells of the key nothing', () => {
    const read = press({}, 'perform les')
    const refused = press(press(read, 'choose slag', { 'way slag': ['w2'] }), 'perform svar', {
      'answer svar kanal': ['c'],
    })
    for (const fields of [{}, read, refused, press({}, 'open test.1')]) {
      const document = opened(fields)
      expectWhole(document)
      expect(document.documentElement.outerHTML).not.toContain(KEY_MARK)
    }
    expect(opened(refused).querySelector('[role=alert]')?.textContent).toContain('ikke ferdigstilt')
  })

  it('lets Enter do what comes next in the open case, never open another', () => {
    const first = opened(press({}, 'open test.1')).querySelector('button')
    expect(first?.getAttribute('value')).toMatch(/^(perform|choose) /)
  })

  it('goes on to the heading of what can be done, and says where the case is', () => {
    const document = opened(press({}, 'perform les'))
    expect(document.querySelector('[data-focus]')?.textContent).toBe('Hva gjør du nå?')
    expect(document.querySelector('[role=status]')?.textContent).toContain('slag')
    expect(document.querySelector('[aria-current=step]')?.textContent).toContain('slag')
  })

  it('sends the work back as it was', () => {
    const answer = kind.solve(served, key)
    const sent = sentBy(opened(kind.fields(answer)))
    expect(kind.parse(served, sent)).toEqual({ ok: true, answer })
  })

  it('sends who has not finished to the cases that are left', () => {
    const parsed = kind.parse(served, {})
    const problems = !parsed.ok && parsed.reason === 'incomplete' ? parsed.problems : []
    const document = pageOf({ ...formView(asked, form()), problems })
    const links = [...document.querySelectorAll('a[href^="#"]')]
    expect(links).toHaveLength(4)
    for (const link of links)
      expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull()
  })
})

describe('the page of a lab where rules are written', () => {
  const { asked, key, served } = askedIn('routing')
  const solved = kind.fields(kind.solve(served, key))
  const opened = (fields: Fields) => pageOf(formView(asked, { ...form(), fields }))
  const press = (button: string, fields: Fields = solved) => {
    const next = kind.advance(served, key, { ...fields, do: [button] })
    return opened(next.ok ? next.answer : {})
  }

  it('sends back the card that it shows', () => {
    const answer = kind.solve(served, key)
    expect(kind.parse(served, sentBy(opened(solved)))).toEqual({ ok: true, answer })
  })

  it('names every control, has no id twice, and tells of the key and the hidden cases nothing', () => {
    for (const document of [opened({}), opened(solved), press('try en'), press('add 0')]) {
      expectWhole(document)
      expect(document.documentElement.outerHTML).not.toMatch(/MERKE-|Prøve [AB]/)
    }
  })

  it('goes on from the row that was added or moved, and from the row after one that is gone', () => {
    const at = (document: Document) => document.querySelector('[data-focus]')?.getAttribute('name')
    const two = sentBy(press('add 1'))
    const last = Number(at(press('add 1'))?.split(' ')[2])
    expect(at(press('add 1', two))).toBe(`card 1 ${last + 1} 0`)
    expect(at(press(`up 1 ${last}`, two))).toBe(`card 1 ${last - 1} 0`)
    expect(at(press(`remove 1 ${last}`, two))).toBe(`card 1 ${last - 1} 0`)
    expect(at(press('remove 1 0'))).toBe('card 1 else')
  })

  it('shows what a card made of a case, and not whether that was right', () => {
    const page = press('try en')
    expect(page.body.textContent).toContain('Slik gikk «en»')
    const wrong = { ...sentBy(opened(solved)), 'card 1 else': ['b'], 'card 1 0 to': ['b'] }
    const told = (document: Document) =>
      [...document.querySelectorAll('.case-log li')].map((one) => one.textContent)
    expect(told(press('try en', wrong))).toEqual(told(page))
  })

  it('marks what is missing at its own field', () => {
    const parsed = kind.parse(served, sentBy(press('add 0')))
    const problems = !parsed.ok && parsed.reason === 'incomplete' ? parsed.problems : []
    const fields = sentBy(press('add 0'))
    const document = pageOf({ ...formView(asked, { ...form(), fields }), problems })
    const marked = [...document.querySelectorAll('[aria-invalid]')].map((one) =>
      one.getAttribute('name'),
    )
    expect(marked).toEqual(problems.map(({ field }) => field))
    expect(marked.length).toBe(2)
  })
})

describe.each(['case-work', 'routing'] as const)('what %s has earned', (which) => {
  const { asked, key, served } = askedIn(which)
  const shown = (answer: WorkflowAnswer) => {
    const { score, passed } = kind.grade(served, key, answer)
    const about = { id: ATTEMPT, number: 1, sinceRevision: null, contentHash: 'h', submittedAt: 0 }
    const attempted = { ...about, answer, ...score, passed, regraded: null, edition: null }
    const view = resultView(asked, attempted, { used: 1, opensAt: null })
    if (!view) throw new Error('The attempt can’t be shown.')
    return pageOf(view)
  }

  it('tells all of one that passed, and of one that failed no hidden case', () => {
    const passed = shown(kind.solve(served, key))
    expectWhole(passed)
    expect(passed.body.textContent).toContain('Prøve A')
    const failed = shown(kind.untouched(served))
    expectWhole(failed)
    expect(failed.body.textContent).not.toContain('Prøve A')
    expect(failed.body.textContent).toContain('2 av 2')
  })
})
