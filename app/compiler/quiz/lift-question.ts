import type { Paragraph } from 'mdast'
import type { Html, Question, QuestionKey } from '#app/features/activities/quiz.ts'
import type { WrittenQuestion } from '../contract/written.ts'
import { isNegative } from '../lints/negative-stem.ts'
import { type Block, isElement, prop } from '../tree/nodes.ts'
import type { Later } from '../tree/slots.ts'
import { findAnswer, type Parts, reportAfter } from './answers.ts'
import { type Body, readBody } from './bodies.ts'
import { competenceOf } from './competence.ts'
import { readFeedback } from './feedback.ts'
import { askedText, historyOf } from './parts.ts'
import type { QuestionDesk } from './question-desk.ts'

export type LiftedQuestion = {
  id: string
  points: number
  body: Body
  question: Later<Question>
  key: Later<QuestionKey>
  written: WrittenQuestion
}

/** Takes one question apart; undefined when it can't be read, which has been reported. */
export function liftQuestion(at: QuestionDesk): LiftedQuestion | undefined {
  const blocks = at.question.children as Block[]
  const told = blocks.filter(isTold)
  const parts = findAnswer(
    blocks.filter((block) => !isTold(block)),
    at,
  )
  const text = parts && askedText([...parts.stem, ...(parts.kind === 'blanks' ? parts.answer : [])])
  const asked = parts && readStem(parts, at)
  const body = parts && readBody(parts, at)
  if (parts) reportAfter(parts, at)
  const feedback = readFeedback(told, body, at)
  const competence = competenceOf(at)
  if (!asked || !body) return undefined
  const written = writtenOf(at, body, text ?? '', competence)
  const { id, points, partial } = written
  const since = at.desk.context.revision
  return {
    id,
    points,
    body,
    question: () => ({ id, points, ...asked(), shuffle: at.shuffled, ...body.body() }),
    key: () => {
      const { rowFeedback, ...said } = feedback()
      const choiceFeedback = { ...body.choiceFeedback(), ...rowFeedback }
      return { ...body.key(), competence, partial, since, choiceFeedback, ...said }
    },
    written,
  }
}

function writtenOf(
  { question }: QuestionDesk,
  { key, parts }: Body,
  text: string,
  competence: string | null,
): WrittenQuestion {
  const right = key()
  return {
    id: prop(question, 'id') ?? '',
    ...historyOf(question),
    text,
    type: right.type,
    points: Number(prop(question, 'points') ?? 1),
    competence,
    partial: prop(question, 'partial') !== 'none',
    parts,
    key: right,
  }
}

function isTold(block: Block): boolean {
  return isElement(block, 'Feedback') || isElement(block, 'Explanation')
}

const STEM_ABOVE = {
  blanks: {
    nb: 'skriv spørsmålet i et eget avsnitt over setningen med `<Blank>`',
    en: 'write the question in a paragraph of its own above the sentence with `<Blank>`',
  },
  others: { nb: 'skriv den over svarene', en: 'write it above the answers' },
}

type Asked = Later<{ stem: Html; legend: Html }>

/** The last paragraph is what the form's group is called; the rest stands above it. */
function readStem(
  { stem, kind }: Parts,
  { desk, slots, question }: QuestionDesk,
): Asked | undefined {
  const legend = stem.findLast((block): block is Paragraph => block.type === 'paragraph')
  if (!legend) {
    const help = kind === 'blanks' ? STEM_ABOVE.blanks : STEM_ABOVE.others
    desk.report('QZ-12', question.position?.start, { help })
    return undefined
  }
  if (isNegative(legend)) desk.report('PD-10', legend.position?.start)
  const above = slots.add(
    'learner',
    stem.filter((block) => block !== legend),
  )
  const name = slots.add('learner', legend.children)
  return () => ({ stem: above(), legend: name() })
}
