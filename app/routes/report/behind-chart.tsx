import { percentages } from '#app/features/reporting/figure.ts'
import { RangePlot } from '#app/features/reporting/range-plot.tsx'
import { chartSummary } from '#app/features/reporting/sentences.ts'
import { furthestBehindFirst } from '#app/features/reporting/story.ts'
import type { ReportView, ViewRow } from '#app/features/reporting/view-model.ts'
import { figureText, rowName } from '#app/features/reporting/wording.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Panel } from '#app/ui/card.tsx'

/** «Hvor er vi bak?»: the nearest rows by share, those furthest behind first, and as a table. */
export function BehindChart({ report, className }: { report: ReportView; className?: string }) {
  const text = useText('reporting')
  const rows = furthestBehindFirst(report)
  const whole = { name: rowName(report.total, text), words: figureText(report.total.all, text) }
  const bars = rows.map((row) => ({
    id: row.id,
    name: rowName(row, text),
    words: figureText(row.all, text),
    range: percentages(row.all),
  }))
  const plot = {
    bars,
    reference: { ...whole, range: percentages(report.total.all) },
    title: text.chart.title,
    summary: chartSummary(report, rows, text),
  }
  return (
    <Panel title={text.chart.title} level={3} className={className}>
      <RangePlot {...plot} size="wide" />
      <RangePlot {...plot} size="narrow" />
      <Caption whole={plot.reference.range} />
      <details className="show-table">
        <summary>{text.chart.showTable}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section className="measured" aria-label={text.chart.showTable} tabIndex={0}>
          <NumbersTable report={report} rows={rows} />
        </section>
      </details>
    </Panel>
  )
}

/** What is drawn: an exact whole is a line, another one a band. */
function Caption({ whole }: { whole: ReturnType<typeof percentages> }) {
  const { bars, line, band } = useText('reporting').chart
  const reference = whole?.low === whole?.high ? line : band
  return (
    <p className="caption">
      {bars} {whole && reference}
    </p>
  )
}

function NumbersTable({ report, rows }: { report: ReportView; rows: ViewRow[] }) {
  const text = useText('reporting')
  const format = useFormat()
  return (
    <table className="data-table data-table--numbers">
      <thead>
        <tr>
          <th scope="col">{text.csv.unit}</th>
          <th scope="col">{text.csv.employees}</th>
          <th scope="col">{text.chart.share}</th>
        </tr>
      </thead>
      <tbody>
        {[...rows, report.total].map((row) => (
          <tr key={row.id}>
            <th scope="row">{rowName(row, text)}</th>
            <td>{row.people === null ? text.people(null) : format.number(row.people)}</td>
            <td>{figureText(row.all, text)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
