import type { ReportView } from '#app/features/reporting/view-model.ts'
import { ORIGINAL } from '#app/i18n/content-language.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Panel } from '#app/ui/card.tsx'
import { InLanguage } from '#app/ui/in-language.tsx'
import { HeatCell } from './heat-cell.tsx'

/** Each course, for all that the report is about. */
export function CourseTable({ report, className }: { report: ReportView; className?: string }) {
  const text = useText('reporting')
  const { columns, total } = report
  return (
    <Panel title={text.units.one} level={3} tuck={text.measures.show.table} className={className}>
      <table className="heat heat--list">
        <thead>
          <tr>
            <th scope="col">{text.modules.course}</th>
            <th scope="col">{text.coverage}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ course, code, title }, index) => {
            const figure = total.courses[index]
            return (
              <tr key={course}>
                <th scope="row">
                  <b>{code}</b> <InLanguage language={ORIGINAL}>{title}</InLanguage>
                </th>
                {figure && <HeatCell figure={figure} />}
              </tr>
            )
          })}
        </tbody>
      </table>
    </Panel>
  )
}
