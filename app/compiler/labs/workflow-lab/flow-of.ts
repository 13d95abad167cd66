import type { Flow, FlowNode, NodeKind } from '#app/features/activities/workflow-lab.ts'
import { type Raw, rawList } from '../../bpmn/parse.ts'
import { typeOf } from '../../bpmn/supported.ts'
import type { Step, Workflow } from '../../bpmn/workflow.ts'

/** What the drawing does not show but the simulation must know: what kind of element a step is. */
export type Nature = { isCaught: boolean; interrupts: boolean }

/** Kinds of the elements, by id. */
export function naturesOf(root: Raw): Map<string, Nature> {
  const processes = rawList(root.rootElements).filter((one) => typeOf(one) === 'Process')
  const elements = processes.flatMap((one) => rawList(one.flowElements))
  return new Map(
    elements.map((one) => [
      one.id ?? '',
      {
        isCaught: ['IntermediateCatchEvent', 'ReceiveTask'].includes(typeOf(one)),
        interrupts: one.cancelActivity !== false,
      },
    ]),
  )
}

/** The flow that is run. Conditions are read later, by what the file of cases says of them. */
export function flowOf(workflow: Workflow, natures: Map<string, Nature>): Flow {
  return {
    nodes: workflow.steps.map((step) => nodeOf(step, natures.get(step.id))),
    ways: workflow.ways.map(({ id, from, to, name, isDefault }) => ({
      id,
      from,
      to,
      name,
      isDefault,
      condition: null,
    })),
    automatic: [],
  }
}

function nodeOf(step: Step, nature: Nature | undefined): FlowNode {
  const { id, name, role, host, duration } = step
  const kind = kindOf(step, nature?.isCaught ?? false)
  return { id, name, kind, role, host, interrupts: nature?.interrupts ?? true, duration }
}

function kindOf({ shape, sign }: Step, isCaught: boolean): NodeKind {
  if (shape === 'task') return isCaught ? 'message' : 'task'
  if (shape === 'gateway') return sign === 'choice' || sign === 'parallel' ? sign : 'wait'
  if (shape === 'end') return sign === 'terminate' ? 'terminate' : 'end'
  if (shape === 'start') return 'start'
  if (sign === 'timer') return 'timer'
  return isCaught ? 'message' : 'throw'
}
