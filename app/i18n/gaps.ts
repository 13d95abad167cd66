type Text = string | ((...given: never[]) => unknown)
type Tree = { [name: string]: Text | Tree | readonly (Text | Tree)[] }

/** Where a translation of texts is not built as its source: what is missing, too much, empty or of another kind. */
export function gapsIn(source: object, translation: object, path = ''): string[] {
  const [from, to] = [source as Tree, translation as Tree]
  const names = new Set([...Object.keys(from), ...Object.keys(to)])
  return [...names].flatMap((name) => {
    const at = path ? `${path}.${name}` : name
    const [original, own] = [from[name], to[name]]
    if (kindOf(own) !== kindOf(original))
      return [`${at} is ${kindOf(own)}, not ${kindOf(original)}`]
    if (own === '' && original !== '') return [`${at} is empty`]
    return typeof own === 'object' ? gapsIn(Object(original), own, at) : []
  })
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing'
  return Array.isArray(value) ? 'a list' : typeof value
}
