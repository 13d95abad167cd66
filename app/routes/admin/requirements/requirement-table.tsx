import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { RequirementLine } from './requirements-props.ts'

type Props = { lines: RequirementLine[]; empty: string; mayEnd?: boolean }

/** Requirements with their periods, and a way to end those that run. */
export function RequirementTable({ lines, empty, mayEnd = false }: Props) {
  const { requirements: text } = useText('admin')
  if (lines.length === 0) return <p className="muted">{empty}</p>
  const { jobRole, competence, level, period, by } = text.columns
  const heads = [competence, jobRole, level, period, by, ...(mayEnd ? [text.end] : [])]
  return (
    <StackTable caption={text.heading} head={heads}>
      {lines.map((line) => (
        <Row key={line.id} line={line} mayEnd={mayEnd} />
      ))}
    </StackTable>
  )
}

function Row({ line, mayEnd }: { line: RequirementLine; mayEnd: boolean }) {
  const { requirements: text } = useText('admin')
  const { columns } = text
  return (
    <StackRow head={line.competence}>
      <StackCell label={columns.jobRole}>{line.jobRole}</StackCell>
      <StackCell label={columns.level}>{line.level}</StackCell>
      <StackCell label={columns.period}>
        <Period {...line} /> {line.state === 'coming' && <Tag tone="info">{text.coming}</Tag>}
      </StackCell>
      <StackCell label={columns.by}>
        {line.addedBy}
        {line.endedBy && <span className="caption">. {text.endedBy(line.endedBy)}</span>}
      </StackCell>
      {mayEnd && (
        <StackCell>
          <a className="big-link" href={`/admin/requirements/${line.id}`}>
            {text.end}
            <span className="visually-hidden">: {`${line.competence}, ${line.jobRole}`}</span>
          </a>
        </StackCell>
      )}
    </StackRow>
  )
}

/** From when to when, both days included. */
export function Period({ fromOn, lastOn }: Pick<RequirementLine, 'fromOn' | 'lastOn'>) {
  const { requirements: text } = useText('admin')
  const { day } = useFormat()
  return lastOn === null ? text.since(day(fromOn)) : text.between(day(fromOn), day(lastOn))
}
