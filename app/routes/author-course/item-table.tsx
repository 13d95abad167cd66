import { byNeed } from '#app/features/authoring/by-need.ts'
import { FEWEST } from '#app/features/authoring/fewest.ts'
import type { Bar, ItemRow, ItemTableView } from '#app/features/authoring/item-table.ts'
import { VerdictTag } from '#app/features/authoring/verdict-tag.tsx'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Panel } from '#app/ui/card.tsx'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'

/** «Slik virker spørsmålene»: what misleads stands open, what works and what can wait is folded. */
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
      <Groups rows={rows} />
      <p className="caption items__note">{text.note(FEWEST)}</p>
    </Panel>
  )
}

function Groups({ rows }: { rows: ItemRow[] }) {
  const text = useText('statistics')
  const { mend, ...others } = byNeed(rows)
  return (
    <div className="folds">
      {mend.length > 0 ? <Table rows={mend} /> : <p>{text.nothingFirst}</p>}
      {(['better', 'nothing', 'answers'] as const).map(
        (need) =>
          others[need].length > 0 && (
            <details key={need} className="details">
              <summary>{text.folded[need](others[need].length)}</summary>
              <Table rows={others[need]} />
            </details>
          ),
      )}
    </div>
  )
}

function Table({ rows }: { rows: ItemRow[] }) {
  const text = useText('statistics')
  return (
    <StackTable
      className="items"
      head={[text.question, text.answers, text.right, text.separates, text.given, text.verdict]}
    >
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </StackTable>
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
    <StackRow
      head={
        <>
          <a className="items__question" href={row.href}>
            {row.title}
          </a>
          <span className="path">{row.place}</span>
        </>
      }
    >
      <StackCell label={text.answers}>{format.number(row.n)}</StackCell>
      <StackCell label={text.right}>{figures?.percent ?? text.none}</StackCell>
      <StackCell label={text.separates}>{figures?.separates ?? text.none}</StackCell>
      <StackCell className="items__bars">
        {figures ? <Bars bars={figures.bars} /> : text.none}
      </StackCell>
      <StackCell>
        <VerdictTag verdict={row.verdict}>{row.tag}</VerdictTag>
      </StackCell>
    </StackRow>
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
