import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { ContentLanguage } from '#app/i18n/content-language.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { rendered } from '#tests/support/render.tsx'
import { formView, resultView } from '../activity-view.ts'
import type { Fields } from '../attempt.ts'
import { ActivityForm } from '../views.tsx'
import { robotKind as kind } from './kind.ts'
import { key, lab, solution } from './sample.ts'

const ATTEMPT = '3c6c1d9e-5a0e-4f0e-9d38-6a3b0c1f2a10'
const asked = {
  activity: lab,
  key,
  person: 'kari',
  revision: 1,
  contentHash: 'h',
  isStored: true,
}

function pageOf(view: ReturnType<typeof formView>, locale: Locale = 'nb'): Document {
  const page = (
    <ContentLanguage.Provider value="nb">
      <ActivityForm opened={view} />
    </ContentLanguage.Provider>
  )
  const { document } = parseHTML(
    `<!doctype html><html><body>${rendered(page, locale)}</body></html>`,
  )
  return document as unknown as Document
}

const opened = (fields: Fields) => pageOf(formView(asked, { number: 1, attempt: ATTEMPT, fields }))

/** What a browser without JavaScript would send. */
function sentBy(document: Document): Fields {
  const fields: Fields = {}
  for (const control of document.querySelectorAll('input, select')) {
    const name = control.getAttribute('name') ?? ''
    const isTick = control.getAttribute('type') === 'checkbox'
    if (name === '' || (isTick && !control.hasAttribute('checked'))) continue
    const option = control.querySelector('option[selected]') ?? control.querySelector('option')
    const value = (option ?? control).getAttribute('value') ?? ''
    fields[name] = [...(fields[name] ?? []), value]
  }
  return fields
}

describe('the page of a robot lab', () => {
  it('sends back the robot that it shows', () => {
    const sent = sentBy(opened(kind.fields(solution)))
    const parsed = kind.parse(lab, sent)
    expect(parsed).toEqual({ ok: true, answer: solution })
  })

  it('offers each move of each step by name, and goes on from the step that was worked on', () => {
    const step = kind.advance(lab, key, { ...kind.fields(solution), do: ['down 1'] })
    const document = opened(step.ok ? step.answer : {})
    const buttons = [...document.querySelectorAll('button[name=do]')]
    expect(buttons.map((one) => one.getAttribute('value'))).toContain('out 5.2.1')
    for (const one of buttons) {
      expect((one.getAttribute('aria-label') ?? one.textContent)?.trim()).toBeTruthy()
    }
    const focus = document.querySelector('[data-focus]')
    expect(focus?.textContent).toMatch(/^2Hvis «Adressesperre»/)
    expect(focus?.parentElement?.hasAttribute('open')).toBe(true)
  })

  it('names every control, tells each button from the others, and repeats no id', () => {
    const step = kind.advance(lab, key, { ...kind.fields(solution), do: ['try'] })
    const document = opened(step.ok ? step.answer : {})
    const controls = [
      ...document.querySelectorAll('select, input[type=text], input[type=checkbox]'),
    ]
    expect(controls.length).toBeGreaterThan(15)
    for (const control of controls) expect(control.closest('label')?.textContent).toBeTruthy()
    const legends = [...document.querySelectorAll('.robot-steps legend')].map(
      (one) => one.textContent,
    )
    expect(legends).toContain('5.2 Hvis journalposten ikke finnes')
    const moves = [...document.querySelectorAll('.robot-step__box button')]
      .filter((one) => !one.closest('.robot-add'))
      .map((one) => one.textContent)
    expect(new Set(moves).size).toBe(moves.length)
    const ids = [...document.querySelectorAll('[id]')].map((one) => one.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('comes through JSON as it is, since that is how a browser gets it', () => {
    const view = formView(asked, { number: 1, attempt: ATTEMPT, fields: kind.fields(solution) })
    const sent = sentBy(pageOf(JSON.parse(JSON.stringify(view))))
    expect(kind.parse(lab, sent)).toEqual({ ok: true, answer: solution })
  })

  it('goes to the first control of a step that is added', () => {
    const step = kind.advance(lab, key, { ...kind.fields(solution), do: ['add manual 3 onError'] })
    const document = opened(step.ok ? step.answer : {})
    expect(document.querySelector('[data-focus]')?.getAttribute('name')).toBe('3.3 reason')
  })

  it('shows a trial of the visible queue, and nothing of the hidden one', () => {
    const step = kind.advance(lab, key, { ...kind.fields(solution), do: ['try'] })
    const page = opened(step.ok ? step.answer : {}).body.textContent ?? ''
    expect(page).toContain('Journalført S-1003')
    expect(page).not.toMatch(/S-20|H1/)
  })

  it('tells of the hidden queue in full only when it is passed', () => {
    const told = (program: typeof solution, passed: boolean) => {
      const attempted = {
        id: ATTEMPT,
        number: 1,
        sinceRevision: null,
        contentHash: 'h',
        answer: program,
        numerator: passed ? 100 : 0,
        denominator: 100,
        passed,
        submittedAt: 0,
        regraded: null,
        edition: null,
      }
      const view = resultView(asked, attempted, { used: 1, opensAt: null })
      if (!view) throw new Error('The attempt can’t be shown.')
      return pageOf(view).body.textContent ?? ''
    }
    expect(told({ rights: [], steps: [] }, false)).toContain('6 av 6')
    expect(told({ rights: [], steps: [] }, false)).not.toMatch(/S-20|H1/)
    expect(told(solution, true)).toContain('H1')
  })
})

describe('a robot lab on a page in another language', () => {
  it('marks the words of the lab where the page is in another language', () => {
    const step = kind.advance(lab, key, { ...kind.fields(solution), do: ['try'] })
    const fields = step.ok ? step.answer : {}
    const { body } = pageOf(formView(asked, { number: 1, attempt: ATTEMPT, fields }), 'en')
    const named = [...lab.fields, ...lab.rights].map(({ name }) => name)
    // Both languages have this one.
    const own = [...named, ...lab.reasons].filter((word) => word !== 'journal')
    expect(body.textContent).toMatch(/Adressesperre.*Adressesperre/s)
    // An option can't mark a part of itself.
    for (const one of [...body.querySelectorAll('[lang=nb], option:not([lang])')]) one.remove()
    const left = body.textContent ?? ''
    expect(left).toContain('Run the test queue again')
    expect(own.filter((word) => left.includes(word))).toEqual([])
  })
})
