import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { anyQuiz, keyOf, questionOf, quizOf, SECRET } from '#tests/factories/quiz.ts'
import { questionsIn } from '#tests/support/questions-in.ts'
import { rendered } from '#tests/support/render.tsx'
import { type Asked, formView, resultView } from '../activity-view.ts'
import type { Fields } from '../attempt.ts'
import type { Quiz } from '../quiz.ts'
import { kindOf } from '../registry.ts'
import { readSubmission } from '../submission.ts'
import { ActivityForm } from '../views.tsx'

const ATTEMPT = '3c6c1d9e-5a0e-4f0e-9d38-6a3b0c1f2a10'
const about = { person: 'kari', revision: 1, contentHash: 'h', isStored: true }

function pageOf(view: ReturnType<typeof formView>) {
  const { document } = parseHTML(
    `<!doctype html><html><body>${rendered(<ActivityForm opened={view} />)}</body></html>`,
  )
  return document as unknown as Document
}

/** What a browser without JavaScript would send. */
function sentBy(document: Document): Fields {
  const fields: Fields = {}
  const add = (name: string | null, value: string) => {
    if (name) fields[name] = [...(fields[name] ?? []), value]
  }
  for (const control of document.querySelectorAll('input, select')) {
    const chosen = control.querySelector('option[selected]') ?? control.querySelector('option')
    const type = control.getAttribute('type')
    if (control.localName === 'select')
      add(control.getAttribute('name'), chosen?.getAttribute('value') ?? '')
    else if ((type !== 'radio' && type !== 'checkbox') || control.hasAttribute('checked'))
      add(control.getAttribute('name'), control.getAttribute('value') ?? '')
  }
  return fields
}

/** Ticks count in whatever order they stand. */
function inAnyOrder(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, values]) => [name, [...values].sort()]),
  )
}

function nameless(document: Document): string[] {
  const controls = [...document.querySelectorAll('input:not([type=hidden]), select, button')]
  return controls
    .filter((control) => {
      const label = control.closest('label') ?? document.querySelector(`label[for="${control.id}"]`)
      const name = control.getAttribute('aria-label') ?? label?.textContent ?? control.textContent
      return !name?.trim()
    })
    .map((control) => control.outerHTML)
}

function brokenReferences(document: Document): string[] {
  const referring = [...document.querySelectorAll('[aria-describedby], [aria-labelledby], [for]')]
  return referring
    .flatMap((element) =>
      ['aria-describedby', 'aria-labelledby', 'for'].map((name) => element.getAttribute(name)),
    )
    .flatMap((ids) => ids?.split(' ') ?? [])
    .filter((id) => !document.getElementById(id))
}

function repeatedIds(document: Document): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

const quizzes = fc.tuple(anyQuiz, fc.integer({ min: 1, max: 5 }), fc.boolean())

describe('the form of a quiz, without JavaScript', () => {
  it('sends back the answer that stands in it', () => {
    fc.assert(
      fc.property(quizzes, ([{ quiz, key }, number, confidence]) => {
        const asked: Asked = { ...about, activity: { ...quiz, confidence }, key }
        const kind = kindOf(quiz)
        const served = kind.serve(asked.activity as Quiz, key, { person: 'kari', number })
        const answer = kind.solve(served, key)
        const view = formView(asked, { number, attempt: ATTEMPT, fields: kind.fields(answer) })
        const submission = readSubmission(sentBy(pageOf(view)))
        expect(submission).toMatchObject({
          attempt: ATTEMPT,
          number,
          person: 'kari',
          edition: view.edition,
        })
        const parsed = kind.parse(served, submission?.fields ?? {})
        if (!parsed.ok) throw new Error(JSON.stringify(parsed))
        expect(inAnyOrder(kind.fields(parsed.answer))).toEqual(inAnyOrder(kind.fields(answer)))
      }),
      { numRuns: 40 },
    )
  })

  it('names every control, has no id twice, and points at nothing that is not there', () => {
    fc.assert(
      fc.property(quizzes, ([{ quiz, key }, number, confidence]) => {
        const asked: Asked = { ...about, activity: { ...quiz, confidence }, key }
        const form = formView(asked, { number, attempt: ATTEMPT })
        const problems = questionsIn(form.asked).map(({ id }) => ({
          question: id,
          field: `q.${id}`,
          reason: 'missing' as const,
        }))
        for (const view of [form, { ...form, problems }]) {
          const document = pageOf(view)
          expect(nameless(document)).toEqual([])
          expect(repeatedIds(document)).toEqual([])
          expect(brokenReferences(document)).toEqual([])
        }
      }),
      { numRuns: 25 },
    )
  })

  it('holds nothing of the key', () => {
    fc.assert(
      fc.property(quizzes, ([{ quiz, key }, number]) => {
        const view = formView({ ...about, activity: quiz, key }, { number, attempt: ATTEMPT })
        expect(rendered(<ActivityForm opened={view} />)).not.toContain(SECRET)
      }),
      { numRuns: 25 },
    )
  })

  it('leads from the summary of errors to each control', () => {
    const choices = ['a', 'b'].map((id) => ({ id, label: id }))
    const step = {
      id: 's',
      title: 'S',
      text: '',
      choices: choices.map((choice) => ({ ...choice, to: null })),
    }
    const quiz = quizOf([
      questionOf('en', { type: 'single', choices }),
      questionOf('par', { type: 'matching', rows: choices, options: choices }),
      questionOf('rad', { type: 'ordering', items: choices }),
      questionOf('vei', { type: 'scenario', start: 's', steps: [step] }),
    ])
    const view = formView(
      { ...about, activity: quiz, key: { kind: 'quiz', since: 1, questions: {} } },
      { number: 1, attempt: ATTEMPT },
    )
    const problems = ['q.en', 'q.par.b', 'q.rad.a', 'q.vei.s'].map((field) => ({
      question: field.split('.')[1] ?? '',
      field,
      reason: 'missing' as const,
    }))
    const document = pageOf({ ...view, problems })
    const links = [...document.querySelectorAll('.error-summary a')].map((link) =>
      link.getAttribute('href'),
    )
    expect(links).toEqual(['#quiz.q.en', '#quiz.q.par.b', '#quiz.q.rad.a', '#quiz.q.vei.s'])
    for (const link of links) {
      const target = document.getElementById(link?.slice(1) ?? '')
      expect(target?.localName).toMatch(/input|select/)
    }
  })
})

describe('a quiz that was handed in', () => {
  const choices = ['a', 'b', 'c'].map((id) => ({ id, label: `Svar ${id}` }))
  const quiz = quizOf([questionOf('en', { type: 'single', choices })])
  const key = {
    kind: 'quiz' as const,
    since: 1,
    questions: {
      en: { ...keyOf({ type: 'single', right: ['a'] }), choiceFeedback: { b: 'Tenk på b.' } },
    },
  }
  const asked: Asked = { ...about, activity: quiz, key }
  const handedIn = (chosen: string, passed: boolean) =>
    resultView(
      asked,
      {
        id: ATTEMPT,
        number: 1,
        sinceRevision: null,
        regraded: null,
        edition: null,
        contentHash: 'h',
        answer: { questions: { en: { kind: 'choices', chosen: [chosen] } }, confidence: {} },
        numerator: passed ? 1 : 0,
        denominator: 1,
        passed,
        submittedAt: Date.UTC(2026, 10, 24, 7, 31),
      },
      { opensAt: null, used: passed ? 0 : 1 },
    ) ?? expect.fail('no view')

  it('says when, how it went, and what was earned, under what was chosen', () => {
    const document = pageOf(handedIn('b', false))
    const text = document.body.textContent ?? ''
    expect(text).toMatch(/Levert kl\.\s08[.:]31/)
    expect(text).toContain('Ikke bestått')
    const chosen = document.querySelector('.choice[data-mark]')
    expect(chosen?.getAttribute('data-mark')).toBe('wrong')
    expect(chosen?.textContent).toContain('Ikke riktig. Tenk på b.')
    expect(document.querySelectorAll('[data-mark]')).toHaveLength(1)
    expect(document.querySelector('fieldset')?.hasAttribute('disabled')).toBe(true)
    expect(document.querySelector('button')).toBeNull()
    expect(document.querySelector('a[href$="?again=quiz&attempt=2#quiz"]')?.textContent).toContain(
      'Prøv på nytt',
    )
    expect(brokenReferences(document)).toEqual([])
  })

  it('shows the explanation when it is right', () => {
    const html = rendered(<ActivityForm opened={handedIn('a', true)} />)
    expect(html).toContain(`${SECRET}explanation`)
    expect(html).toContain('Bestått')
  })

  it('tells by a sign, and not only by a colour, whether it was passed', () => {
    const [passed, failed] = [handedIn('a', true), handedIn('b', false)].map((view) =>
      pageOf(view).querySelector('.verdict'),
    )
    expect(passed?.textContent).toContain('Bestått. Du fikk')
    expect(failed?.textContent).toContain('prøv igjen når du vil')
    expect(passed?.querySelector('svg')?.innerHTML).not.toBe(
      failed?.querySelector('svg')?.innerHTML,
    )
  })

  it('leads one who has passed to what comes after it in the module, not to its beginning', () => {
    const document = pageOf(handedIn('a', true))
    const on = [...document.querySelectorAll('a')].find((a) =>
      a.textContent?.includes('Les videre'),
    )
    const place = document.getElementById(on?.getAttribute('href')?.split('#')[1] ?? '')
    const order = document.querySelector('form')?.compareDocumentPosition(place as Node) ?? 0
    expect(order & 4).toBe(4) // DOCUMENT_POSITION_FOLLOWING
  })
})
