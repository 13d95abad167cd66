import type { ReactNode } from 'react'
import { measureTables } from '#app/features/reporting/measure-tables.ts'
import type { Measure } from '#app/features/reporting/measures-in.ts'
import { noteText } from '#app/features/reporting/sentences.ts'
import type { ReportView } from '#app/features/reporting/view-model.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Panel } from '#app/ui/card.tsx'
import { MeasuredTable } from './measured-table.tsx'
import { Method } from './report-key-figures.tsx'

type Props = {
  report: ReportView
  measure: Measure
  /** What was found; the measure's own name when there is no drawing to say it of. */
  finding?: string | undefined
  caption?: string | undefined
  /** What shows it: the same drawing at two widths, or a list. */
  children?: ReactNode
  className?: string | undefined
}

/** A measure: what was found, its drawing, its numbers, and how they are worked out. */
export function MeasurePanel(props: Props) {
  const { report, measure, finding, caption, children, className } = props
  const text = useText('reporting')
  const words = { text, format: useFormat() }
  const said = [noteText(measure, report, words), caption].filter(Boolean).join(' ')
  const table = measureTables(report, words).find((one) => one.measure === measure)
  return (
    <Panel
      title={finding ?? text.measures.titles[measure]}
      level={3}
      tuck={text.measures.show.figure}
      className={className}
    >
      {children}
      {said && <p className="caption">{said}</p>}
      {table && children ? (
        <details className="show-table">
          <summary>{text.chart.showTable}</summary>
          <MeasuredTable table={table} />
        </details>
      ) : (
        table && <MeasuredTable table={table} />
      )}
      <details className="show-table">
        <summary>{text.definitions}</summary>
        <div className="caption stack--tight">
          <Method of={text.measures.definition[measure]} width={report.width} />
        </div>
      </details>
    </Panel>
  )
}
