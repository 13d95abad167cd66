import type { QuestionView, ToldFigure } from '#app/features/authoring/question-view.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { KeyFigure } from '#app/ui/key-figure.tsx'

/** The four figures of a question, each with its interval and how it is counted. */
export function QuestionFigures(props: { figures: NonNullable<QuestionView['figures']> }) {
  const { facility, full, separates, certainAndWrong } = props.figures
  const { page } = useText('statistics')
  return (
    <div className="key-figures question-page__figures">
      <Figure label={page.facility} told={facility} method={page.facilityMethod} />
      <Figure label={page.full} told={full} method={page.fullMethod} />
      <Figure
        label={page.separates}
        told={separates}
        method={page.separatesMethod}
        without={page.noSeparation}
      />
      <Figure
        label={page.certain}
        told={certainAndWrong}
        method={page.certainMethod}
        without={page.noCertain}
      />
    </div>
  )
}

function Figure(props: {
  label: string
  told: ToldFigure | null
  method: string
  without?: string
}) {
  const { none } = useText('statistics')
  const { label, told, method, without } = props
  const basis = told ? told.interval : without
  return <KeyFigure label={label} value={told?.value ?? none} basis={basis} method={method} />
}
