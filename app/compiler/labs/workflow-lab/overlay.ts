import type { LabStep } from '#app/features/activities/workflow-lab.ts'
import { parseDuration } from '#app/features/activities/workflow-lab-checks.ts'
import type { Step, Workflow } from '../../bpmn/workflow.ts'
import { type Finding, finding, type Place } from '../../diagnostics/diagnostic.ts'
import { nearest } from '../../diagnostics/near.ts'
import type { StepFinder } from './names.ts'
import type { CasesFile, Change, LocalFile } from './schema.ts'

/** A workflow as one municipality has it, with the days of the steps that it added. */
export type LocalWorkflow = {
  municipality: string
  workflow: Workflow
  days: Record<string, LabStep>
  findings: Finding[]
}

type At = (...path: (string | number)[]) => Place

/** Makes the changes of an overlay, in order; ids of steps and arrows stay. */
export function localWorkflow(
  { kommune, endringer }: LocalFile,
  shared: Workflow,
  { file, find }: { file: Pick<CasesFile, 'låst'>; find: StepFinder },
  at: At,
): LocalWorkflow {
  const locked = new Set(file.låst.map((name, n) => find(name, at('låst', n))))
  const local: LocalWorkflow = { municipality: kommune, workflow: shared, days: {}, findings: [] }
  for (const [n, change] of endringer.entries()) {
    const place = at('endringer', n)
    if (change.begrunnelse === 'vane') {
      local.findings.push(finding('LO-03', at('endringer', n, 'begrunnelse')))
    }
    make(change, n, local, locked, place)
  }
  return local
}

function make(
  change: Change,
  n: number,
  local: LocalWorkflow,
  locked: Set<string>,
  place: Place,
): void {
  const named =
    change['bytt rolle'] ?? change['bytt frist'] ?? change['fjern steg'] ?? change['bytt navn']
  const step = stepCalled(named ?? change.etter ?? '', local, place)
  if (!step) return
  if (change['nytt steg'] !== undefined) {
    local.workflow = withStep(local.workflow, step, change, n)
    local.days[newId(n)] = { days: change.dager ?? 0, questions: [], effects: [] }
  } else if (change['fjern steg'] !== undefined) {
    if (locked.has(step.id)) local.findings.push(finding('LO-02', place, { name: step.name }))
    else local.workflow = withoutStep(local.workflow, step)
  } else {
    local.workflow = withChanged(local.workflow, step, changed(step, change, local, place))
  }
}

function stepCalled(name: string, { workflow, findings }: LocalWorkflow, place: Place) {
  const { steps } = workflow
  const found = steps.find((one) => one.name === name) ?? steps.find(({ id }) => id === name)
  if (!found) {
    const known = steps.map((one) => one.name).filter(Boolean)
    findings.push(finding('LO-01', place, { name, nearest: nearest(name, known) }))
  }
  return found
}

function changed(
  step: Step,
  change: Change,
  { workflow, findings }: LocalWorkflow,
  place: Place,
): Step {
  const { til = '' } = change
  if (change['bytt navn'] !== undefined) return { ...step, name: til }
  if (change['bytt frist'] !== undefined) {
    const isRight = step.duration !== null && parseDuration(til) !== undefined
    if (!isRight) findings.push(finding('WL-03', place, { name: step.name, value: til }))
    return { ...step, duration: til }
  }
  const roles = workflow.roles.map(({ name }) => name)
  if (!roles.includes(til)) {
    findings.push(finding('LO-01', place, { name: til, nearest: nearest(til, roles) }))
  }
  return { ...step, role: til }
}

function withChanged(workflow: Workflow, step: Step, other: Step): Workflow {
  return { ...workflow, steps: workflow.steps.map((one) => (one === step ? other : one)) }
}

function newId(n: number): string {
  return `lokalt-steg-${n + 1}`
}

/** A step of their own, right after another: what left that one leaves the new one. */
function withStep(workflow: Workflow, after: Step, change: Change, n: number): Workflow {
  const id = newId(n)
  const step: Step = {
    id,
    name: change['nytt steg'] ?? '',
    shape: 'task',
    sign: null,
    role: change.rolle ?? null,
    host: null,
    duration: null,
  }
  const ways = workflow.ways.map((way) => (way.from === after.id ? { ...way, from: id } : way))
  const way = {
    id: `lokal-pil-${n + 1}`,
    from: after.id,
    to: id,
    name: '',
    condition: '',
    isDefault: false,
  }
  return { ...workflow, steps: [...workflow.steps, step], ways: [...ways, way] }
}

/** What led to the step leads on to what came after it; deadlines on its border go with it. */
function withoutStep(workflow: Workflow, gone: Step): Workflow {
  const next = workflow.ways.find(({ from }) => from === gone.id)?.to ?? ''
  const steps = workflow.steps.filter(({ id, host }) => id !== gone.id && host !== gone.id)
  const kept = new Set(steps.map(({ id }) => id))
  const ways = workflow.ways
    .filter(({ from }) => kept.has(from))
    .map((way) => (way.to === gone.id ? { ...way, to: next } : way))
  return { ...workflow, steps, ways }
}
