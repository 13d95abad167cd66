import type { ImportGroup, ImportView } from '#app/features/people/import-view.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import type { PeopleImportText } from '#app/i18n/locales/people-import/nb.ts'
import { dayOf } from '#app/platform/calendar.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Card, Panel } from '#app/ui/card.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'
import type { Counts, OverProps, PreviewProps, WaitingProps } from './people-import-props.ts'

const START = '/admin/people/import'

/** What a file would change, with a way to agree; or a receipt. */
export function PreviewPage(props: PreviewProps) {
  const text = useText('peopleImport')
  const title = titleOf(props, text)
  return (
    <div className="wrap">
      <Breadcrumbs
        trail={[
          { label: text.trail.admin, href: '/admin' },
          { label: text.trail.people, href: '/admin/people' },
          { label: text.heading, href: START },
          { label: title },
        ]}
      />
      <div className="page-head">
        <h1 className="title">{title}</h1>
      </div>
      <div className="stack stack--loose">
        {props.state === 'waiting' ? <Waiting {...props} /> : <Over {...props} />}
      </div>
    </div>
  )
}

function titleOf(props: PreviewProps, { done, preview }: PeopleImportText): string {
  if (props.state === 'done') return done.title
  return props.state === 'waiting' && changesNothing(props.view) ? preview.nothing : preview.title
}

function changesNothing({ groups, units }: ImportView): boolean {
  return groups.length === 0 && units.length === 0
}

function Waiting(props: WaitingProps) {
  const { view, problem } = props
  const text = useText('peopleImport')
  const { preview } = text
  const isEmpty = changesNothing(view)
  return (
    <>
      {problem === 'changed' && (
        <Alert tone="warning" role="alert">
          <p>{preview.changed}</p>
        </Alert>
      )}
      <Notes {...props} />
      {isEmpty && view.problems.length === 0 ? (
        <Alert tone="info">
          <p>{preview.none}</p>
        </Alert>
      ) : (
        <Card title={text.heading}>
          <CountTable counts={countsOf(view)} />
        </Card>
      )}
      {view.problems.length > 0 && <Problems {...view} />}
      {view.units.length > 0 && (
        <Panel title={text.kinds.units}>
          <ul>
            {view.units.map((unit) => (
              <li key={unit}>{unit}</li>
            ))}
          </ul>
        </Panel>
      )}
      {view.groups.map((group) => (
        <Group key={group.kind} {...group} />
      ))}
      {isEmpty ? <Other /> : <Agree {...props} />}
    </>
  )
}

function Notes({ view, unused, isKept }: WaitingProps) {
  const { preview } = useText('peopleImport')
  const { number, list } = useFormat()
  return (
    <>
      {view.nameless > 0 && (
        <Alert tone="warning">
          <p>{preview.nameless(view.nameless)}</p>
        </Alert>
      )}
      {isKept && (
        <Alert tone="info">
          <p>{preview.kept}</p>
        </Alert>
      )}
      <div>
        <p>{preview.running(number(view.running))}</p>
        {view.over > 0 && <p className="muted">{preview.over(view.over)}</p>}
        {unused.length > 0 && <p className="muted">{preview.unused(list(unused))}</p>}
      </div>
    </>
  )
}

function countsOf(view: ImportView): Counts {
  const kinds = Object.fromEntries(view.groups.map(({ kind, count }) => [kind, count]))
  const { units, wrongLines: problems, unchanged } = view
  return { ...kinds, units: units.length, problems, unchanged }
}

function CountTable({ counts }: { counts: Counts }) {
  const { kinds, preview } = useText('peopleImport')
  const { number } = useFormat()
  const told = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((kind) => counts[kind])
  return (
    <table className="data-table data-table--numbers">
      <thead>
        <tr>
          <th scope="col">{preview.what}</th>
          <th scope="col">{preview.count}</th>
        </tr>
      </thead>
      <tbody>
        {told.map((kind) => (
          <tr key={kind}>
            <th scope="row">{kinds[kind]}</th>
            <td>{number(counts[kind] ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Problems({ problems, moreProblems }: ImportView) {
  const { problems: text, preview } = useText('peopleImport')
  const { number } = useFormat()
  return (
    <Panel title={text.title}>
      <p>{text.lead}</p>
      <StackTable label={text.title} head={[text.line, text.column, text.wrong]}>
        {problems.map(({ key, line, column, wrong }) => (
          <StackRow key={key} head={`${text.line} ${line}`}>
            <StackCell label={text.column}>{column ?? '–'}</StackCell>
            <StackCell label={text.wrong}>{wrong}</StackCell>
          </StackRow>
        ))}
      </StackTable>
      {moreProblems > 0 && <p className="muted">{preview.more(number(moreProblems))}</p>}
    </Panel>
  )
}

function Group({ kind, count, rows }: ImportGroup) {
  const { kinds, preview } = useText('peopleImport')
  const { number } = useFormat()
  const [hasWas, hasIs] = [rows.some(({ was }) => was), rows.some(({ is }) => is)]
  const head = [preview.who, ...(hasWas ? [preview.was] : []), ...(hasIs ? [preview.is] : [])]
  return (
    <Panel title={`${kinds[kind]}: ${number(count)}`}>
      <StackTable label={kinds[kind]} head={head}>
        {rows.map(({ id, name, was, is }) => (
          <StackRow key={id} head={name}>
            {hasWas && <StackCell label={preview.was}>{was || '–'}</StackCell>}
            {hasIs && <StackCell label={preview.is}>{is || '–'}</StackCell>}
          </StackRow>
        ))}
      </StackTable>
      {count > rows.length && <p className="muted">{preview.more(number(count - rows.length))}</p>}
    </Panel>
  )
}

function Agree({ id, seal, view, problem }: WaitingProps) {
  const { preview } = useText('peopleImport')
  const isMissing = problem === 'unconfirmed'
  return (
    <Card>
      <form className="stack" method="post" action={`${START}/${id}`} noValidate>
        <ErrorSummary
          errors={isMissing ? [{ field: 'losesMany', message: preview.mustAgree }] : []}
        />
        <input type="hidden" name="seal" value={seal} />
        {view.losesMany && <Many view={view} isMissing={isMissing} />}
        <div className="row">
          <Button>{preview.save}</Button>
          <ButtonLink href={START} variant="secondary">
            {preview.other}
          </ButtonLink>
        </div>
        {view.problems.length > 0 && <p>{preview.keepList}</p>}
        <p className="small muted">{preview.expires}</p>
      </form>
    </Card>
  )
}

function Many({ view, isMissing }: { view: ImportView; isMissing: boolean }) {
  const { preview } = useText('peopleImport')
  const { number } = useFormat()
  const left = number(view.groups.find(({ kind }) => kind === 'left')?.count ?? 0)
  return (
    <>
      <Alert tone="danger">
        <p>{preview.many(left, number(view.running))}</p>
      </Alert>
      <div className="choice-group">
        <label className="check">
          <input
            className="ds-input"
            id="losesMany"
            type="checkbox"
            name="losesMany"
            value="1"
            aria-invalid={isMissing || undefined}
            aria-describedby={isMissing ? 'losesMany-error' : undefined}
          />
          <span>{preview.manyAgreed(left)}</span>
        </label>
        {isMissing && (
          <p className="ds-validation-message" data-field="validation" id="losesMany-error">
            {preview.mustAgree}
          </p>
        )}
      </div>
    </>
  )
}

function Other() {
  const { preview } = useText('peopleImport')
  return (
    <div>
      <ButtonLink href={START} variant="secondary">
        {preview.other}
      </ButtonLink>
    </div>
  )
}

function Over({ state, appliedAt, counts }: OverProps) {
  const { done } = useText('peopleImport')
  const { day, time } = useFormat()
  return (
    <>
      {state === 'gone' ? (
        <Alert tone="warning">
          <p>{done.gone}</p>
        </Alert>
      ) : (
        <Alert tone="success" role="status">
          <p>{done.at(day(dayOf(appliedAt ?? 0)), time(appliedAt ?? 0))}</p>
        </Alert>
      )}
      {counts && (
        <Card>
          <CountTable counts={counts} />
        </Card>
      )}
      <div>
        <ButtonLink href={START} variant="secondary">
          {done.again}
        </ButtonLink>
      </div>
    </>
  )
}
