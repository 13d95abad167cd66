import type { AdoptionFields, AdoptionProblems } from '#app/features/library/adoption-form.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Card, Panel } from '#app/ui/card.tsx'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'
import { AdoptForm } from './adopt-form.tsx'
import type { AdoptView } from './adopt-view.ts'

type Props = {
  view: AdoptView
  typed: AdoptionFields
  problems: AdoptionProblems
}

/** What the municipality takes in use of one item, has had in use, and a way to end it. */
export function AdoptPage({ view, typed, problems }: Props) {
  const { adopting: text, title } = useText('library')
  const { municipality: named } = useText('shell')
  const trail = [
    { label: title, href: '/library' },
    { label: view.title, href: `/library/${view.id}` },
    { label: text.form },
  ]
  return (
    <div className="wrap">
      <Breadcrumbs trail={trail} />
      <div className="page-head">
        <h1 className="title">{text.title(view.title)}</h1>
        <p className="lead">{text.lead(named(view.municipality))}</p>
      </div>
      <div className="stack stack--loose library-adopt">
        <Card title={text.form} className="stack">
          {view.mayAdopt ? (
            <AdoptForm view={view} typed={typed} problems={problems} />
          ) : (
            <p>{text.notNow}</p>
          )}
        </Card>
        {view.isInUse && (
          <p>
            <ButtonLink href={`/library/${view.id}/adoption/end`} variant="secondary">
              {text.endHeading}
            </ButtonLink>
          </p>
        )}
        <Panel title={text.history}>
          {view.history.length > 0 ? <History view={view} /> : <p>{text.noHistory}</p>}
        </Panel>
      </div>
    </div>
  )
}

function History({ view }: { view: AdoptView }) {
  const { adopting: text } = useText('library')
  const { columns } = text
  const head = [
    ...[columns.version, columns.period, columns.decidedBy],
    ...[columns.deviations, columns.recordedBy],
  ]
  return (
    <StackTable head={head} caption={text.history}>
      {view.history.map((one) => (
        <StackRow key={one.id} head={one.version}>
          <StackCell label={columns.period}>
            <Period {...one} />
          </StackCell>
          <StackCell label={columns.decidedBy}>{one.decidedBy}</StackCell>
          <StackCell label={columns.deviations}>{one.deviations}</StackCell>
          <StackCell label={columns.recordedBy}>{one.recordedBy}</StackCell>
        </StackRow>
      ))}
    </StackTable>
  )
}

function Period({ fromOn, lastOn }: AdoptView['history'][number]) {
  const { adopting: text } = useText('library')
  const format = useFormat()
  const from = format.day(fromOn)
  if (lastOn === null) return text.since(from)
  return lastOn < fromOn ? text.noDay : text.period(from, format.day(lastOn))
}
