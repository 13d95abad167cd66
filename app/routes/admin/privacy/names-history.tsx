import type { NamesEntry } from '#app/features/access/names-record.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Panel } from '#app/ui/card.tsx'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'

/** All that was recorded and withdrawn; nothing in it can be changed. */
export function NamesHistory({ entries }: { entries: NamesEntry[] }) {
  const { history: text } = useText('namesRecord')
  const { what, purpose, discussed, evaluate } = text.columns
  if (entries.length === 0) return null
  return (
    <Panel title={text.title}>
      <StackTable caption={text.caption} head={[what, purpose, discussed, evaluate]}>
        {entries.map((entry) => (
          <Entry key={entry.number} entry={entry} />
        ))}
      </StackTable>
    </Panel>
  )
}

function Entry({ entry: { record, recordedBy, recordedOn } }: { entry: NamesEntry }) {
  const { history: text } = useText('namesRecord')
  const { day } = useFormat()
  const { columns } = text
  return (
    <StackRow head={text.by(recordedBy, day(recordedOn))}>
      <StackCell label={columns.purpose}>{record ? record.purpose : text.withdrawn}</StackCell>
      <StackCell label={columns.discussed}>
        {record ? text.discussed(record.discussedWith, day(record.discussedOn)) : '–'}
      </StackCell>
      <StackCell label={columns.evaluate}>{record ? day(record.evaluateOn) : '–'}</StackCell>
    </StackRow>
  )
}
