import type { WorkflowLab, WorkflowLabKey } from '#app/features/activities/workflow-lab.ts'
import { verifyWorkflowLab } from '#app/features/activities/workflow-lab-checks.ts'
import { ownLayout } from '../../bpmn/layout.ts'
import { readWorkflow } from '../../bpmn/read.ts'
import { type Finding, finding, isError } from '../../diagnostics/diagnostic.ts'
import { readCaseFile } from '../case-file.ts'
import { assemble, deskOf } from './assemble.ts'
import { checkSources } from './check-sources.ts'
import { draw } from './draw.ts'
import type { WorkflowLabFiles } from './files.ts'
import { casesFile } from './schema.ts'
import { problemFinding } from './told.ts'
import { readVariants } from './variants.ts'

/** A lab and its key, or what keeps the files from being one; each finding is in its own file. */
type ReadWorkflowLab = { findings: Finding[]; lab?: WorkflowLab; key?: WorkflowLabKey }

/** Reads a workflow lab from its files and verifies it; nothing in them is ever run. */
export async function readWorkflowLab(files: WorkflowLabFiles): Promise<ReadWorkflowLab> {
  const { srcPath, srcText, casesPath, casesText, id, title, language = 'nb' } = files
  const read = await readWorkflow(srcText)
  const fields = readCaseFile(casesText, casesFile)
  const findings = [
    ...(read.ok ? [] : within(srcPath, read.findings)),
    ...within(casesPath, fields.findings),
  ]
  if (!read.ok || !fields.value) return { findings }
  const { workflow, root } = read
  const desk = deskOf(fields.value, fields, workflow, root)
  const { lab, key, inFlow } = assemble(files, desk, workflow)
  const cited = checkSources(desk, files.sources)
  findings.push(...within(srcPath, inFlow), ...within(casesPath, [...desk.findings, ...cited]))
  const layout = ownLayout(workflow, root)
  if (!layout) findings.push(...within(srcPath, [finding('WL-18', undefined)]))
  if (findings.some(isError)) return { findings }
  const { problems } = verifyWorkflowLab(lab, key)
  findings.push(...problems.map((problem) => problemFinding(problem, files, desk)))
  if (findings.some(isError)) return { findings }
  const variants = await readVariants(files, { workflow, desk, lab, key })
  findings.push(...variants.findings)
  if (findings.some(isError)) return { findings }
  const diagram = await draw({ workflow, layout, id: slugOf(id), title, language })
  return { findings, lab: { ...lab, diagram, variants: variants.variants }, key }
}

function within(file: string, findings: Finding[]): Finding[] {
  return findings.map((one) => ({ ...one, file }))
}

/** An activity's id as the beginning of ids in a page. */
function slugOf(id: string): string {
  return `flyt-${id.replaceAll('/', '-')}`
}
