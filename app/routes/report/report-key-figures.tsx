import { type Figure, percentages } from '#app/features/reporting/figure.ts'
import { asOfText, basisText } from '#app/features/reporting/sentences.ts'
import type { ReportView } from '#app/features/reporting/view-model.ts'
import { figureText } from '#app/features/reporting/wording.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { KeyFigure } from '#app/ui/key-figure.tsx'

/** The horizon that is told at once; the chapter of what expires has the others. */
const SOON = 60

/** Fullføringsgrad, fullt kvalifiserte and what expires soon, each with how it is worked out. */
export function ReportKeyFigures({
  report,
  className,
}: {
  report: ReportView
  className?: string
}) {
  const text = useText('reporting')
  const { total, qualified } = report
  const words = { text, format: useFormat() }
  const soon = report.whole?.endings[0]?.within.find(({ days }) => days === SOON)?.figure
  const widthOf = ({ kind }: Figure) => (kind === 'range' ? report.width : null)
  return (
    <div className={`key-figures key-figures--two ${className ?? ''}`}>
      <KeyFigure
        label={text.completion}
        value={figureText(total.all, text)}
        basis={basisText(total.all, 'completion', words)}
        method={<Method of={text.definition.completion} width={widthOf(total.all)} />}
      />
      <KeyFigure
        label={text.qualified}
        value={figureText(qualified, text)}
        basis={basisText(qualified, 'qualified', words)}
        method={<Method of={text.definition.qualified} width={widthOf(qualified)} />}
      />
      {soon && percentages(soon) && (
        <KeyFigure
          label={text.measures.soon(SOON)}
          value={figureText(soon, text)}
          basis={asOfText('ending', report, words)}
          method={<Method of={text.measures.definition.ending} width={widthOf(soon)} />}
        />
      )}
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
