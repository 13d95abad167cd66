import type { ReactNode } from 'react'
import { Mark } from '#app/features/authoring/answer-key-view.tsx'
import type { AskedRow } from '#app/features/authoring/asked-rows.ts'
import { ChangeList } from '#app/features/authoring/change-list.tsx'
import type {
  ActivityComparison,
  AskedView,
  QuestionComparison,
  ReleaseComparison,
} from '#app/features/authoring/release-comparison.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Panel } from '#app/ui/card.tsx'

/** What is asked in a module beside what was last released of it, and what that means for a pass. */
export function ReleasePanel({ comparison }: { comparison: ReleaseComparison }) {
  const text = useText('author')
  const { state, activities, same, released, revision } = comparison
  return (
    <Panel title={text.beside.title}>
      <p>
        <b>{text.contract[state]}</b> {released && text.beside.same(same)}
      </p>
      {released && <p className="caption">{text.beside.onlyAsked}</p>}
      {activities.map((activity) => (
        <Activity key={activity.id} activity={activity} heads={{ released, revision }} />
      ))}
    </Panel>
  )
}

type Heads = Pick<ReleaseComparison, 'released' | 'revision'>

function Activity({ activity, heads }: { activity: ActivityComparison; heads: Heads }) {
  const { title, changes, isAskedAgain, questions } = activity
  const text = useText('author')
  return (
    <div className="beside__activity">
      <h3 className="heading-4">{title}</h3>
      <ChangeList changes={changes} />
      {isAskedAgain && <p className="beside__meaning strong">{text.beside.allAgain}</p>}
      {questions.map((question) => (
        <Question key={question.id} question={question} heads={heads} />
      ))}
    </div>
  )
}

function Question({ question, heads }: { question: QuestionComparison; heads: Heads }) {
  const { beside } = useText('author')
  const format = useFormat()
  const { id, changes, meaning, before, now } = question
  const { released, revision } = heads
  const day = released?.day
  return (
    <div className="beside__question">
      <h4 className="path">{id}</h4>
      <ChangeList changes={changes} />
      <p className="beside__meaning">{beside.meaning[meaning]}</p>
      <div className="beside__sides">
        <Side title={beside.before} asked={before} as="del" missing={beside.missing.before}>
          {released &&
            typeof day === 'number' &&
            beside.released(released.revision, format.day(day))}
        </Side>
        <Side title={beside.now} asked={now} as="ins" missing={beside.missing.now}>
          {beside.revision(revision)}
        </Side>
      </div>
    </div>
  )
}

type SideProps = {
  title: string
  asked: AskedView | null
  /** What marks that which the other side has otherwise. */
  as: 'del' | 'ins'
  missing: string
  children: ReactNode
}

function Side({ title, asked, as, missing, children }: SideProps) {
  const text = useText('author')
  const Text = asked?.isReworded ? as : 'span'
  return (
    <div className="beside__side">
      <p className="row row--between">
        <b>{title}</b> <span className="caption">{children}</span>
      </p>
      {asked ? (
        <>
          <p>
            <Text>{asked.text}</Text> <span className="caption">{text.points(asked.points)}</span>
          </p>
          <Rows asked={asked} as={as} />
        </>
      ) : (
        <p className="muted">{missing}</p>
      )}
    </div>
  )
}

function Rows({ asked: { rows, type }, as }: { asked: AskedView; as: SideProps['as'] }) {
  const List = type === 'ordering' ? 'ol' : 'ul'
  return (
    <List>
      {rows.map((row) => {
        const As = row.differs ? as : 'span'
        return (
          <li key={row.id}>
            {row.right !== null && <Mark right={row.right} />}
            <As>
              <Row row={row} type={type} />
            </As>
          </li>
        )
      })}
    </List>
  )
}

const WITH_BLANKS: AskedView['type'][] = ['cloze', 'text', 'number']

function Row({ row: { label, answer }, type }: { row: AskedRow; type: AskedView['type'] }) {
  const { beside } = useText('author')
  return (
    <>
      {WITH_BLANKS.includes(type) ? beside.blank(label) : label}
      {answer !== null && (type === 'scenario' ? ` → ${answer}` : `: ${answer}`)}
    </>
  )
}
