/** What a step looks like; its sign tells kinds of one shape apart. */
export type Shape = 'start' | 'end' | 'task' | 'gateway' | 'event'
export type Sign = 'message' | 'timer' | 'terminate' | 'choice' | 'parallel' | 'wait'

/** Something that happens, is done or is decided. */
export type Step = {
  id: string
  name: string
  shape: Shape
  sign: Sign | null
  /** Name of the role that has it; null where the workflow has no roles. */
  role: string | null
  /** The step whose border this deadline sits on. */
  host: string | null
  /** ISO 8601, such as P21D. */
  duration: string | null
}

/** An arrow from one step to the next. */
export type Way = {
  id: string
  from: string
  to: string
  name: string
  condition: string
  isDefault: boolean
}

/** What is drawn beside the steps: another party, a note, a group or a document. */
export type Aside = { id: string; kind: 'pool' | 'note' | 'group' | 'data'; text: string }

/** A dashed line to or from what stands beside. */
export type Link = { id: string; from: string; to: string; name: string; isMessage: boolean }

export type Role = { id: string; name: string }

/** A workflow as the product reads it from BPMN, without where anything is drawn. */
export type Workflow = {
  name: string
  roles: Role[]
  /** The party that the steps belong to, when it is drawn as one. */
  pool: Role | null
  steps: Step[]
  ways: Way[]
  asides: Aside[]
  links: Link[]
}
