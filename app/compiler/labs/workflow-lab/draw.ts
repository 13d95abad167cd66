import { createElement } from 'react'
import type { LabDiagram } from '#app/features/activities/workflow-lab.ts'
import { Drawing } from '../../bpmn/drawing.tsx'
import { layOut } from '../../bpmn/lay-out.ts'
import { type Layout, viewOf } from '../../bpmn/layout.ts'
import { outlineOf } from '../../bpmn/outline.ts'
import { StepList } from '../../bpmn/step-list.tsx'
import { WORDS } from '../../bpmn/words.ts'
import type { Workflow } from '../../bpmn/workflow.ts'

type Drawn = {
  workflow: Workflow
  layout: Layout | undefined
  id: string
  title: string
  language: keyof typeof WORDS
}

/** The drawing and the list of a lab's workflow; they never tell by which condition a way is taken. */
export async function draw({ workflow, layout, id, title, language }: Drawn): Promise<LabDiagram> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const ways = workflow.ways.map((way) => ({ ...way, condition: '' }))
  const shown = { workflow: { ...workflow, ways }, highlight: [], words: WORDS[language] }
  const outline = outlineOf(shown.workflow)
  const { numbers } = outline
  const placed = layout ?? (await layOut(shown.workflow))
  const { boxes } = placed
  const ids = workflow.steps.map((step) => step.id)
  return {
    svg: renderToStaticMarkup(
      createElement(Drawing, { ...shown, layout: placed, numbers, id, title }),
    ),
    list: renderToStaticMarkup(createElement(StepList, { ...shown, outline })),
    viewBox: viewOf(placed),
    boxes: Object.fromEntries([...boxes].filter(([one]) => ids.includes(one))),
    numbers: Object.fromEntries(numbers),
  }
}
