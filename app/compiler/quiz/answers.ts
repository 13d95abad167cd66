import type { List, Table } from 'mdast'
import {
  type Block,
  type Element,
  isElement,
  isTask,
  type Nodes,
  prop,
  propPlace,
} from '../tree/nodes.ts'
import { findBlanks } from './blanks.ts'
import type { QuestionDesk } from './question-desk.ts'

export type AnswerKind = 'steps' | 'tasks' | 'blanks' | 'ordered' | 'table'

/** A question's content, cut where the answer begins. */
export type Parts = { kind: AnswerKind; stem: Block[]; answer: Block[]; after: Block[] }

const KIND_OF_TYPE: Record<string, AnswerKind> = {
  single: 'tasks',
  multiple: 'tasks',
  ordering: 'ordered',
  matching: 'table',
  cloze: 'blanks',
  text: 'blanks',
  number: 'blanks',
  scenario: 'steps',
}

/** Finds what a question is answered by. A written type decides; else it shows in the content. */
export function findAnswer(content: Block[], at: QuestionDesk): Parts | undefined {
  const found = (kind: AnswerKind) => content.some((block) => isAnswer(block, kind))
  const type = prop(at.question, 'type')
  const written = type ? KIND_OF_TYPE[type] : undefined
  if (written) {
    if (found(written)) return cut(content, written)
    return report(at, 'QZ-22', propPlace(at.question, 'type'), { type: type ?? '' })
  }
  const kind = (['steps', 'tasks', 'blanks'] as const).find(found)
  if (kind) return cut(content, kind)
  if (found('ordered') && found('table')) return report(at, 'QZ-09', at.question.position?.start)
  if (found('ordered')) return cut(content, 'ordered')
  if (found('table')) return cut(content, 'table')
  return reportNothing(content, at)
}

function isAnswer(block: Block, kind: AnswerKind): boolean {
  switch (kind) {
    case 'steps':
      return isElement(block, 'Step')
    case 'tasks':
      return (
        block.type === 'list' && block.children.some((item) => isTask(item) || isBrokenTask(item))
      )
    case 'blanks':
      return findBlanks([block]).length > 0
    case 'ordered':
      return block.type === 'list' && block.ordered === true
    default:
      return block.type === 'table'
  }
}

/** `- [] A`: meant as a box. */
function isBrokenTask(item: Nodes): boolean {
  const [first] = item.type === 'listItem' ? item.children : []
  const [text] = first?.type === 'paragraph' ? first.children : []
  return text?.type === 'text' && /^\[\s*[xX]?\s*\](?!\()/.test(text.value)
}

/** Lists, tables and steps are the last of their kind; choices and blanks begin at the first. */
function cut(content: Block[], kind: AnswerKind): Parts {
  const places = content.flatMap((block, place) => (isAnswer(block, kind) ? [place] : []))
  const last = places.at(-1) ?? 0
  const first = kind === 'ordered' || kind === 'table' ? last : (places[0] ?? 0)
  return {
    kind,
    stem: content.slice(0, first),
    answer: content.slice(first, last + 1),
    after: content.slice(last + 1),
  }
}

const NOTHING = {
  what: { nb: 'Spørsmålet', en: 'Question' },
  help: {
    nb: 'legg til svaralternativer, `<Blank>`, en nummerert liste eller en tabell',
    en: 'add choices, a `<Blank>`, a numbered list or a table',
  },
}

/** Bullets and lines that were meant as choices say what they lack; else there is nothing at all. */
function reportNothing(content: Block[], at: QuestionDesk): undefined {
  const meant = content.find((block, place) => place > 0 && isMeantAsChoices(block))
  if (meant) return report(at, 'QZ-04', meant.position?.start)
  return report(at, 'QZ-01', at.question.position?.start ?? content[0]?.position?.start, NOTHING)
}

function isMeantAsChoices(block: Block): boolean {
  const [first] = block.type === 'paragraph' ? block.children : []
  if (block.type === 'list') return !block.ordered
  return first?.type === 'text' && /^([-*•·–]\s*\S|\[\s*[xX]?\s*\]|[a-d]\))/.test(first.value)
}

function report(at: QuestionDesk, ...args: Parameters<QuestionDesk['desk']['report']>): undefined {
  at.desk.report(...args)
}

/** The choices' one list; of choices that fell into two only that is told, for the rest follows. */
export function oneList({ answer, after }: Parts, at: QuestionDesk): List | undefined {
  const [first, ...others] = answer
  const loose = [...others, ...after.slice(0, 1)].find(({ type }) => type === 'blockquote')
  const second = others.find(({ type }) => type === 'list')
  if (loose) return report(at, 'QZ-06', loose.position?.start)
  if (second) return report(at, 'QZ-05', second.position?.start)
  return first?.type === 'list' ? first : undefined
}

export function reportAfter({ kind, after }: Parts, at: QuestionDesk): void {
  const [first] = after.filter((block) => kind !== 'tasks' || block.type !== 'blockquote')
  if (first) at.desk.report('QZ-07', first.position?.start)
}

export function stepsOf({ answer }: Parts): Element[] {
  return answer.filter((block): block is Element => isElement(block, 'Step'))
}

export function listOf({ answer }: Parts): List | undefined {
  return answer.find((block): block is List => block.type === 'list')
}

export function tableOf({ answer }: Parts): Table | undefined {
  return answer.find((block): block is Table => block.type === 'table')
}
