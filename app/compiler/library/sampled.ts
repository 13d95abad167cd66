/** Every path that a sample has a value for; what stands in a list as it is called inside the list. */
export function sampledPaths(data: object, before = ''): string[] {
  return Object.entries(data).flatMap(([name, value]) => {
    const path = before + name
    if (Array.isArray(value)) return [path, ...value.flatMap((one) => pathsWithin(one, ''))]
    return [path, ...pathsWithin(value, `${path}.`)]
  })
}

function pathsWithin(value: unknown, before: string): string[] {
  return typeof value === 'object' && value !== null ? sampledPaths(value, before) : []
}
