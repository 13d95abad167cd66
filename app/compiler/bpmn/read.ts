import type { Phrase } from '../diagnostics/catalogue.ts'
import { type Finding, finding } from '../diagnostics/diagnostic.ts'
import { parseBpmn, placeOfId, type Raw, rawList } from './parse.ts'
import { soundness } from './soundness.ts'
import { BESIDE, called, kindOf, typeOf } from './supported.ts'
import type { Aside, Link, Step, Way, Workflow } from './workflow.ts'

/** A workflow and the parser's own tree, or what keeps the file from being one. Places are in the file. */
export type ReadWorkflow =
  | { ok: true; workflow: Workflow; root: Raw }
  | { ok: false; findings: Finding[] }

const MOST_STEPS = 60

/** Reads a workflow from BPMN 2.0; nothing in it is ever run or fetched. */
export async function readWorkflow(text: string): Promise<ReadWorkflow> {
  const parsed = await parseBpmn(text)
  if (!parsed.ok) {
    return { ok: false, findings: [finding('WL-01', parsed.place, { reason: parsed.reason })] }
  }
  const { root, missing } = parsed
  const broken = missing.map((id) =>
    finding('WL-04', placeOfReference(text, id), { what: points(id) }),
  )
  const processes = rawList(root.rootElements).filter((one) => typeOf(one) === 'Process')
  const [process, ...others] = processes.filter(hasContent)
  const refused = others.map((one) => unsupported(text, one, called('Process')))
  if (!process) return { ok: false, findings: [finding('WL-01', undefined, { reason: EMPTY })] }
  const findings = [...broken, ...refused, ...refusedSteps(text, process)]
  if (findings.length > 0) return { ok: false, findings }
  const workflow = workflowOf(root, process)
  const unsound = soundness(workflow, text)
  return unsound.length > 0 ? { ok: false, findings: unsound } : { ok: true, workflow, root }
}

const EMPTY = { nb: 'den inneholder ingen steg', en: 'it holds no steps' }
const points = (id: string) => ({
  nb: `Viser til «${id}», som ikke finnes`,
  en: `Points to “${id}”, which does not exist`,
})

function placeOfReference(text: string, id: string) {
  return placeOfId(text, id, '(?:sourceRef|targetRef|attachedToRef|default|processRef|bpmnElement)')
}

function hasContent(process: Raw): boolean {
  return rawList(process.flowElements).length > 0
}

function refusedSteps(text: string, process: Raw): Finding[] {
  const steps = flowNodes(process)
  if (steps.length > MOST_STEPS) return [finding('WL-01', undefined, { reason: LARGE })]
  const lanes = lanesOf(process).filter((lane) => lane.childLaneSet)
  return [
    ...steps.flatMap((step) => {
      const kind = kindOf(step)
      return kind.ok ? [] : [unsupported(text, step, kind.type)]
    }),
    ...lanes.map((lane) => unsupported(text, lane, called('Lane'))),
  ]
}

const LARGE = {
  nb: `den har over ${MOST_STEPS} steg og porter`,
  en: `it has over ${MOST_STEPS} steps and gateways`,
}

function unsupported(text: string, element: Raw, type: Phrase): Finding {
  return finding('WL-02', placeOfId(text, element.id ?? ''), { name: nameOf(element), type })
}

function flowNodes(process: Raw): Raw[] {
  return rawList(process.flowElements).filter(
    (one) => typeOf(one) !== 'SequenceFlow' && !BESIDE.has(typeOf(one)),
  )
}

function lanesOf(process: Raw): Raw[] {
  return rawList(process.laneSets).flatMap((set) => rawList(set.lanes))
}

function workflowOf(root: Raw, process: Raw): Workflow {
  const party = rawList(root.rootElements).find((one) => typeOf(one) === 'Collaboration')
  const pools = rawList(party?.participants)
  const own = pools.find((pool) => (pool.processRef as Raw | undefined) === process)
  const lanes = lanesOf(process)
  const ways = rawList(process.flowElements).filter((one) => typeOf(one) === 'SequenceFlow')
  return {
    name: nameOf(process),
    roles: lanes.map(roleOf),
    pool: own ? roleOf(own) : null,
    steps: flowNodes(process).map((step) => stepOf(step, lanes)),
    ways: ways.map(wayOf),
    asides: [...pools.filter((pool) => pool !== own).map(asideOf), ...besides(party, process)],
    links: linksOf(party, process),
  }
}

function roleOf(lane: Raw) {
  return { id: lane.id ?? '', name: nameOf(lane) }
}

function stepOf(step: Raw, lanes: Raw[]): Step {
  const kind = kindOf(step)
  const lane = lanes.find((one) => rawList(one.flowNodeRef).includes(step))
  const [event] = rawList(step.eventDefinitions)
  return {
    id: step.id ?? '',
    name: step.name?.trim() ?? '',
    shape: kind.ok ? kind.shape : 'task',
    sign: kind.ok ? kind.sign : null,
    role: lane ? nameOf(lane) : null,
    host: (step.attachedToRef as Raw | undefined)?.id ?? null,
    duration: bodyOf(event?.timeDuration) || null,
  }
}

function wayOf(way: Raw): Way {
  const from = way.sourceRef as Raw | undefined
  return {
    id: way.id ?? '',
    from: from?.id ?? '',
    to: (way.targetRef as Raw | undefined)?.id ?? '',
    name: way.name?.trim() ?? '',
    condition: bodyOf(way.conditionExpression),
    isDefault: from?.default === way,
  }
}

function besides(party: Raw | undefined, process: Raw): Aside[] {
  const artifacts = [...rawList(party?.artifacts), ...rawList(process.artifacts)]
  const data = rawList(process.flowElements).filter(
    (one) => BESIDE.has(typeOf(one)) && typeOf(one) !== 'DataObject',
  )
  return [...artifacts.filter((one) => typeOf(one) !== 'Association'), ...data].map(asideOf)
}

const ASIDES: Record<string, Aside['kind']> = {
  Participant: 'pool',
  TextAnnotation: 'note',
  Group: 'group',
}

function asideOf(one: Raw): Aside {
  const text = typeof one.text === 'string' ? one.text : (one.name ?? '')
  return { id: one.id ?? '', kind: ASIDES[typeOf(one)] ?? 'data', text: text.trim() }
}

function linksOf(party: Raw | undefined, process: Raw): Link[] {
  const artifacts = [...rawList(party?.artifacts), ...rawList(process.artifacts)]
  const lines = artifacts.filter((one) => typeOf(one) === 'Association')
  return [...rawList(party?.messageFlows), ...lines].map((one) => ({
    id: one.id ?? '',
    from: (one.sourceRef as Raw | undefined)?.id ?? '',
    to: (one.targetRef as Raw | undefined)?.id ?? '',
    name: one.name?.trim() ?? '',
    isMessage: typeOf(one) === 'MessageFlow',
  }))
}

function bodyOf(expression: unknown): string {
  const { body } = (expression ?? {}) as { body?: unknown }
  return typeof body === 'string' ? body.trim() : ''
}

function nameOf(element: Raw): string {
  return element.name?.trim() || element.id || ''
}
