import { useText } from '#app/i18n/i18n.tsx'
import { Prose } from '#app/ui/prose.tsx'

type Which = 'shared' | 'own'
type Drawn = {
  of: Which
  title: string
  /** The least width at which its words can be read, in pixels. */
  least: number
}

/** The workflow drawn: all of it where there is room, else in a frame that scrolls. */
export function Diagram({ whole, ...drawn }: Drawn & { whole: string }) {
  const text = useText('library')
  return (
    <div className="library-diagram">
      <Frame {...drawn} />
      <p className="small library-diagram__note no-print">
        <span className="muted library-diagram__phone">{text.phone}</span>{' '}
        <a href={whole}>{text.drawing.open}</a>
      </p>
    </div>
  )
}

/** What scrolls, with a shadow where there is more. */
export function Frame({ of, title, least }: Drawn) {
  const text = useText('library')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="workflow__frame" aria-label={`${text.diagram}: ${title}`} tabIndex={0}>
      <svg className="library-diagram__least" width={least} height="0" aria-hidden="true" />
      <Prose id={`drawing-${of}`} className="library-diagram__drawing" />
    </section>
  )
}

/** The same steps in words, with the same numbers. */
export function StepList(props: { of: Which; title: string; beside: string[] }) {
  const { of, title, beside } = props
  const text = useText('library')
  const id = `steps-${of}`
  return (
    <section className="library-steps" aria-labelledby={id}>
      <h2 className="heading-2" id={id}>
        {title}
      </h2>
      <Prose id={`list-${of}`} className="workflow__list" />
      {beside.length > 0 && (
        <>
          <p>{text.beside}:</p>
          <ul className="goals">
            {beside.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
