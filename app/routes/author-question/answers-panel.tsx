import { inQuotes } from '#app/features/authoring/in-quotes.ts'
import type { OptionView, PartView } from '#app/features/authoring/question-view.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Panel } from '#app/ui/card.tsx'
import { WhiskerPlot } from './whisker-plot.tsx'

/** What people answered, part by part: drawn with its uncertainty, and as numbers. */
export function AnswersPanel({ parts }: { parts: PartView[] }) {
  const { page } = useText('statistics')
  return (
    <Panel title={page.what}>
      <div className="answer-parts">
        {parts.map((part) => (
          <Part key={part.id} part={part} isOnly={parts.length === 1} />
        ))}
      </div>
      <p className="caption">{page.chartNote}</p>
    </Panel>
  )
}

function Part({ part, isOnly }: { part: PartView; isOnly: boolean }) {
  const text = useText('statistics')
  const format = useFormat()
  const { label, note, options, others } = part
  return (
    <section>
      {!isOnly && <h3 className="heading-4">{label}</h3>}
      {options.length > 0 && <Drawn part={part} />}
      {others > 0 && <p className="caption">{text.others(format.number(others))}</p>}
      {note && <p className="caption">{note}</p>}
    </section>
  )
}

function Drawn({ part: { label, n, options } }: { part: PartView }) {
  const { page } = useText('statistics')
  const [most] = [...options].sort((a, b) => b.range.share - a.range.share)
  const plot = {
    options,
    title: page.chart(label),
    summary: page.chartSummary(n, inQuotes(most?.label ?? ''), most?.share ?? ''),
  }
  return (
    <>
      <WhiskerPlot {...plot} size="wide" />
      <WhiskerPlot {...plot} size="narrow" />
      <details className="show-table">
        <summary>{page.showTable}</summary>
        <OptionsTable options={options} label={label} />
      </details>
    </>
  )
}

function OptionsTable({ options, label }: { options: OptionView[]; label: string }) {
  const text = useText('statistics')
  const { page } = text
  const format = useFormat()
  return (
    <div className="table-scroll">
      <table className="data-table data-table--numbers">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{page.answer}</th>
            <th scope="col">{text.answers}</th>
            <th scope="col">{page.share}</th>
            <th scope="col">{page.between}</th>
            <th scope="col">{page.rest}</th>
            <th scope="col">{page.tick}</th>
          </tr>
        </thead>
        <tbody>
          {options.map((option) => (
            <tr key={option.mark}>
              <th scope="row">
                {option.label}
                {option.right && <span className="caption"> ({text.isRight})</span>}
              </th>
              <td>{format.number(option.people)}</td>
              <td>{option.share}</td>
              <td>{option.ends}</td>
              <td>{option.rest}</td>
              <td>{option.separates}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
