import { WorkflowFigure } from '../bpmn/figure.tsx'
import { layOut } from '../bpmn/lay-out.ts'
import { type Layout, ownLayout } from '../bpmn/layout.ts'
import { readWorkflow } from '../bpmn/read.ts'
import { WORDS } from '../bpmn/words.ts'
import type { Workflow } from '../bpmn/workflow.ts'
import { finding } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/near.ts'
import type { Desk } from '../tree/desk.ts'
import { fetchFile } from '../tree/media.ts'
import { type Element, prop, propPlace } from '../tree/nodes.ts'
import { type Definition, file, required, text } from './definition.ts'

/** A workflow drawn from its BPMN file, with the same steps as a list. */
export const workflowDiagram: Definition = {
  name: 'WorkflowDiagram',
  doc: {
    nb: 'En arbeidsflyt fra en BPMN-fil, som tegning og som liste.',
    en: 'A workflow from a BPMN file, as a drawing and as a list.',
  },
  example: `<WorkflowDiagram src="../../library/inngaaende-post.bpmn" title="Inngående post" />`,
  props: { src: file(['bpmn'], required), title: text(120, required), highlight: text(300) },
  stands: 'block',
  holds: 'nothing',
  ready,
  prepare: (element, desk, { src = '', title = '', highlight = '' }) => {
    const drawn = desk.workflows.get(src)
    if (!drawn) return {}
    const ids = highlight.split(/\s+/).filter(Boolean)
    checkHighlight(ids, drawn.workflow, element, desk)
    const { boxes, lines, labels } = drawn.layout
    return {
      title,
      highlight: JSON.stringify(ids),
      id: desk.slug(`flyt ${title}`),
      language: desk.context.language,
      workflow: JSON.stringify(drawn.workflow),
      layout: JSON.stringify([boxes, lines, labels].map((map) => [...map])),
    }
  },
  render: ({ title = '', highlight = '[]', id = '', language, workflow = '', layout = '' }) => (
    <WorkflowFigure
      workflow={JSON.parse(workflow)}
      layout={layoutOf(JSON.parse(layout))}
      highlight={JSON.parse(highlight)}
      id={id}
      title={title}
      words={WORDS[language as keyof typeof WORDS]}
    />
  ),
}

/** Reads the file once, however often it is shown; what is wrong with it is said at its own lines. */
async function ready(element: Element, desk: Desk): Promise<void> {
  const src = prop(element, 'src') ?? ''
  if (desk.workflows.has(src)) return
  const found = fetchFile(desk, src, propPlace(element, 'src'))
  if (!found) return
  const file = found.relative
  const read = await readWorkflow(found.bytes.toString('utf8'))
  if (!read.ok) {
    desk.findings.push(...read.findings.map((one) => ({ ...one, file })))
    return
  }
  const own = ownLayout(read.workflow, read.root)
  if (!own) desk.findings.push({ ...finding('WL-18', undefined), file })
  const layout = own ?? (await layOut(read.workflow))
  desk.workflows.set(src, { workflow: read.workflow, layout })
}

function checkHighlight(ids: string[], { steps }: Workflow, element: Element, desk: Desk): void {
  const known = steps.map(({ id }) => id)
  for (const id of ids.filter((one) => !known.includes(one))) {
    const near = nearest(id, known)
    desk.report('WL-06', propPlace(element, 'highlight'), { name: id, nearest: near })
  }
}

function layoutOf([boxes, lines, labels]: [[], [], []]): Layout {
  return { boxes: new Map(boxes), lines: new Map(lines), labels: new Map(labels) }
}
