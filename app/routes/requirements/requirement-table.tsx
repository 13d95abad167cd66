// biome-ignore-all lint/a11y/noRedundantRoles: as blocks on a phone, tables lose their meaning without them
import { useFormat, useText } from '#app/i18n/i18n.tsx'
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
    <table className="data-table data-table--stack" role="table">
      <caption className="visually-hidden">{text.heading}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((label) => (
            <th key={label} scope="col" role="columnheader">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map((line) => (
          <Row key={line.id} line={line} mayEnd={mayEnd} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ line, mayEnd }: { line: RequirementLine; mayEnd: boolean }) {
  const { requirements: text } = useText('admin')
  const { columns } = text
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {line.competence}
      </th>
      <td role="cell" data-label={columns.jobRole}>
        {line.jobRole}
      </td>
      <td role="cell" data-label={columns.level}>
        {line.level}
      </td>
      <td role="cell" data-label={columns.period}>
        <Period {...line} /> {line.state === 'coming' && <Tag tone="info">{text.coming}</Tag>}
      </td>
      <td role="cell" data-label={columns.by}>
        {line.addedBy}
        {line.endedBy && <span className="caption">. {text.endedBy(line.endedBy)}</span>}
      </td>
      {mayEnd && (
        <td role="cell">
          <a className="big-link" href={`/admin/requirements/${line.id}`}>
            {text.end}
            <span className="visually-hidden">: {`${line.competence}, ${line.jobRole}`}</span>
          </a>
        </td>
      )}
    </tr>
  )
}

/** From when to when, both days included. */
export function Period({ fromOn, lastOn }: Pick<RequirementLine, 'fromOn' | 'lastOn'>) {
  const { requirements: text } = useText('admin')
  const { day } = useFormat()
  return lastOn === null ? text.since(day(fromOn)) : text.between(day(fromOn), day(lastOn))
}
