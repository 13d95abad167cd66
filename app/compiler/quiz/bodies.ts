import type { Table, TableCell } from 'mdast'
import type { Html, KeyBody, Option, QuestionBody } from '#app/features/activities/quiz.ts'
import { isTask, prop, propPlace } from '../tree/nodes.ts'
import type { Later } from '../tree/slots.ts'
import { listOf, oneList, type Parts, stepsOf, tableOf } from './answers.ts'
import { findBlanks, readBlank, textAround, unescaped, type WrittenBlank } from './blanks.ts'
import {
  type Choice,
  choiceFeedback,
  inline,
  publicChoices,
  readChoices,
  rightIds,
} from './choices.ts'
import { byId, visibleText } from './option.ts'
import { partOf, type WrittenPart } from './parts.ts'
import type { QuestionDesk } from './question-desk.ts'
import { readScenario } from './scenario.ts'

/** How a question is answered, in its two parts; and what its feedback may be for. */
export type Body = {
  body: Later<QuestionBody>
  key: Later<KeyBody>
  choiceFeedback: Later<Record<string, Html>>
  /** In single choice: what an author can tell from the lengths. */
  choices: Choice[]
  blanks: WrittenBlank[]
  /** Left-hand cell → row id. */
  rows: Map<string, string>
  /** All that an answer may refer to, in the file's order. */
  parts: WrittenPart[]
}

const nothing = { choiceFeedback: () => ({}), choices: [], blanks: [], rows: new Map(), parts: [] }

function blankParts({ id, options: choices, element }: WrittenBlank): WrittenPart[] {
  const options = choices.map((option) => ({
    ...partOf('option', option.id, unescaped(option.label), element),
    of: id,
  }))
  return [partOf('blank', id, '', element), ...options]
}

/** Reads the answer of a question; undefined when it can't be read, which has been reported. */
export function readBody(parts: Parts, at: QuestionDesk): Body | undefined {
  switch (parts.kind) {
    case 'steps':
      return { ...nothing, ...readScenario(stepsOf(parts), at) }
    case 'tasks':
      return choiceBody(parts, at)
    case 'blanks':
      return blanksBody(parts, at)
    case 'ordered':
      return orderingBody(parts, at)
    default:
      return matchingBody(parts, at)
  }
}

function choiceBody(parts: Parts, at: QuestionDesk): Body | undefined {
  const list = oneList(parts, at)
  if (!list) return undefined
  const choices = readChoices(list, at)
  const right = rightIds(choices)
  const type = prop(at.question, 'type') ?? (right.length > 1 ? 'multiple' : 'single')
  if (type === 'single' && right.length > 1) {
    at.desk.report('QZ-22', propPlace(at.question, 'type'), { type })
  }
  const shown = publicChoices(choices, at)
  const kind = type === 'multiple' ? 'multiple' : 'single'
  return {
    ...nothing,
    body: () => ({ type: kind, choices: shown() }),
    key: () => ({ type: kind, right }),
    choiceFeedback: choiceFeedback(choices),
    choices,
    parts: choices.map((choice) => partOf('choice', choice.id, choice.text, choice.item)),
  }
}

function blanksBody({ answer }: Parts, at: QuestionDesk): Body {
  const elements = findBlanks(answer)
  const blanks = elements.map((element, place) => readBlank(element, place + 1, at))
  const type = blankType(elements.length, answer.length, blanks, at)
  const text = textAround(answer, blanks, at)
  return {
    ...nothing,
    body: () => ({ type, text: text(), blanks: blanks.map(({ blank }) => blank) }),
    key: () => ({ type, blanks: Object.fromEntries(blanks.map(({ id, key }) => [id, key])) }),
    blanks,
    parts: blanks.flatMap(blankParts),
  }
}

/** One blank alone in its paragraph is a text or a number; anything else is a cloze. */
function blankType(count: number, blocks: number, [first]: WrittenBlank[], at: QuestionDesk) {
  const alone = count === 1 && blocks === 1 && first?.element.type === 'mdxJsxFlowElement'
  const kind = first?.blank.kind
  const type = prop(at.question, 'type')
  const fits = type === undefined || type === 'cloze' || (count === 1 && kind === type)
  if (!fits) at.desk.report('QZ-22', propPlace(at.question, 'type'), { type: type ?? '' })
  if (type === 'cloze' || !(alone || (type && fits))) return 'cloze'
  return kind === 'number' || kind === 'text' ? kind : 'cloze'
}

function orderingBody(parts: Parts, at: QuestionDesk): Body | undefined {
  const list = listOf(parts)
  if (!list) return undefined
  if (list.children.some(isTask)) at.desk.report('QZ-08', list.position?.start)
  if (list.children.length < 3 || list.children.length > 8) {
    at.desk.report('QZ-14', list.position?.start)
  }
  const texts = list.children.map(({ children }) => visibleText(children))
  const ids = at.identify('item', texts)
  const items = list.children.map((item, n) => ({
    id: ids[n] ?? '',
    label: at.slots.add('learner', inline(item.children)),
    text: texts[n] ?? '',
    item,
    place: item.position?.start,
  }))
  reportRepeated(items, at)
  return {
    ...nothing,
    body: () => ({ type: 'ordering', items: byId(items.map(labelled)) }),
    key: () => ({ type: 'ordering', order: items.map(({ id }) => id) }),
    parts: items.map(({ id, text, item }) => partOf('item', id, text, item)),
  }
}

function labelled({ id, label }: { id: string; label: Later<Html> }): Option {
  return { id, label: label() }
}

type Cell = {
  id: string
  text: string
  label: Later<Html>
  cell: TableCell
  place: Place | undefined
}
type Place = NonNullable<TableCell['position']>['start']

function matchingBody(parts: Parts, at: QuestionDesk): Body | undefined {
  const table = tableOf(parts)
  if (!table) return undefined
  const rows = readRows(table, at)
  const pairs = rows.filter((row): row is [Cell, Cell] => row[0]?.text !== '' && row.length === 2)
  const answers = distinct(rows.flatMap(([, right]) => (right?.text ? [right] : [])))
  const used = new Set(pairs.map(([, right]) => right.id))
  const odd = table.children.find(({ children }) => children.length !== 2)
  const empty = table.children.find((_, n) => n > 0 && rows[n - 1]?.[1]?.text === '')
  const wrong = odd ?? empty ?? (used.size < 2 ? table : undefined)
  if (wrong) at.desk.report('QZ-13', wrong.position?.start)
  const left = pairs.map(([cell]) => cell)
  reportRepeated(left, at)
  return {
    ...nothing,
    body: () => {
      const shown = left.map(labelled)
      const ordered = at.inFileOrder ? shown : byId(shown)
      return { type: 'matching', rows: ordered, options: byId(answers.map(labelled)) }
    },
    key: () => ({ type: 'matching', pairs: pairsOf(pairs) }),
    rows: new Map(left.map(({ text, id }) => [text, id])),
    parts: [
      ...left.map(({ id, text, cell }) => partOf('row', id, text, cell)),
      ...answers.map(({ id, text, cell }) => partOf('option', id, text, cell)),
    ],
  }
}

function pairsOf(pairs: [Cell, Cell][]): Record<string, string> {
  const sorted = byId(pairs.map(([{ id }, answer]) => ({ id, answer })))
  return Object.fromEntries(sorted.map(({ id, answer }) => [id, answer.id]))
}

/** Left-hand cells are one kind of part, right-hand cells another. */
function readRows({ children }: Table, at: QuestionDesk): Cell[][] {
  const rows = children.slice(1).map((row) => row.children.map((cell) => readCell(cell, at)))
  const filled = (column: number) =>
    rows.flatMap((row) => (row[column]?.text ? [row[column].text] : []))
  const idsOf = (role: 'row' | 'option', texts: string[]) => {
    const ids = at.identify(role, texts)
    return new Map(texts.map((text, n) => [text, ids[n] ?? '']))
  }
  const columns = [idsOf('row', filled(0)), idsOf('option', filled(1))]
  return rows.map((row) =>
    row.map((cell, column) => ({ ...cell, id: columns[column]?.get(cell.text) ?? '' })),
  )
}

function readCell(cell: TableCell, { slots }: QuestionDesk): Omit<Cell, 'id'> {
  const text = visibleText(cell.children)
  const label = slots.add('learner', cell.children)
  return { text, label, cell, place: cell.position?.start }
}

function distinct(cells: Cell[]): Cell[] {
  return cells.filter((cell, place) => cells.findIndex(({ id }) => id === cell.id) === place)
}

function reportRepeated(
  items: { id: string; place: Place | undefined }[],
  { desk }: QuestionDesk,
): void {
  const seen = new Set<string>()
  for (const { id, place } of items) {
    if (seen.has(id)) desk.report('QZ-10', place)
    seen.add(id)
  }
}
