import { type Figure, percentages } from '#app/features/reporting/figure.ts'
import type { ReportView } from '#app/features/reporting/view-model.ts'
import { figureText } from '#app/features/reporting/wording.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { KeyFigure } from '#app/ui/key-figure.tsx'

type Basis = { exact: (n: string, of: string) => string; range: (of: string) => string }

/** Fullføringsgrad and fullt kvalifiserte, each with how it is worked out. */
export function ReportKeyFigures({ report }: { report: ReportView }) {
  const text = useText('reporting')
  const { total, qualified } = report
  const completion = { exact: text.completionBasis, range: text.completionRange }
  const people = { exact: text.qualifiedBasis, range: text.qualifiedRange }
  const widthOf = ({ kind }: Figure) => (kind === 'range' ? report.width : null)
  return (
    <div className="key-figures key-figures--two">
      <KeyFigure
        label={text.completion}
        value={figureText(total.all, text)}
        basis={<FigureBasis figure={total.all} words={completion} />}
        method={<Method of={text.definition.completion} width={widthOf(total.all)} />}
      />
      <KeyFigure
        label={text.qualified}
        value={figureText(qualified, text)}
        basis={<FigureBasis figure={qualified} words={people} />}
        method={<Method of={text.definition.qualified} width={widthOf(qualified)} />}
      />
    </div>
  )
}

/** How a figure is worked out, and why it may be a range. */
export function Method({ of, width }: { of: string; width: number | null }) {
  const text = useText('reporting')
  return (
    <>
      <p>{of}</p>
      {width !== null && <p>{text.definition.range(width)}</p>}
    </>
  )
}

function FigureBasis({ figure, words }: { figure: Figure; words: Basis }) {
  const text = useText('reporting')
  const format = useFormat()
  if (figure.kind === 'none') return null
  if (figure.kind === 'hidden') return text.hiddenWhy[figure.reason]
  const of = format.number(figure.required)
  const share = percentages(figure)
  if (share?.low !== share?.high) return words.range(of)
  return words.exact(format.number(figure.low), of)
}
