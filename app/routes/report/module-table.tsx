import type { ReportView, ViewModule } from '#app/features/reporting/view-model.ts'
import { ORIGINAL } from '#app/i18n/content-language.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Panel } from '#app/ui/card.tsx'
import { InLanguage } from '#app/ui/in-language.tsx'
import { HeatCell } from './heat-cell.tsx'

/** Each module of the whole municipality, course by course. */
export function ModuleTable({ report, className }: { report: ReportView; className?: string }) {
  const text = useText('reporting')
  if (report.modules.length === 0) return null
  return (
    <Panel
      title={text.modules.title}
      level={3}
      tuck={text.measures.show.table}
      className={className}
    >
      <div className="module-tables">
        {report.columns.map(({ course, code, title }) => (
          <table key={course} className="heat heat--list">
            <caption>
              {code} <InLanguage language={ORIGINAL}>{title}</InLanguage>
            </caption>
            <thead>
              <tr>
                <th scope="col">{text.modules.module}</th>
                <th scope="col">{text.coverage}</th>
              </tr>
            </thead>
            <tbody>
              {report.modules
                .filter((module) => module.code === code)
                .map((module) => (
                  <ModuleRow key={module.id} module={module} />
                ))}
            </tbody>
          </table>
        ))}
      </div>
    </Panel>
  )
}

function ModuleRow({ module: { title, figure } }: { module: ViewModule }) {
  return (
    <tr>
      <th scope="row">
        <InLanguage language={ORIGINAL}>{title}</InLanguage>
      </th>
      <HeatCell figure={figure} />
    </tr>
  )
}
