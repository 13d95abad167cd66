export type UnitNode = { id: string; parent: string | null }
export type Ancestry = { unit: string; ancestor: string; depth: number }

/**
 * Every unit with all its ancestors, itself at depth 0.
 * @throws Error naming a unit whose parent is missing or that is its own ancestor.
 */
export function ancestry(units: UnitNode[]): Ancestry[] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]))
  return units.flatMap(({ id }) => lineOf(id, parents))
}

function lineOf(unit: string, parents: Map<string, string | null>): Ancestry[] {
  const line: Ancestry[] = []
  for (let at: string | null = unit; at !== null; ) {
    const parent = parents.get(at)
    if (parent === undefined) throw new Error(`The unit «${at}» above «${unit}» does not exist.`)
    if (line.length === parents.size) throw new Error(`The unit «${unit}» is its own ancestor.`)
    line.push({ unit, ancestor: at, depth: line.length })
    at = parent
  }
  return line
}
