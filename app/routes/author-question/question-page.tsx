import { FEWEST } from '#app/features/authoring/fewest.ts'
import type { OpenedQuestion } from '#app/features/authoring/open-statistics.server.ts'
import type { QuestionView } from '#app/features/authoring/question-view.ts'
import { VerdictTag } from '#app/features/authoring/verdict-tag.tsx'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/card.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { eye, wrench } from '#app/ui/icons/paths.ts'
import { AnswersPanel } from './answers-panel.tsx'
import { QuestionFigures } from './question-figures.tsx'

/** A question as its author mends it: how it does, why, and what to do. */
export function QuestionPage({ course, lesson, question }: OpenedQuestion) {
  const author = useText('author')
  const { figures } = question
  return (
    <div className="wrap question-page">
      <Breadcrumbs
        trail={[
          { label: author.title, href: '/author' },
          { label: course.title, href: course.href },
          { label: question.title },
        ]}
      />
      <Head question={question} lesson={lesson} />
      {figures ? <QuestionFigures figures={figures} /> : <TooFew question={question} />}
      {figures && <Flags question={question} />}
      {figures && <AnswersPanel parts={figures.parts} />}
      <Wording question={question} />
      <Definitions />
    </div>
  )
}

function Head({ question, lesson }: { question: QuestionView; lesson: string }) {
  const { page } = useText('statistics')
  const format = useFormat()
  return (
    <div className="author__head">
      <div>
        <h1 className="heading-2">{question.text}</h1>
        <p className="row small muted">
          <span className="path">{question.fullPlace}</span>
          <span>{page.answers(format.number(question.n))}</span>
          <VerdictTag verdict={question.verdict}>{question.tag}</VerdictTag>
        </p>
      </div>
      <ButtonLink href={lesson} icon={eye} fullOnPhone>
        {page.open}
      </ButtonLink>
    </div>
  )
}

function TooFew({ question }: { question: QuestionView }) {
  const { page } = useText('statistics')
  const format = useFormat()
  return (
    <Panel title={page.tooFewTitle}>
      <p>{page.tooFew(format.number(question.n), format.number(FEWEST))}</p>
    </Panel>
  )
}

function Flags({ question: { advice } }: { question: QuestionView }) {
  const { page } = useText('statistics')
  return (
    <Panel title={page.flags}>
      {advice.length === 0 && <p>{page.fine}</p>}
      <ul className="flags">
        {advice.map(({ kind, tag, why, mend }) => (
          <li key={why}>
            <p>
              <VerdictTag verdict={kind}>{tag}</VerdictTag>
            </p>
            <p>{why}</p>
            <p className="mend">
              <Icon of={wrench} size="small" />
              {mend}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Wording({ question: { wording } }: { question: QuestionView }) {
  const { page } = useText('statistics')
  if (wording.length === 0) return null
  return (
    <Panel title={page.history} actions={<p className="caption">{page.historyNote}</p>}>
      <ol className="wordings">
        {wording.map(({ date, old, new: now }) => (
          <li key={`${date} ${old}`}>
            <time dateTime={date}>{date}</time>
            <p>
              <del>{old}</del>
            </p>
            <p>
              <ins>{now}</ins>
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function Definitions() {
  const { page } = useText('statistics')
  return (
    <Panel title={page.definitions}>
      <ul className="definitions">
        {page.definition.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Panel>
  )
}
