import type {
  LabDiagram,
  WorkflowLab,
  WorkflowLabKey,
} from '#app/features/activities/workflow-lab.ts'
import { parseDay } from '#app/platform/calendar.ts'
import type { Raw } from '../../bpmn/parse.ts'
import type { Workflow } from '../../bpmn/workflow.ts'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import type { Fields } from '../../source/front-matter.ts'
import { compileCases, compileFacts } from './compile-cases.ts'
import { compileRules } from './compile-rules.ts'
import { compileSteps, type Desk } from './compile-steps.ts'
import { compileWays } from './compile-ways.ts'
import { expressionReader, vocabularyOf } from './expressions.ts'
import type { WorkflowLabFiles } from './files.ts'
import { flowOf, naturesOf } from './flow-of.ts'
import { stepFinder } from './names.ts'
import type { CasesFile } from './schema.ts'

/** A desk for reading a file of cases against a workflow. */
export function deskOf(
  file: CasesFile,
  { at, keyAt }: Pick<Fields<CasesFile>, 'at' | 'keyAt'>,
  workflow: Workflow,
  root: Raw,
): Desk {
  const findings: Finding[] = []
  const natures = naturesOf(root)
  const find = stepFinder(flowOf(workflow, natures), findings)
  const vocabulary = vocabularyOf(file)
  const read = expressionReader(vocabulary, find, findings)
  const names = new Map(workflow.steps.map(({ id, name }) => [id, name]))
  return { file, at, keyAt, find, read, vocabulary, natures, names, findings }
}

const UNDRAWN: LabDiagram = {
  svg: '',
  list: '',
  viewBox: { x: 0, y: 0, width: 0, height: 0 },
  boxes: {},
  numbers: {},
}

type Assembled = { lab: WorkflowLab; key: WorkflowLabKey; inFlow: Finding[] }

/** The lab and the key, not drawn yet; what is wrong in the file of cases is told at the desk. */
export function assemble(files: WorkflowLabFiles, desk: Desk, workflow: Workflow): Assembled {
  const { file, natures, at, find } = desk
  const { id, title, pass, form } = files
  const { visible, hidden } = compileCases(desk)
  const ways = compileWays(flowOf(workflow, natures), workflow, files.srcText, desk)
  const shortcuts = file.snarveier.map((one, n) => ({
    id: one.id,
    from: one.fra.map((name, m) => find(name, at('snarveier', n, 'fra', m))),
    to: find(one.til, at('snarveier', n, 'til')),
    text: one.tekst,
  }))
  const lab: WorkflowLab = {
    kind: 'workflow-lab',
    ...{ id, title, pass, form, attempts: null, wait: null, optional: false },
    start: parseDay(file.start) ?? 0,
    facts: compileFacts(desk),
    flow: ways.flow,
    steps: compileSteps(desk),
    shortcuts,
    diagram: UNDRAWN,
    cases: visible,
    variants: {},
  }
  const rules = compileRules(desk)
  const { gateways } = ways
  const key: WorkflowLabKey = {
    kind: 'workflow-lab',
    ...{ since: 1, competence: null, rules, gateways, hiddenCases: hidden },
    draw: file.trekk ?? null,
  }
  return { lab, key, inFlow: ways.findings }
}
