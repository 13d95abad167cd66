import { Fragment } from 'react'
import type { ReportChoices, SealedReport } from '#app/features/reporting/open-report.server.ts'
import { reportAddress } from '#app/features/reporting/report-address.ts'
import type { ViewRow } from '#app/features/reporting/view-model.ts'
import { mergedNames, peopleText, rowName, signMeanings } from '#app/features/reporting/wording.ts'
import { ORIGINAL, useLang } from '#app/i18n/content-language.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { isoDay } from '#app/platform/calendar.ts'
import { Panel } from '#app/ui/card.tsx'
import { HeatCell, HeatLegend } from './heat-cell.tsx'
import { Method } from './report-key-figures.tsx'

type Props = { report: SealedReport; choices: ReportChoices; className?: string }

/** Units by courses: every cell has its number, whatever its shade. */
export function UnitTable({ report, choices, className }: Props) {
  const text = useText('reporting')
  const format = useFormat()
  const { rows, total, columns } = report
  const title = rows.length > 0 ? text.units.title : text.units.one
  return (
    <Panel
      title={title}
      level={3}
      tuck={text.measures.show.table}
      className={className}
      actions={<HeatLegend />}
    >
      {report.columns.length > 2 && <p className="caption scroll-hint">{text.units.scrollHint}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="heat-region" aria-label={text.units.scroll} tabIndex={0}>
        <table className={columns.length > 2 ? 'heat' : 'heat heat--few'}>
          <Columns report={report} />
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <RowHead row={row} address={addressOf(row, report, choices)} />
                <Cells row={row} report={report} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                {rowName(total, text)}
                <small>{peopleText(total, text, format)}</small>
              </th>
              <Cells row={total} report={report} />
            </tr>
          </tfoot>
        </table>
      </section>
      <Notes report={report} />
    </Panel>
  )
}

/** The heads of rows by courses; `first` is what the rows are. */
export function Columns({ report, first }: { report: SealedReport; first?: string }) {
  const text = useText('reporting')
  const { columns } = report
  const lang = useLang(ORIGINAL)
  return (
    <thead>
      <tr>
        <th scope="col">{first ?? text.csv.unit}</th>
        {columns.length > 1 && <th scope="col">{text.units.all}</th>}
        {columns.map(({ course, code, title }) => (
          <th key={course} scope="col">
            {code}
            <small title={title} lang={lang}>
              {firstWords(title)}
            </small>
          </th>
        ))}
        {hasTogether(report) && <th scope="col">{text.units.together}</th>}
      </tr>
    </thead>
  )
}

/** What a row has of each course. */
export function Cells({ row, report }: { row: ViewRow; report: SealedReport }) {
  return (
    <>
      {report.columns.length > 1 && <HeatCell figure={row.all} />}
      {report.columns.map(({ course }, index) => {
        const figure = row.courses[index]
        return figure && <HeatCell key={course} figure={figure} />
      })}
      {row.together && <HeatCell figure={row.together.figure} codes={row.together.codes} />}
      {!row.together && hasTogether(report) && <td />}
    </>
  )
}

function RowHead({ row, address }: { row: ViewRow; address: string | null }) {
  const text = useText('reporting')
  const format = useFormat()
  const name = rowName(row, text)
  return (
    <th scope="row" className={`heat__level-${Math.min(row.depth, 4)}`}>
      {address ? <a href={address}>{name}</a> : name}
      <small>{peopleText(row, text, format)}</small>
      {row.merged.length > 0 && <small>{format.list(mergedNames(row.merged, text))}</small>}
    </th>
  )
}

function Notes({ report }: { report: SealedReport }) {
  const text = useText('reporting')
  const { hidden, merged, width } = report
  return (
    <div className="report__notes">
      <p className="caption">
        {signMeanings(report, text).map(({ reason, sign, meaning }) => (
          <Fragment key={reason}>
            {reason === 'one-range' ? `«${sign}»` : <b>{sign}</b>} {meaning}{' '}
          </Fragment>
        ))}
        <span data-hidden>{text.hidden.cells(hidden.cells, hidden.of)}</span>{' '}
        {text.hidden.merged(merged)} {text.legend.middle}
      </p>
      <details className="show-table">
        <summary>{text.definitions}</summary>
        <div className="caption stack--tight">
          <Method of={text.definition.coverage} width={width} />
        </div>
      </details>
    </div>
  )
}

function addressOf(row: ViewRow, { municipality }: SealedReport, choices: ReportChoices) {
  if (row.opens === null) return null
  const { scope: unit, levels, on, dates, course, since } = choices
  const date = on === dates[0] ? null : isoDay(on)
  const period = since === null ? null : isoDay(since)
  const asked = { unit, under: row.opens, levels, date, course, since: period }
  return reportAddress(municipality.number, asked)
}

/** A column has room for the name, not for what it says after it. */
function firstWords(title: string): string {
  return title.split(/[,:]/)[0] ?? title
}

function hasTogether({ rows, total, roles }: SealedReport): boolean {
  return [total, ...rows, ...roles].some(({ together }) => together !== null)
}
