import type { List, ListItem } from 'mdast'
import type { Html, Option } from '#app/features/activities/quiz.ts'
import { referenceToOthers } from '../lints/choice-text.ts'
import { type Block, isTask, type Nodes } from '../tree/nodes.ts'
import type { Later } from '../tree/slots.ts'
import { byId, visibleText } from './option.ts'
import type { QuestionDesk } from './question-desk.ts'

/** A choice as written: in the file's order, with its rightness. */
export type Choice = {
  id: string
  text: string
  right: boolean
  /** The step that a choice of a scenario leads to. */
  to: string | null
  label: Later<Html>
  feedback: Later<Html> | undefined
  item: ListItem
}

/** Reads a task list, of a scenario's step or of the question itself, and reports what is wrong. */
export function readChoices(list: List, at: QuestionDesk, step?: string): Choice[] {
  if (list.ordered) at.desk.report('QZ-08', list.position?.start)
  const read = list.children.map((item) => readChoice(item, at, step !== undefined))
  const ids = at.identify(
    'choice',
    read.map(({ text }) => text),
    step,
  )
  const choices = read.map((choice, n) => ({ ...choice, id: ids[n] ?? '' }))
  reportEqual(choices, at)
  const place = list.position?.start
  if (choices.every(({ item }) => isTask(item))) {
    if (!choices.some(({ right }) => right)) at.desk.report('QZ-02', place)
    else if (choices.every(({ right }) => right)) at.desk.report('QZ-03', place)
  }
  return choices
}

function readChoice(item: ListItem, at: QuestionDesk, arrows: boolean): Omit<Choice, 'id'> {
  const { desk, slots } = at
  const place = item.position?.start
  if (!isTask(item)) desk.report('QZ-04', place)
  const notes = item.children.filter((child) => child.type === 'blockquote')
  const joins = joinsNextLine(item, desk.source, notes.length === 0)
  if (joins) desk.report('QZ-20', place)
  const shown = item.children.filter(({ type }) => type !== 'blockquote')
  const to = arrows ? takeArrow(shown) : null
  const text = visibleText(shown)
  const right = item.checked === true
  if (isTask(item) && notes.length === 0 && !joins) desk.report(right ? 'PD-02' : 'PD-01', place)
  const others = at.shuffled && referenceToOthers(text)
  if (others) desk.report('PD-09', place, { text: others })
  return {
    text,
    right,
    to,
    label: slots.add('learner', inline(shown)),
    feedback:
      notes.length > 0
        ? slots.add(
            'key',
            notes.flatMap((note) => note.children),
          )
        : undefined,
    item,
  }
}

/** One paragraph is running text; anything more keeps its blocks. */
export function inline(blocks: Nodes[]): Nodes[] {
  const [first, ...others] = blocks
  return first?.type === 'paragraph' && others.length === 0 ? first.children : blocks
}

/** `… -> step` at the end of the first paragraph; it is not part of the text. */
function takeArrow(blocks: Block[]): string | null {
  const [first] = blocks
  const last = first?.type === 'paragraph' ? first.children.at(-1) : undefined
  if (last?.type !== 'text') return null
  const match = /\s*->\s*(\S+)\s*$/.exec(last.value)
  if (!match) return null
  last.value = last.value.slice(0, match.index)
  return match[1] ?? null
}

/** A line under a choice that may be meant as feedback: unindented, or in the place of a missing one. */
function joinsNextLine(item: ListItem, source: string, lacksFeedback: boolean): boolean {
  const [first] = item.children
  const { start, end } = first?.position ?? {}
  if (first?.type !== 'paragraph' || !start || !end || start.line === end.line) return false
  const lines = source.split('\n').slice(start.line, end.line)
  return lacksFeedback || lines.some((line) => /^\S/.test(line))
}

function reportEqual(choices: Choice[], { desk }: QuestionDesk): void {
  const seen = new Set<string>()
  for (const { id, item } of choices) {
    if (seen.has(id)) desk.report('QZ-10', item.position?.start)
    seen.add(id)
  }
}

/** What a learner may see of the choices. */
export function publicChoices(choices: Choice[], at: QuestionDesk): Later<Option[]> {
  return () => {
    const options = choices.map(({ id, label }) => ({ id, label: label() }))
    return at.inFileOrder ? options : byId(options)
  }
}

/** Choice id → feedback, sorted so that the file's order does not show. */
export function choiceFeedback(choices: Choice[], prefix = ''): Later<Record<string, Html>> {
  return () =>
    Object.fromEntries(
      byId(choices).flatMap(({ id, feedback }) =>
        feedback ? [[prefix + id, feedback()] as const] : [],
      ),
    )
}

export function rightIds(choices: Choice[]): string[] {
  return byId(choices.filter(({ right }) => right)).map(({ id }) => id)
}
