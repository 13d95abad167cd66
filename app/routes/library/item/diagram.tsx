import { useText } from '#app/i18n/i18n.tsx'
import { Prose } from '#app/ui/prose.tsx'

type Which = 'shared' | 'own'

/** The workflow drawn; on a phone the list is the diagram, and says so. */
export function Diagram({ of, title }: { of: Which; title: string }) {
  const text = useText('library')
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="workflow__frame" aria-label={`${text.diagram}: ${title}`} tabIndex={0}>
        <Prose id={`drawing-${of}`} className="library-diagram__drawing" />
      </section>
      <p className="small muted only-phone library-diagram__note">{text.phone}</p>
    </>
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
