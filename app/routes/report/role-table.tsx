import type { ReportChoices, SealedReport } from '#app/features/reporting/open-report.server.ts'
import { mergedNames, peopleText, rowName } from '#app/features/reporting/wording.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Panel } from '#app/ui/card.tsx'
import { Cells, Columns } from './unit-table.tsx'

type Props = { report: SealedReport; choices: ReportChoices; roleAddress: (role: string) => string }

/** Main roles by courses, for the whole municipality. */
export function RoleTable({ report, choices, roleAddress }: Props) {
  const text = useText('reporting')
  const format = useFormat()
  if (report.roles.length === 0) return null
  const { title, role } = text.measures.roles
  const idOf = (name: string) => choices.roles.find((one) => one.name === name)?.id
  return (
    <Panel title={title} level={3} tuck={text.measures.show.table}>
      {report.columns.length > 2 && <p className="caption scroll-hint">{text.units.scrollHint}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="heat-region" aria-label={text.measures.table(title)} tabIndex={0}>
        <table className={report.columns.length > 2 ? 'heat' : 'heat heat--few'}>
          <Columns report={report} first={role} />
          <tbody>
            {report.roles.map((row) => {
              const id = row.kind === 'role' ? idOf(row.name) : undefined
              const name = rowName(row, text)
              return (
                <tr key={row.id}>
                  <th scope="row">
                    {id ? <a href={roleAddress(id)}>{name}</a> : name}
                    <small>{peopleText(row, text, format)}</small>
                    {row.merged.length > 0 && (
                      <small>{format.list(mergedNames(row.merged, text))}</small>
                    )}
                  </th>
                  <Cells row={row} report={report} />
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </Panel>
  )
}
