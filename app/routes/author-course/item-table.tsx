// biome-ignore-all lint/a11y/noRedundantRoles: as blocks on a phone, tables lose their meaning without them
import { FEWEST } from '#app/features/authoring/fewest.ts'
import type { Bar, ItemRow, ItemTableView } from '#app/features/authoring/item-table.ts'
import { VerdictTag } from '#app/features/authoring/verdict-tag.tsx'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Panel } from '#app/ui/card.tsx'

/** «Slik virker spørsmålene»: every question of a course, worst first. */
export function ItemTable({ rows }: Pick<ItemTableView, 'rows'>) {
  const text = useText('statistics')
  if (rows.length === 0)
    return (
      <Panel title={text.title}>
        <p>{text.empty}</p>
      </Panel>
    )
  return (
    <Panel title={text.title} actions={<p className="caption">{text.basis}</p>}>
      <Hatching />
      <table className="data-table data-table--stack items" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {[
              text.question,
              text.answers,
              text.right,
              text.separates,
              text.given,
              text.verdict,
            ].map((name) => (
              <th key={name} scope="col" role="columnheader">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      <p className="caption items__note">{text.note(FEWEST)}</p>
    </Panel>
  )
}

/** What fills the bars of wrong answers; drawn once for all of them. */
function Hatching() {
  return (
    <svg className="visually-hidden" aria-hidden="true">
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse">
        <path className="bars__hatch" d="M-1 6 6-1M-1 1 1-1M4 6 6 4" />
      </pattern>
    </svg>
  )
}

function Row({ row }: { row: ItemRow }) {
  const text = useText('statistics')
  const format = useFormat()
  const { figures } = row
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a className="items__question" href={row.href}>
          {row.title}
        </a>
        <span className="path">{row.place}</span>
      </th>
      <td role="cell" data-label={text.answers}>
        {format.number(row.n)}
      </td>
      <td role="cell" data-label={text.right}>
        {figures?.percent ?? text.none}
      </td>
      <td role="cell" data-label={text.separates}>
        {figures?.separates ?? text.none}
      </td>
      <td role="cell" className="items__bars">
        {figures ? <Bars bars={figures.bars} /> : text.none}
      </td>
      <td role="cell">
        <VerdictTag verdict={row.verdict}>{row.tag}</VerdictTag>
      </td>
    </tr>
  )
}

/** A letter, a bar and its number; what the letter stands for is read aloud, and shown when pointed at. */
function Bars({ bars }: { bars: Bar[] }) {
  const text = useText('statistics')
  return (
    <ul className="bars" aria-label={text.given}>
      {bars.map((bar) => (
        <li key={bar.mark} data-right={bar.right || undefined} title={bar.label}>
          <b aria-hidden="true">{bar.mark}</b>
          <span className="visually-hidden">{bar.label}</span>
          <svg className="bars__bar" aria-hidden="true">
            <rect width={`${Math.max(1.5, 100 * bar.share)}%`} height="11" rx="2" />
          </svg>
          <span className="bars__share">
            {bar.percent}
            {bar.right && <span className="visually-hidden"> {text.isRight}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
