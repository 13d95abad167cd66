import fc from 'fast-check'
import { type Expression, parseExpression } from '#app/features/activities/simulation.ts'
import type {
  FlowNode,
  LabCase,
  LabRule,
  LabStep,
  NodeKind,
  RuleTest,
  Severity,
  WorkflowLab,
  WorkflowLabKey,
} from '#app/features/activities/workflow-lab.ts'

/** An expression that must be one. */
export function expressed(text: string): Expression {
  const parsed = parseExpression(text)
  if (!parsed.ok) throw new Error(`${parsed.reason} at ${parsed.at} in ${text}`)
  return parsed.expression
}

/** A node by its id and kind, and what is unlike a plain one of that kind. */
export function node(id: string, kind: NodeKind, more: Partial<FlowNode> = {}): FlowNode {
  return { id, name: id, kind, role: null, host: null, interrupts: true, duration: null, ...more }
}

type WayText = [from: string, to: string, condition?: string]

/** A step with questions, each with the options a and b unless others are given. */
export function step(
  days: number,
  questions: string[] = [],
  effects: LabStep['effects'] = [],
  options = ['a', 'b'],
): LabStep {
  const asked = options.map((id) => ({ id, text: id }))
  return { days, questions: questions.map((id) => ({ id, text: id, options: asked })), effects }
}

export function rule(id: string, severity: Severity, test: RuleTest): LabRule {
  const source = { law: null, ref: null, standard: null, checked: null, principle: 'Alltid' }
  return { id, severity, text: id, hint: id, source, test }
}

export function labCase(id: string, more: Partial<LabCase> = {}): LabCase {
  return { id, title: id, introduction: '', facts: {}, happenings: [], ...more }
}

type Parts = Partial<Omit<WorkflowLab, 'flow'>> & {
  nodes: FlowNode[]
  ways: WayText[]
  rules?: LabRule[]
  hidden?: LabCase[]
  automatic?: string[]
}

/** A lab and its key from its parts; conditions are key unless their gateway decides by itself. */
export function labOf({ nodes, ways, rules = [], hidden = [], automatic = [], ...more }: Parts): {
  lab: WorkflowLab
  key: WorkflowLabKey
} {
  const written = ways.map(([from, to, condition], n) => ({ id: `w${n}`, from, to, condition }))
  const decided = nodes.filter(({ id, kind }) => kind === 'choice' && !automatic.includes(id))
  const conditionsFrom = (gateway: string) =>
    written.flatMap(({ id, from, condition }) =>
      from === gateway && condition ? [[id, expressed(condition)] as const] : [],
    )
  const lab: WorkflowLab = {
    kind: 'workflow-lab',
    ...{ id: 'kurs/modul/flyt', title: null, pass: 80, attempts: null, wait: null },
    ...{ optional: false, form: 'case-work', start: 20_514, facts: [], steps: {}, shortcuts: [] },
    flow: {
      nodes,
      automatic,
      ways: written.map(({ id, from, to, condition }) => ({
        ...{ id, from, to, name: '', isDefault: false },
        condition: condition && automatic.includes(from) ? expressed(condition) : null,
      })),
    },
    diagram: {
      ...{ svg: '', list: '', boxes: {}, numbers: {} },
      viewBox: { x: 0, y: 0, width: 1, height: 1 },
    },
    cases: [labCase('sak')],
    variants: {},
    ...more,
  }
  const gateways = decided.map(({ id }) => [
    id,
    { text: '', hint: '', conditions: Object.fromEntries(conditionsFrom(id)) },
  ])
  const key: WorkflowLabKey = {
    kind: 'workflow-lab',
    ...{ since: 1, competence: null, rules, draw: null, hiddenCases: hidden },
    gateways: Object.fromEntries(gateways),
  }
  return { lab, key }
}

/** A piece of a flow with one way in and one out. */
type Block =
  | { block: 'task' }
  | { block: 'line' | 'choice' | 'parallel'; parts: Block[] }
  | { block: 'event'; comes: boolean; days: number }

const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'flow' },
    fc.record({ block: fc.constant('task' as const) }),
    fc.record({
      block: fc.constant('event' as const),
      comes: fc.boolean(),
      days: fc.integer({ min: 0, max: 20 }),
    }),
    fc.record({
      block: fc.constantFrom('line', 'choice', 'parallel' as const),
      parts: fc.array(tie('block'), { minLength: 2, maxLength: 2 }),
    }),
  ) as fc.Arbitrary<Block>,
}))

class Builder {
  nodes: FlowNode[] = [node('start', 'start')]
  ways: WayText[] = []
  tasks: string[] = []
  messages: LabCase['happenings'] = []

  add(kind: NodeKind, more: Partial<FlowNode> = {}): string {
    const id = `${kind}${this.nodes.length}`
    this.nodes.push(node(id, kind, more))
    return id
  }

  /** Builds a block after a node; gives the node that it ends in. */
  build(from: string, one: Block, condition?: string): string {
    if (one.block === 'task') {
      const id = this.#next(from, this.add('task'), condition)
      this.tasks.push(id)
      return id
    }
    if (one.block === 'event') return this.#event(from, one, condition)
    if (one.block === 'line') {
      return one.parts.reduce(
        (at, part, n) => this.build(at, part, n ? undefined : condition),
        from,
      )
    }
    const split = this.#next(from, this.add(one.block), condition)
    const words = one.block === 'choice' ? ['f er "x"', 'f er "y"'] : []
    const ends = one.parts.map((part, n) => this.build(split, part, words[n]))
    const join = this.add(one.block)
    for (const end of ends) this.ways.push([end, join])
    return join
  }

  #event(from: string, { comes, days }: Extract<Block, { block: 'event' }>, condition?: string) {
    const wait = this.#next(from, this.add('wait'), condition)
    const [message, timer] = [this.add('message'), this.add('timer', { duration: 'P9D' })]
    const join = this.add('choice')
    this.ways.push([wait, message], [wait, timer], [message, join], [timer, join])
    if (comes) this.messages.push({ after: 'start', days, happens: message, sets: { f: 'y' } })
    return join
  }

  #next(from: string, to: string, condition?: string): string {
    this.ways.push(condition ? [from, to, condition] : [from, to])
    return to
  }
}

/** Sound flows of lines, choices, parallel ways and events, with random rules about what is answered. */
export const soundLabs = fc
  .record({
    whole: fc.array(block, { minLength: 1, maxLength: 3 }),
    demands: fc.array(
      fc.record({
        at: fc.nat(),
        severity: fc.constantFrom('note', 'wrong', 'serious' as const),
        demand: fc.constantFrom('q er "a"', 'q er "b"', 'f er "x"', 'q er "a" og f er "y"'),
      }),
      { maxLength: 4 },
    ),
    days: fc.integer({ min: 0, max: 12 }),
    f: fc.constantFrom('x', 'y'),
  })
  .map(({ whole, demands, days, f }) => {
    const builder = new Builder()
    const last = whole.reduce((at, one) => builder.build(at, one), 'start')
    builder.ways.push([last, builder.add('end')])
    const { nodes, ways, tasks, messages } = builder
    const rules = demands.flatMap(({ at, severity, demand }, n) => {
      const task = tasks[at % Math.max(1, tasks.length)]
      return task
        ? [rule(`r${n}`, severity, { kind: 'at', step: task, demand: expressed(demand) })]
        : []
    })
    return labOf({
      ...{ nodes, ways, rules },
      facts: [{ id: 'f', name: 'F', values: ['x', 'y'], knownFrom: tasks[0] ?? null }],
      steps: Object.fromEntries(tasks.map((id) => [id, step(days, ['q'])])),
      cases: [labCase('sak', { facts: { f }, happenings: messages })],
    })
  })

/** Words that stand only in the key of the letter lab. */
export const KEY_MARK = 'MERKE-'

/**
 * Letters to sort and answer: which way depends on what kind it is, and the channel on whether a
 * number is known. Two cases are hidden, and nothing learned from the visible ones passes them.
 */
export function letterLab(form: WorkflowLab['form'] = 'case-work', more: Partial<Parts> = {}) {
  const facts = (slag: string, nummer: string) => ({ facts: { slag, nummer } })
  const channel = '(nummer er "kjent" og kanal er "a") eller (nummer er "ukjent" og kanal er "b")'
  const made = labOf({
    form,
    nodes: [
      ...[node('start', 'start'), node('les', 'task'), node('slag', 'choice')],
      ...[node('send', 'task'), node('samle', 'choice'), node('svar', 'task')],
      node('slutt', 'end'),
    ],
    ways: [
      ['start', 'les'],
      ['les', 'slag'],
      ['slag', 'samle', 'slag er "spørsmål"'],
      ['slag', 'send', 'slag er "klage"'],
      ['send', 'samle'],
      ['samle', 'svar'],
      ['svar', 'slutt'],
    ],
    facts: [
      { id: 'slag', name: 'Slag', values: ['spørsmål', 'klage'], knownFrom: 'les' },
      { id: 'nummer', name: 'Nummer', values: ['kjent', 'ukjent'], knownFrom: 'les' },
    ],
    steps: {
      les: step(1),
      svar: step(
        1,
        ['kanal'],
        [
          { op: 'register', fields: { as: 'brev', type: 'U' }, when: null },
          {
            op: 'dispatch',
            fields: { post: 'brev', channel: 'x' },
            when: expressed('kanal er "c"'),
          },
        ],
        ['a', 'b', 'c'],
      ),
    },
    shortcuts: [{ id: 'snar', from: ['les'], to: 'svar', text: 'Svar uten å lese' }],
    cases: [labCase('en', facts('spørsmål', 'kjent')), labCase('to', facts('klage', 'kjent'))],
    hidden: [
      labCase('MERKE-klage', { title: 'Prøve A', ...facts('klage', 'ukjent') }),
      labCase('MERKE-uten', { title: 'Prøve B', ...facts('spørsmål', 'ukjent') }),
    ],
    rules: [
      {
        ...rule('MERKE-kanal', 'serious', { kind: 'at', step: 'svar', demand: expressed(channel) }),
        text: 'MERKE-tekst',
        hint: 'MERKE-hint',
      },
    ],
    diagram: {
      ...{ svg: '<svg></svg>', list: '' },
      ...{ boxes: {}, numbers: { start: 1, les: 2, slag: 3, send: 4, svar: 5, slutt: 6 } },
      viewBox: { x: 0, y: 0, width: 1, height: 1 },
    },
    ...more,
  })
  const gateway = made.key.gateways.slag
  if (gateway) Object.assign(gateway, { text: 'MERKE-port', hint: 'MERKE-port-hint' })
  return made
}
