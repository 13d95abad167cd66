import type { Expression } from '#app/features/activities/simulation.ts'
import type { Flow, FlowNode, GatewayKey } from '#app/features/activities/workflow-lab.ts'
import { parseDuration } from '#app/features/activities/workflow-lab-checks.ts'
import { placeOfId } from '../../bpmn/parse.ts'
import type { Workflow } from '../../bpmn/workflow.ts'
import { type Finding, finding } from '../../diagnostics/diagnostic.ts'
import type { Desk } from './compile-steps.ts'

/** What the conditions at gateways become: part of the flow where it decides itself, else key. */
export type Ways = { flow: Flow; gateways: Record<string, GatewayKey>; findings: Finding[] }

/** Reads the conditions on the ways of a flow, as they stand in its own file `source`. */
export function compileWays(flow: Flow, workflow: Workflow, source: string, desk: Desk): Ways {
  const { file, find, at } = desk
  const automatic = file.automatisk.map((name, n) => find(name, at('automatisk', n)))
  const { conditions, findings } = conditionsOf(flow, workflow, source, desk)
  const parting = flow.nodes.filter(
    ({ id, kind }) => kind === 'choice' && outOf(flow, id).length > 1,
  )
  const lacking = parting.filter(({ id }) =>
    outOf(flow, id).some((way) => !way.isDefault && !conditions.has(way.id)),
  )
  const ways = flow.ways.map((way) => {
    const condition = automatic.includes(way.from) ? (conditions.get(way.id) ?? null) : null
    return { ...way, condition }
  })
  const decided = parting.filter(({ id }) => !automatic.includes(id))
  return {
    flow: { ...flow, ways, automatic },
    gateways: gatewayKeys(flow, decided, conditions, desk),
    findings: [
      ...timersOf(flow, source),
      ...findings,
      ...lacking.map(({ id, name }) =>
        finding('WL-16', placeOfId(source, id), { name: name || id }),
      ),
    ],
  }
}

/** Conditions stand in the file of the flow: what is wrong with them is told there. */
function conditionsOf(flow: Flow, workflow: Workflow, source: string, desk: Desk) {
  const gateways = flow.nodes.filter(({ kind }) => kind === 'choice').map(({ id }) => id)
  const from = desk.findings.length
  const conditions = new Map(
    workflow.ways
      .filter((way) => way.condition && gateways.includes(way.from))
      .map(({ id, condition }) => [id, desk.read(condition, placeOfId(source, id))]),
  )
  return { conditions, findings: desk.findings.splice(from) }
}

function gatewayKeys(
  flow: Flow,
  decided: FlowNode[],
  conditions: Map<string, Expression>,
  desk: Desk,
): Ways['gateways'] {
  const told = tellsOf(desk)
  const keys = decided.map(({ id }): [string, GatewayKey] => {
    const own = outOf(flow, id).flatMap((way) => {
      const condition = conditions.get(way.id)
      return condition ? [[way.id, condition] as const] : []
    })
    return [id, { text: '', hint: '', ...told.get(id), conditions: Object.fromEntries(own) }]
  })
  return Object.fromEntries(keys)
}

function outOf({ ways }: Flow, id: string) {
  return ways.filter(({ from }) => from === id)
}

/** What is said of a wrong way, by gateway. */
function tellsOf({ file, find, keyAt }: Desk): Map<string, { text: string; hint: string }> {
  return new Map(
    Object.entries(file.porter).map(([name, { tekst, hint }]) => [
      find(name, keyAt('porter', name)),
      { text: tekst, hint },
    ]),
  )
}

function timersOf({ nodes }: Flow, source: string): Finding[] {
  const isTimer = ({ kind, host }: FlowNode) => kind === 'timer' || host !== null
  return nodes
    .filter((node) => isTimer(node) && !parseDuration(node.duration ?? ''))
    .map(({ id, name, duration }) =>
      finding('WL-03', placeOfId(source, id), { name: name || id, value: duration ?? '' }),
    )
}
