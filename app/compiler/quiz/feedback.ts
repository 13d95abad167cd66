import type { Html, QuestionKey } from '#app/features/activities/quiz.ts'
import { type Block, type Element, isElement, prop, propPlace } from '../tree/nodes.ts'
import type { Later } from '../tree/slots.ts'
import { accepts } from './accepts.ts'
import { escaped, type WrittenBlank } from './blanks.ts'
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

const ALONE = { nb: 'alene, uten `for`', en: 'alone, without `for`' }

function checkFeedback(element: Element, body: Body | undefined, { desk }: QuestionDesk): void {
  const [value, when] = [prop(element, 'for'), prop(element, 'when')]
  if (value === undefined && when === undefined) {
    desk.report('CO-01', element.position?.start, { name: 'Feedback', prop: 'for' })
  }
  if (value !== undefined && when !== undefined) {
    desk.report('SA-07', propPlace(element, 'when'), { prop: 'when', value: when, expected: ALONE })
  }
  if (value === undefined || !body || canEarn(value.trim(), body)) return
  desk.report('QZ-21', element.position?.start, { value })
}

/** Whether a wrong answer could be this one. */
function canEarn(value: string, { rows, blanks }: Body): boolean {
  if (rows.size > 0) return rows.has(value)
  if (blanks.length === 0) return false
  return blanks.some((blank) => isPossible(value, blank) && !isAccepted(value, blank))
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

function toNumber(text: string): number {
  return Number(text.replaceAll(' ', '').replace(',', '.'))
}
