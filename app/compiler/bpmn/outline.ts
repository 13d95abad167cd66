import type { Step, Way, Workflow } from './workflow.ts'

/** A step in reading order, with the ways that part from it. */
export type Item = { step: Step; number: number; branches: Branch[] }
/** A way out of a step, and the steps that only it leads to; none when it leads elsewhere. */
export type Branch = { way: Way; items: Item[] }
/** The steps in reading order; numbers by the id of the step. */
export type Outline = { items: Item[]; numbers: Map<string, number> }

/**
 * Puts the steps in reading order, each once. Branches are nested under the step they part from,
 * and what they lead to together follows it: that is the order of the tree of dominators.
 */
export function outlineOf(workflow: Workflow): Outline {
  const ways = [...workflow.ways, ...deadlines(workflow)]
  const order = readingOrder(workflow, ways)
  const tree = dominatorTree(order, ways)
  const steps = new Map(workflow.steps.map((step) => [step.id, step]))
  const numbers = new Map<string, number>()
  const list = (id: string): Item[] => {
    const step = steps.get(id)
    if (!step) return []
    const number = numbers.size + 1
    numbers.set(id, number)
    const { nested, after } = sorted(step, ways, tree)
    const outgoing = ways.filter(({ from }) => from === id)
    const branches = outgoing.map((way) => ({
      way,
      items: nested.delete(way.to) ? list(way.to) : [],
    }))
    return [{ step, number, branches }, ...after.flatMap(list)]
  }
  return { items: childrenOf(tree, ROOT).flatMap(list), numbers }
}

const ROOT = ''

/** A deadline on the border of a step is a way out of it. */
function deadlines({ steps }: Workflow): Way[] {
  return steps.flatMap(({ id, host }) => {
    if (host === null) return []
    return [{ id: `${host}-${id}`, from: host, to: id, name: '', condition: '', isDefault: false }]
  })
}

type Order = { rank: Map<string, number>; ids: string[]; loops: Set<Way> }

/** Reverse postorder of a walk from the starts; ways back to where the walk came from are loops. */
function readingOrder({ steps }: Workflow, ways: Way[]): Order {
  const finished: string[] = []
  const state = new Map<string, 'open' | 'done'>()
  const loops = new Set<Way>()
  const visit = (id: string) => {
    state.set(id, 'open')
    for (const way of ways.filter(({ from }) => from === id).reverse()) {
      if (state.get(way.to) === 'open') loops.add(way)
      else if (!state.has(way.to)) visit(way.to)
    }
    state.set(id, 'done')
    finished.push(id)
  }
  for (const { id } of steps.filter(({ shape }) => shape === 'start').reverse()) visit(id)
  const ids = finished.reverse()
  return { ids, loops, rank: new Map(ids.map((id, rank) => [id, rank])) }
}

type Tree = { parent: Map<string, string>; ids: string[]; incoming: Map<string, number> }

function dominatorTree({ ids, rank, loops }: Order, ways: Way[]): Tree {
  const parent = new Map<string, string>()
  const incoming = new Map<string, number>()
  const common = (one: string, other: string): string => {
    let [a, b] = [one, other]
    while (a !== b) {
      if ((rank.get(a) ?? -1) > (rank.get(b) ?? -1)) a = parent.get(a) ?? ROOT
      else b = parent.get(b) ?? ROOT
    }
    return a
  }
  for (const id of ids) {
    const before = ways.filter((way) => way.to === id && !loops.has(way)).map(({ from }) => from)
    incoming.set(id, before.length)
    parent.set(id, before.length === 0 ? ROOT : before.reduce(common))
  }
  return { parent, ids, incoming }
}

function childrenOf({ parent, ids }: Tree, id: string): string[] {
  return ids.filter((one) => parent.get(one) === id)
}

/** Which steps are told inside a branch, and which after it on the same level. */
function sorted(step: Step, ways: Way[], tree: Tree): { nested: Set<string>; after: string[] } {
  const children = childrenOf(tree, step.id)
  const leaving = ways.filter(({ from }) => from === step.id)
  if (leaving.length < 2) return { nested: new Set(), after: children }
  const heads = children.filter(
    (id) => tree.incoming.get(id) === 1 && leaving.some(({ to }) => to === id),
  )
  const joins = children.filter((id) => !heads.includes(id))
  const onward = joins.length > 0 ? [] : [largest(heads, tree)]
  const nested = new Set(heads.filter((id) => !onward.includes(id)))
  return { nested, after: [...onward, ...joins].filter((id) => id !== undefined) }
}

/** The branch with most steps goes on where the others end. */
function largest(heads: string[], tree: Tree): string | undefined {
  const size = (id: string): number =>
    childrenOf(tree, id).reduce((sum, child) => sum + size(child), 1)
  return heads.reduce<string | undefined>(
    (best, id) => (best === undefined || size(id) > size(best) ? id : best),
    undefined,
  )
}
