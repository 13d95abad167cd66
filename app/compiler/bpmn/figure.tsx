import type { ReactNode } from 'react'
import { Drawing } from './drawing.tsx'
import type { Layout } from './layout.ts'
import { outlineOf } from './outline.ts'
import { StepList } from './step-list.tsx'
import type { Words } from './words.ts'
import type { Workflow } from './workflow.ts'

type Props = {
  workflow: Workflow
  layout: Layout
  highlight: string[]
  id: string
  title: string
  words: Words
}

/** Diagram and list of one workflow, with the same numbers. */
export function WorkflowFigure(props: Props): ReactNode {
  const { workflow, highlight, title, words } = props
  const outline = outlineOf(workflow)
  return (
    <figure className="workflow">
      <figcaption className="workflow__title">{title}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="workflow__frame" aria-label={`${words.diagram}: ${title}`} tabIndex={0}>
        <Drawing {...props} numbers={outline.numbers} />
      </section>
      <details className="details workflow__list" open>
        <summary>{words.list}</summary>
        <StepList workflow={workflow} outline={outline} highlight={highlight} words={words} />
        <Besides workflow={workflow} words={words} />
      </details>
    </figure>
  )
}

/** What the notes and the other parties say, for those who don't see them drawn. */
function Besides({ workflow, words }: { workflow: Workflow; words: Words }): ReactNode {
  const texts = workflow.asides.filter(({ text }) => text)
  if (texts.length === 0) return null
  return (
    <>
      <p>{words.beside}:</p>
      <ul>
        {texts.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  )
}
