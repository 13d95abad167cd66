import { type ReactNode, useId } from 'react'
import { useText } from '#app/i18n/i18n.tsx'

/** One figure of a report: the number, what it is a share of, and how it is worked out. */
export function KeyFigure(props: {
  label: string
  value: string
  /** «176 av 309 ansatte» */
  basis?: ReactNode
  method: ReactNode
}) {
  const { label, value, basis, method } = props
  const text = useText('shell')
  const id = useId()
  return (
    <section className="key-figure" aria-labelledby={id}>
      <h2 className="key-figure__label" id={id}>
        {label}
      </h2>
      <p className="key-figure__value">{value}</p>
      {basis && <p className="caption">{basis}</p>}
      <details className="key-figure__method">
        <summary>{text.howItIsCounted}</summary>
        <div>{method}</div>
      </details>
    </section>
  )
}
