import type {
  LabVariant,
  WorkflowLab,
  WorkflowLabKey,
} from '#app/features/activities/workflow-lab.ts'
import {
  type ComparedFlow,
  standardisationOf,
  verifyWorkflowLab,
} from '#app/features/activities/workflow-lab-checks.ts'
import type { Workflow } from '../../bpmn/workflow.ts'
import { type Finding, isError } from '../../diagnostics/diagnostic.ts'
import { readCaseFile } from '../case-file.ts'
import type { Desk } from './compile-steps.ts'
import { compileWays } from './compile-ways.ts'
import { draw } from './draw.ts'
import type { WorkflowLabFiles } from './files.ts'
import { flowOf } from './flow-of.ts'
import { localWorkflow } from './overlay.ts'
import { type LocalFile, localFile } from './schema.ts'
import { problemFinding } from './told.ts'

type Shared = { workflow: Workflow; desk: Desk; lab: WorkflowLab; key: WorkflowLabKey }
type Read = { findings: Finding[]; variants: Record<string, LabVariant> }

/** The variant of each municipality that has an overlay; each is verified as the shared flow is. */
export async function readVariants(files: WorkflowLabFiles, shared: Shared): Promise<Read> {
  const read: Read = { findings: [], variants: {} }
  for (const overlay of files.local ? files.overlays : []) {
    const { value, findings, at } = readCaseFile(overlay.text, localFile)
    const local = value && localWorkflow(value, shared.workflow, shared.desk, at)
    const told = [...findings, ...(local?.findings ?? [])]
    read.findings.push(...told.map((one) => ({ ...one, file: overlay.path })))
    if (!local || told.some(isError)) continue
    const { variant, problems } = await variantOf(files, shared, local, value)
    read.findings.push(...problems.map((one) => ({ ...one, file: overlay.path })))
    read.variants[value.kommune] = variant
  }
  return read
}

/** What every variant must hold to as well; rules and questions may fall away with a step. */
const KEPT = ['too-large', 'unsolvable', 'naive', 'unsound']

type Local = NonNullable<ReturnType<typeof localWorkflow>>

async function variantOf(
  files: WorkflowLabFiles,
  shared: Shared,
  local: Local,
  { endringer }: LocalFile,
) {
  const { id, title, language = 'nb', srcText } = files
  const { workflow, days } = local
  const desk = { ...shared.desk, findings: [] }
  const { flow, gateways } = compileWays(flowOf(workflow, desk.natures), workflow, srcText, desk)
  const steps = { ...shared.lab.steps, ...days }
  const { problems } = verifyWorkflowLab(
    { ...shared.lab, flow, steps },
    { ...shared.key, gateways },
    { isVariant: true },
  )
  const slug = `flyt-${id.replaceAll('/', '-')}-${local.municipality}`
  const diagram = await draw({ workflow, layout: undefined, id: slug, title, language })
  const standardisation = standardisationOf(compared(shared.workflow), compared(workflow))
  const kept = problems.filter(({ problem }) => KEPT.includes(problem))
  const changes = endringer.map(({ begrunnelse: reason, forklaring: explanation }) => {
    return { reason, explanation }
  })
  const variant: LabVariant = { flow, steps, diagram, standardisation, changes }
  return { variant, problems: kept.map((one) => problemFinding(one, files, desk)) }
}

function compared({ steps, ways }: Workflow): ComparedFlow {
  return { nodes: steps, ways }
}
