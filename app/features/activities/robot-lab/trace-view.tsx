import { useText } from '#app/i18n/i18n.tsx'
import { Icon } from '#app/ui/icon.tsx'
import {
  checkmark,
  chevronLeft,
  chevronRight,
  exclamationmarkTriangle,
} from '#app/ui/icons/paths.ts'
import type { ActivityView } from '../activity-view.ts'
import { StepButton } from '../form/step-button.tsx'
import { type Look, lookName } from './fields.ts'
import { KEY_FIELD } from './lab.ts'
import type { Outlined } from './number.ts'
import type { RobotScene } from './scene.ts'
import { useStepWords } from './step-view.tsx'
import type { ToldPost, ToldRow } from './told.ts'
import type { Trial } from './trial.ts'
import { WordsOf } from './words-of.tsx'

type Props = { scene: RobotScene; view: ActivityView; trial: Trial }

/** What was done with one item, operation by operation, and the journal after the one looked at. */
export function TraceView({ scene, view, trial }: Props) {
  const text = useText('robotLab')
  const { look, trace, journal } = trial
  const item = scene.queue[look.item]
  const key = text.value(item?.fields[KEY_FIELD])
  return (
    <section className="panel" aria-labelledby="robot-trace">
      <h2
        id="robot-trace"
        className="panel__title"
        tabIndex={-1}
        data-focus={scene.did === 'looked' || undefined}
      >
        <WordsOf within={text.trace(item?.id ?? '', key)} words={[key]} />
      </h2>
      {trace.length === 0 ? (
        <p className="panel__body">{text.noTrace}</p>
      ) : (
        <div className="panel__body stack">
          <Trace item={item?.id ?? ''} rows={trace} {...scene} look={look} view={view} />
          <Turn view={view} look={look} count={trace.length} />
          <Journal posts={journal} changed={trace[look.row]?.changed ?? []} row={look.row} />
        </div>
      )}
    </section>
  )
}

type Turning = { view: ActivityView; look: Look; count: number }

function Turn({ view, look, count }: Turning) {
  const text = useText('robotLab')
  const { row } = look
  const turn = (to: number, icon: string, label: string) => (
    <StepButton
      view={view}
      value={lookName({ ...look, row: Math.max(0, Math.min(to, count - 1)) })}
      lookAt="robot-trace"
      className="ds-button"
      data-variant="secondary"
      aria-disabled={to < 0 || to >= count || undefined}
    >
      <Icon of={icon} />
      {label}
    </StepButton>
  )
  return (
    <div className="row robot-turn no-print">
      {turn(row - 1, chevronLeft, text.previous)}
      {turn(row + 1, chevronRight, text.next)}
      <span className="small muted">{text.at(row + 1, count)}</span>
    </div>
  )
}

/** A table with one row an operation; with `look` one of them is marked, and each can be gone to. */
export function Trace(props: {
  item: string
  rows: ToldRow[]
  steps: Outlined[]
  choices: RobotScene['choices']
  look?: Look
  view?: ActivityView
}) {
  const { item, rows, steps, choices, look, view } = props
  const text = useText('robotLab')
  const told = useStepWords(choices)
  const names = namesOf(steps, told)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={text.traceTable(item)}>
      <table className="plain-table robot-trace">
        <thead>
          <tr>
            <th scope="col">{text.numberColumn}</th>
            <th scope="col">{text.stepColumn}</th>
            <th scope="col">{text.resultColumn}</th>
            <th scope="col">{text.journalColumn}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step may come again, and the list never changes
            <tr key={n} aria-current={look?.row === n ? 'true' : undefined}>
              <td>
                {look && view ? (
                  <StepButton
                    view={view}
                    value={lookName({ ...look, row: n })}
                    lookAt="robot-trace"
                    className="robot-trace__go"
                  >
                    <span className="visually-hidden">{text.goTo(n + 1)}</span>
                    <span aria-hidden="true">{n + 1}</span>
                  </StepButton>
                ) : (
                  n + 1
                )}
              </td>
              <th scope="row">
                <span className="robot-trace__step">{row.step}</span>{' '}
                <WordsOf {...(names.get(row.step) ?? { within: '', words: [] })} />
              </th>
              <td>
                <Outcome row={row} />
              </td>
              <td>{row.changed.length === 0 ? text.unchanged : <Changed posts={row.changed} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const CALM: ToldRow['result'][] = ['done', 'found', 'not-found']

function Outcome({ row: { result, line } }: { row: ToldRow }) {
  const text = useText('robotLab')
  const isCalm = CALM.includes(result)
  return (
    <span className="robot-trace__result" data-color={isCalm ? 'success' : 'warning'}>
      <Icon of={isCalm ? checkmark : exclamationmarkTriangle} size="small" />
      {line === null ? text.results[result] : text.logged(line)}
    </span>
  )
}

function Changed({ posts }: { posts: ToldPost[] }) {
  const text = useText('robotLab')
  return posts.map((post) => (
    <span key={`${post.inCase}-${post.number}`} className="robot-trace__post">
      {text.post({ ...post, status: statusIn(text, post), access: accessIn(text, post) })}
    </span>
  ))
}

type Text = ReturnType<typeof useText<'robotLab'>>

function statusIn(text: Text, { status }: ToldPost): string {
  return text.statuses[status] ?? status
}

function accessIn(text: Text, { access }: ToldPost): string {
  return access === 'ingen' ? text.posts.unshielded : access
}

function Journal(props: { posts: ToldPost[]; changed: ToldPost[]; row: number }) {
  const { posts, changed, row } = props
  const text = useText('robotLab')
  const isChanged = (post: ToldPost) =>
    changed.some((one) => one.inCase === post.inCase && one.number === post.number)
  if (posts.length === 0) return <p className="muted">{text.journalEmpty}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={text.journalAfter(row + 1)}>
      <table className="plain-table">
        <caption>{text.journalAfter(row + 1)}</caption>
        <thead>
          <tr>
            <th scope="col">{text.posts.number}</th>
            <th scope="col">{text.posts.key}</th>
            <th scope="col">{text.posts.type}</th>
            <th scope="col">{text.posts.status}</th>
            <th scope="col">{text.posts.access}</th>
          </tr>
        </thead>
        <tbody>
          {posts.map((post) => (
            <tr key={`${post.inCase}-${post.number}`}>
              <th scope="row">
                {post.inCase}-{post.number} {isChanged(post) && <b>({text.justChanged})</b>}
              </th>
              <td>{post.key ?? '–'}</td>
              <td>{post.type}</td>
              <td>{statusIn(text, post)}</td>
              <td>{accessIn(text, post)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Every step's name by its number. */
function namesOf(steps: Outlined[], told: ReturnType<typeof useStepWords>) {
  const names = new Map<string, { within: string; words: string[] }>()
  const add = (list: Outlined[]) => {
    for (const { number, step, lists } of list) {
      const { name, words } = told(step)
      names.set(number, { within: name, words })
      for (const [, inside] of lists) add(inside)
    }
  }
  add(steps)
  return names
}
