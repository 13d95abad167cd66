import {
  type ComparedFlow,
  standardisationOf,
} from '#app/features/activities/workflow-lab-checks.ts'
import { type Layout, ownLayout } from '../bpmn/layout.ts'
import { readWorkflow } from '../bpmn/read.ts'
import { soundness } from '../bpmn/soundness.ts'
import type { Workflow } from '../bpmn/workflow.ts'
import { type Finding, finding, isError } from '../diagnostics/diagnostic.ts'
import { readCaseFile } from '../labs/case-file.ts'
import { draw } from '../labs/workflow-lab/draw.ts'
import { flowOf, naturesOf } from '../labs/workflow-lab/flow-of.ts'
import { stepFinder } from '../labs/workflow-lab/names.ts'
import { localWorkflow } from '../labs/workflow-lab/overlay.ts'
import { localFile } from '../labs/workflow-lab/schema.ts'
import type { LibraryDiagram, LibraryShown, LibraryVariant } from '../lesson.ts'
import type { About, ItemFiles } from './entry.ts'

type Read = { shown?: LibraryShown; bytes: Uint8Array; text: string; findings: Finding[] }
type Shared = { about: About; workflow: Workflow; nodes: ReturnType<typeof flowOf> }

/** Draws the workflow of an item, and each municipality's own beside it. */
export async function readWorkflowItem(about: About, bytes: Buffer): Promise<Read> {
  const file = `library/${about.id}.bpmn`
  const read = await readWorkflow(bytes.toString('utf8'))
  const nothing = { bytes, text: '' }
  if (!read.ok) return { ...nothing, findings: read.findings.map((one) => ({ ...one, file })) }
  const { workflow, root } = read
  const layout = ownLayout(workflow, root)
  const findings: Finding[] = layout ? [] : [{ ...finding('WL-18', undefined), file }]
  const shared = { about, workflow, nodes: flowOf(workflow, naturesOf(root)) }
  const locked = lockedIn(shared)
  const variants = await Promise.all(about.files.overlays.map((one) => variantOf(one, shared)))
  findings.push(...locked, ...variants.flatMap((one) => one.findings))
  const diagram = await drawn(about, workflow, layout)
  const own = variants.flatMap(({ of, variant }) => (variant ? [[of, variant] as const] : []))
  const shown = { kind: 'workflow', diagram, variants: Object.fromEntries(own) } as const
  return { shown, bytes, text: textOf(workflow), findings }
}

/** Steps that the item locks must be there. */
function lockedIn({ about, nodes }: Shared): Finding[] {
  const findings: Finding[] = []
  const find = stepFinder(nodes, findings)
  for (const [n, name] of about.value.låst.entries()) find(name, about.fields.at('låst', n))
  return findings
}

type Overlay = ItemFiles['overlays'][number]
type ReadVariant = { of: string; variant?: LibraryVariant; findings: Finding[] }

async function variantOf(
  { path, bytes }: Overlay,
  { about, workflow, nodes }: Shared,
): Promise<ReadVariant> {
  const { value, findings, at } = readCaseFile(bytes.toString('utf8'), localFile)
  const within = (some: Finding[]) => some.map((one) => ({ ...one, file: path }))
  if (!value) return { of: '', findings: within(findings) }
  const desk = { file: about.value, find: stepFinder(nodes, []) }
  const local = localWorkflow(value, workflow, desk, at)
  const told = [...local.findings, ...soundness(local.workflow, '')]
  if (told.some(isError)) return { of: value.kommune, findings: within(told) }
  const diagram = await drawn(about, local.workflow, undefined, value.kommune)
  const standardisation = standardisationOf(compared(workflow), compared(local.workflow))
  const changes = value.endringer.map(({ begrunnelse: reason, forklaring: explanation }) => {
    return { reason, explanation }
  })
  return {
    of: value.kommune,
    variant: { diagram, standardisation, changes },
    findings: within(told),
  }
}

function compared({ steps, ways }: Workflow): ComparedFlow {
  return { nodes: steps, ways }
}

async function drawn(
  { id, value }: About,
  workflow: Workflow,
  layout: Layout | undefined,
  municipality = '',
): Promise<LibraryDiagram> {
  const slug = ['flyt', id, municipality].filter(Boolean).join('-')
  const given = { workflow, layout, id: slug, title: value.tittel, language: 'nb' } as const
  const { svg, list } = await draw(given)
  return { svg, list, beside: workflow.asides.flatMap(({ text }) => text || []) }
}

/** Each name once. */
function textOf({ steps, ways, roles, asides }: Workflow): string {
  const names = [...roles, ...steps, ...ways].map(({ name }) => name)
  return [...new Set([...names, ...asides.map(({ text }) => text)])].filter(Boolean).join('\n')
}
