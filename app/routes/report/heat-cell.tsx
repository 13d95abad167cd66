import { type Figure, midpoint } from '#app/features/reporting/figure.ts'
import { figureText } from '#app/features/reporting/wording.ts'
import { useText } from '#app/i18n/i18n.tsx'

/** Where each step of colour begins, by the middle of the range. */
const STEPS = [50, 65, 80, 90]

/** The class of a figure's shade; the number always stands in it. */
export function heatClass(figure: Figure): string {
  const middle = midpoint(figure)
  if (middle !== null) return `heat--${1 + STEPS.filter((from) => middle >= from).length}`
  return figure.kind === 'none' ? 'heat--none' : 'heat--hidden'
}

/** A figure in a table of shades. */
export function HeatCell(props: { figure: Figure; codes?: string[] }) {
  const { figure, codes } = props
  const text = useText('reporting')
  const words = figureText(figure, text)
  return (
    <td className={heatClass(figure)}>
      {words === text.tooFew ? <small>{words}</small> : words}
      {codes && <small>{codes.join(', ')}</small>}
    </td>
  )
}

/** What the shades and signs mean. */
export function HeatLegend() {
  const { legend, hiddenSign, noneSign } = useText('reporting')
  return (
    <ul className="legend" aria-label={legend.label}>
      {legend.steps.map((step, index) => (
        <li key={step}>
          <i className={`heat--${index + 1}`} />
          {step}
        </li>
      ))}
      <li>
        <i className="heat--hidden">{hiddenSign}</i>
        {legend.hidden}
      </li>
      <li>
        <i className="heat--none">{noneSign}</i>
        {legend.none}
      </li>
    </ul>
  )
}
