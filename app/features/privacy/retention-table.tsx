import { useText } from '#app/i18n/i18n.tsx'
import { Panel } from '#app/ui/card.tsx'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'
import { RETENTION } from './retention.ts'

type Rule = (typeof RETENTION)[number]

/** What goes by itself, when and why it is kept so long. */
export function RetentionTable() {
  const { table: text } = useText('dataRights')
  return (
    <Panel title={text.title}>
      <StackTable caption={text.caption} head={[text.what, text.when, text.why]}>
        {RETENTION.map((rule) => (
          <Line key={rule.id} rule={rule} />
        ))}
      </StackTable>
      <p className="caption">{text.backups}</p>
    </Panel>
  )
}

function Line({ rule: { id, days, decided } }: { rule: Rule }) {
  const { table: text, rules, days: written } = useText('dataRights')
  const { what, from, why } = rules[id]
  return (
    <StackRow head={what}>
      <StackCell label={text.when}>{text.whenFrom(written(days), from)}</StackCell>
      <StackCell label={text.why}>
        {why} {decided === 'municipality' && <span className="muted">{text.proposal}</span>}
      </StackCell>
    </StackRow>
  )
}
