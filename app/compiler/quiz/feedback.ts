import type { Html, QuestionKey } from '#app/features/activities/quiz.ts'
import { CORRECT, type Phrase } from '../diagnostics/catalogue.ts'
import { type Block, type Element, isElement, prop, propPlace } from '../tree/nodes.ts'
import type { Later } from '../tree/slots.ts'
import { accepts } from './accepts.ts'
import { escaped, unescaped, type WrittenBlank } from './blanks.ts'
import type { Body } from './bodies.ts'
import type { QuestionDesk } from './question-desk.ts'

type Told = Pick<QuestionKey, 'feedbackFor' | 'feedbackWhen' | 'explanation'> & {
  rowFeedback: Record<string, Html>
}

/** Reads `<Feedback>` and `<Explanation>`, which stay on the server. */
export function readFeedback(
  blocks: Block[],
  body: Body | undefined,
  at: QuestionDesk,
): Later<Told> {
  const elements = blocks.filter((block): block is Element => isElement(block, 'Feedback'))
  const told = elements.map((element) => ({ element, html: at.slots.add('key', element.children) }))
  const explanation = blocks.find((block): block is Element => isElement(block, 'Explanation'))
  const explained = explanation && at.slots.add('key', explanation.children)
  for (const element of elements) checkFeedback(element, body, at)
  return () => {
    const rendered = told.map(({ element, html }) => ({
      for: prop(element, 'for')?.trim(),
      when: prop(element, 'when'),
      html: html(),
    }))
    const given = rendered.flatMap((one) =>
      one.for === undefined ? [] : [{ for: one.for, html: one.html }],
    )
    const rows = body?.rows ?? new Map<string, string>()
    return {
      feedbackFor: given.filter((one) => !rows.has(one.for)),
      rowFeedback: Object.fromEntries(
        given.flatMap((one) =>
          rows.has(one.for) ? [[rows.get(one.for) as string, one.html]] : [],
        ),
      ),
      feedbackWhen: Object.fromEntries(
        rendered.flatMap(({ when, html }) => (when ? [[when, html]] : [])),
      ),
      explanation: explained?.() ?? null,
    }
  }
}

type Reason = { what: Phrase; help: Phrase }

const ALONE = { nb: 'alene, uten `for`', en: 'alone, without `for`' }

function checkFeedback(element: Element, body: Body | undefined, { desk }: QuestionDesk): void {
  const [value, when] = [prop(element, 'for'), prop(element, 'when')]
  if (value === undefined && when === undefined) {
    desk.report('CO-01', element.position?.start, { name: 'Feedback', prop: 'for' })
  }
  if (value !== undefined && when !== undefined) {
    const values = { prop: 'when', value: when, expected: ALONE, help: CORRECT }
    desk.report('SA-07', propPlace(element, 'when'), values)
  }
  const wrong = value !== undefined && body && reasonAgainst(value.trim(), body)
  if (wrong) desk.report('QZ-21', element.position?.start, { value, ...wrong })
}

/** Why no wrong answer could be this one; undefined when one could. */
function reasonAgainst(value: string, { rows, blanks, choices }: Body): Reason | undefined {
  if (rows.size > 0) return rows.has(value) ? undefined : notAmong([...rows.keys()])
  if (blanks.length === 0) return { ...NO_VALUES, help: choices.length > 0 ? INDENT : USE_WHEN }
  const possible = blanks.filter((blank) => isPossible(value, blank))
  if (possible.some((blank) => !isAccepted(value, blank))) return undefined
  return possible.length > 0 ? ACCEPTED : notAmong(blanks.flatMap(wrongOptions))
}

function wrongOptions(written: WrittenBlank): string[] {
  return written.blank.options
    .map(({ label }) => unescaped(label))
    .filter((text) => !isAccepted(text, written))
}

function isPossible(value: string, { blank }: WrittenBlank): boolean {
  if (blank.kind === 'number') return /^-?[\d ]+([.,]\d+)?(\.\.-?[\d ]+([.,]\d+)?)?$/.test(value)
  return blank.kind === 'text' || blank.options.some(({ label }) => label === escaped(value))
}

/** A range is accepted when it holds the right number. */
function isAccepted(value: string, { blank, key }: WrittenBlank): boolean {
  const [low, high] = value.split('..')
  if (key.kind === 'number' && high !== undefined) {
    const [from, to, right] = [low ?? '', high, key.value].map(toNumber) as [number, number, number]
    return from <= right && right <= to
  }
  const option = blank.options.find(({ label }) => label === escaped(value))
  return accepts(option?.id ?? value, blank, key)
}

const ACCEPTED: Reason = {
  what: { nb: 'gjelder et svar som er godtatt', en: 'is for an accepted answer' },
  help: {
    nb: 'skriv et galt svar i `for`, eller bruk `when="right"`',
    en: 'write a wrong answer in `for`, or use `when="right"`',
  },
}
const NO_VALUES = {
  what: {
    nb: 'kan ikke brukes her: svarene er ikke ord eller tall',
    en: 'can not be used here: the answers are no words or numbers',
  },
}
const INDENT = {
  nb: 'skriv den med `>` under alternativet, rykket inn to mellomrom',
  en: 'write it with `>` under the choice, indented by two spaces',
}
const USE_WHEN = {
  nb: 'bruk `when="right"`, `when="partly"` eller `when="wrong"`',
  en: 'use `when="right"`, `when="partly"` or `when="wrong"`',
}
const A_NUMBER = {
  nb: 'skriv et tall, eller et område: `4..5`',
  en: 'write a number, or a range: `4..5`',
}

function notAmong(answers: string[]): Reason {
  const list = answers.join(' | ')
  return {
    what: {
      nb: 'gjelder et svar som dette spørsmålet ikke har',
      en: 'is for an answer that this question does not have',
    },
    help: list ? { nb: `bruk ett av: ${list}`, en: `use one of: ${list}` } : A_NUMBER,
  }
}

function toNumber(text: string): number {
  return Number(text.replaceAll(' ', '').replace(',', '.'))
}
