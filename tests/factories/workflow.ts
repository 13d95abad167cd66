import fc from 'fast-check'

/** An element of a small workflow; `type` is as in BPMN. */
export type Node = { id: string; type: string; name?: string; inside?: string; attributes?: string }
export type Arrow = { from: string; to: string; name?: string; condition?: string }

/** BPMN without a drawing. */
export function bpmn(nodes: Node[], arrows: Arrow[], before = '', after = ''): string {
  const elements = nodes.map(
    ({ id, type, name = id, inside = '', attributes = '' }) =>
      `<bpmn:${type} id="${id}" name="${name}"${attributes}>${inside}</bpmn:${type}>`,
  )
  const flows = arrows.map(
    ({ from, to, name, condition }, n) =>
      `<bpmn:sequenceFlow id="pil${n}"${name ? ` name="${name}"` : ''} sourceRef="${from}" targetRef="${to}"${whenTaken(condition)}`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="alt">
${before}<bpmn:process id="flyt" name="Flyt">
${[...elements, ...flows].join('\n')}
${after}</bpmn:process>
</bpmn:definitions>`
}

export const START: Node = { id: 'start', type: 'startEvent' }
export const END: Node = { id: 'slutt', type: 'endEvent' }

function whenTaken(condition: string | undefined): string {
  if (condition === undefined) return ' />'
  const typed =
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="bpmn:tFormalExpression"'
  return `><bpmn:conditionExpression ${typed}>${condition}</bpmn:conditionExpression></bpmn:sequenceFlow>`
}

/** From start to end over one task. */
export function straight(task: Partial<Node> = {}): string {
  const node = { id: 'steg', type: 'userTask', ...task }
  return bpmn(
    [START, node, END],
    [
      { from: 'start', to: node.id },
      { from: node.id, to: 'slutt' },
    ],
  )
}

/**
 * Sound flows: a line of tasks and gateways to the end, with jumps ahead and loops back from the
 * gateways, so that every step is reached and leads on.
 */
export const soundFlows = fc
  .array(
    fc.record({
      type: fc.constantFrom('task', 'exclusiveGateway', 'parallelGateway'),
      jumps: fc.array(fc.nat(), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((middle) => {
    const names = ['start', ...middle.map((_, n) => `n${n}`), 'slutt']
    const nodes = [START, ...middle.map(({ type }, n) => ({ id: `n${n}`, type })), END]
    const line = names.slice(1).map((to, n) => ({ from: names[n] ?? '', to }))
    const jumps = middle.flatMap(({ type, jumps }, n) =>
      type === 'task'
        ? []
        : jumps.map((jump) => ({
            from: `n${n}`,
            to: names[1 + (jump % (names.length - 1))] ?? '',
          })),
    )
    return { nodes, xml: bpmn(nodes, [...line, ...jumps]) }
  })

/** The same with a place for everything. */
export const DRAWN: string = straight()
  .replace(
    'MODEL" id',
    'MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id',
  )
  .replace(
    '</bpmn:definitions>',
    `<bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="flyt">
${['start', 'steg', 'slutt'].map(shape).join('\n')}
${[0, 1].map(edge).join('\n')}
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>`,
  )

function shape(id: string, n: number): string {
  return `<bpmndi:BPMNShape bpmnElement="${id}"><dc:Bounds x="${n * 200}" y="0" width="100" height="80" /></bpmndi:BPMNShape>`
}

function edge(n: number): string {
  const points = [n * 200 + 100, n * 200 + 200].map((x) => `<di:waypoint x="${x}" y="40" />`)
  return `<bpmndi:BPMNEdge bpmnElement="pil${n}">${points.join('')}</bpmndi:BPMNEdge>`
}
