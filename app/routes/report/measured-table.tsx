import type { MeasureTable } from '#app/features/reporting/measure-tables.ts'
import { useText } from '#app/i18n/i18n.tsx'

/** The values of a measure: what every file says of it too. */
export function MeasuredTable({ table }: { table: MeasureTable }) {
  const text = useText('reporting')
  const { measure, title, rowsAre, columns, rows } = table
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="measured" aria-label={text.measures.table(title)} tabIndex={0}>
      <table className="data-table measured__table" data-measure={measure}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{rowsAre}</th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, values }) => (
            <tr key={head.key}>
              <th scope="row">{head.name}</th>
              {values.map(({ shown }, at) => (
                <td key={columns[at]?.key}>{shown}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
