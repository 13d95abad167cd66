import type { NamesRecord } from '#app/features/access/names-record.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Panel } from '#app/ui/card.tsx'

type Props = { ground: NamesRecord | null; municipality: string }

/** What the municipality has recorded before leaders see names, or that they are closed. */
export function WhyNames({ ground, municipality }: Props) {
  const { own: text } = useText('namesRecord')
  const { municipality: named } = useText('shell')
  return (
    <Panel title={ground ? text.title : text.closedTitle}>
      {ground ? <Ground {...ground} /> : <p>{text.closed(named(municipality))}</p>}
    </Panel>
  )
}

function Ground({ purpose, discussedWith, discussedOn, evaluateOn }: NamesRecord) {
  const { own: text } = useText('namesRecord')
  const { day } = useFormat()
  const facts = [
    [text.purpose, purpose],
    [text.discussed, text.discussedOn(discussedWith, day(discussedOn))],
    [text.evaluate, text.until(day(evaluateOn))],
  ]
  return (
    <dl className="privacy__ground">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt className="small muted">{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
