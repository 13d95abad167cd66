import type { Html } from './quiz.ts'
import type { Operation } from './simulation/case-system.ts'
import type { Expression, Literal } from './simulation/expression.ts'

/**
 * A workflow lab as the compiler splits it: what a learner may see, and the key. The learner takes a
 * case through the workflow (`case-work`), or writes the rules that all cases are run by (`routing`).
 */
export type WorkflowForm = 'case-work' | 'routing'

export type NodeKind =
  | 'start'
  | 'task'
  | 'choice'
  | 'parallel'
  | 'wait'
  | 'message'
  | 'timer'
  | 'throw'
  | 'end'
  | 'terminate'

/** Something that happens, is done or is decided. A deadline on a step's border has that step as host. */
export type FlowNode = {
  id: string
  name: string
  kind: NodeKind
  role: string | null
  host: string | null
  /** Whether a deadline on a border stops its step. */
  interrupts: boolean
  /** PnD, PnW or PnM, of timers. */
  duration: string | null
}

/** A condition stands here only where the workflow decides by itself; what a learner decides is key. */
export type FlowWay = {
  id: string
  from: string
  to: string
  name: string
  isDefault: boolean
  condition: Expression | null
}

export type Flow = { nodes: FlowNode[]; ways: FlowWay[]; automatic: string[] }

/** What tells cases apart; `knownFrom` is the step that finds it out, null is known from the start. */
export type Fact = { id: string; name: string; values: Literal[]; knownFrom: string | null }

export type LabQuestion = { id: string; text: string; options: { id: string; text: string }[] }

/** A value written by the author, or the answer to a question. */
export type Given = Literal | { answer: string }

/** What a step does in the case system or to the facts. */
export type Effect = { when: Expression | null } & (
  | { op: Operation['op']; fields: Record<string, Given> }
  | { op: 'set'; facts: Record<string, Given> }
)

/** How a step of the flow is carried out; `days` is how long it takes. */
export type LabStep = { days: number; questions: LabQuestion[]; effects: Effect[] }

/** A tempting way past the flow. */
export type Shortcut = { id: string; from: string[]; to: string; text: string }

/** Something that comes to pass some days after a step. */
export type CaseHappening = {
  after: string
  days: number
  happens: string
  sets: Record<string, Literal>
}

export type LabCase = {
  id: string
  title: string
  introduction: string
  facts: Record<string, Literal>
  happenings: CaseHappening[]
}

/** The drawing as static markup, where each node stands in it, and the same in words. */
export type LabDiagram = {
  svg: Html
  list: Html
  viewBox: { x: number; y: number; width: number; height: number }
  boxes: Record<string, { x: number; y: number; width: number; height: number }>
  numbers: Record<string, number>
}

/** The flow as one municipality has it; `standardisation` is how much is as in the shared flow, 0–1. */
export type LabVariant = {
  flow: Flow
  steps: Record<string, LabStep>
  diagram: LabDiagram
  standardisation: number
  /** What the municipality does otherwise, and why. */
  changes: LocalChange[]
}

export type LocalChange = {
  reason: 'lov' | 'organisering' | 'system' | 'vane'
  explanation: string
}

/** What a learner may see. */
export type WorkflowLab = {
  kind: 'workflow-lab'
  /** course/module/activity */
  id: string
  title: string | null
  pass: number
  attempts: number | null
  wait: number | null
  optional: boolean
  form: WorkflowForm
  /** The day every case begins. */
  start: number
  facts: Fact[]
  flow: Flow
  /** By the id of the node. */
  steps: Record<string, LabStep>
  shortcuts: Shortcut[]
  diagram: LabDiagram
  /** Visible cases in the author's order. */
  cases: LabCase[]
  /** By municipality number. */
  variants: Record<string, LabVariant>
}

export type Severity = 'note' | 'wrong' | 'serious'

/** What a rule builds on. The principle holds even if the paragraph moves. */
export type RuleSource = {
  law: string | null
  ref: string | null
  standard: string | null
  checked: string | null
  principle: string
}

export type RuleTest =
  /** When a step is performed, with its answers, before its effects. */
  | { kind: 'at'; step: string; demand: Expression }
  | { kind: 'within'; duration: string; from: string; to: string; unless: Expression | null }
  | { kind: 'always' | 'finally'; demand: Expression }

export type LabRule = {
  id: string
  severity: Severity
  text: string
  hint: string
  source: RuleSource
  test: RuleTest
}

export type GatewayKey = { text: string; hint: string; conditions: Record<string, Expression> }

/** The part that stays on the server. */
export type WorkflowLabKey = {
  kind: 'workflow-lab'
  /** The revision from which all of it is asked anew. */
  since: number
  competence: string | null
  rules: LabRule[]
  /** By the id of the gateway that the learner decides at. */
  gateways: Record<string, GatewayKey>
  hiddenCases: LabCase[]
  /** How many of the hidden cases an attempt meets; null is all. */
  draw: number | null
}

/** One thing a learner does. */
export type Move =
  | { move: 'perform'; step: string; answers: Record<string, string> }
  | { move: 'choose'; way: string }
  | { move: 'wait' }
  | { move: 'shortcut'; shortcut: string }

/** A row holds when all of its tests do; the first row that holds decides. */
export type RoutingRow = { tests: { fact: string; is: Literal }[]; option: string }
export type DecisionList = { rows: RoutingRow[]; otherwise: string }
/** By decision: the id of a gateway, or `step/question`. */
export type RoutingCard = Record<string, DecisionList>

/**
 * What is handed in: the moves in each case, or the card that all cases are run by; with the number of
 * the municipality whose variant it was made in, so that it is graded in that one wherever its owner lives.
 */
export type WorkflowAnswer = { variant?: string } & (
  | { form: 'case-work'; moves: Record<string, Move[]> }
  | { form: 'routing'; card: RoutingCard }
)
