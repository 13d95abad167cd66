import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'
import type { Policy } from '#app/features/access/policies.ts'

const FILE = path.resolve('app/features/access/policies.ts')

/** One condition of the policies taken away: where, what stood there, and the policies as they then are. */
export type PolicyMutant = { line: number; was: string; now: string; source: string }

/** Every condition in the policies taken away, one at a time. */
export function policyMutants(): PolicyMutant[] {
  const source = readFileSync(FILE, 'utf8')
  const tree = ts.createSourceFile(FILE, source, ts.ScriptTarget.Latest, true)
  const found: PolicyMutant[] = []
  const visit = (node: ts.Node) => {
    for (const now of lessStrict(node)) {
      const [start, end] = [node.getStart(tree), node.getEnd()]
      const { line } = tree.getLineAndCharacterOfPosition(start)
      const mutated = source.slice(0, start) + now + source.slice(end)
      found.push({ line: line + 1, was: source.slice(start, end), now, source: mutated })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** What may stand in the place of a condition so that it lets more through. */
function lessStrict(node: ts.Node): string[] {
  if (ts.isBinaryExpression(node)) {
    const { left, right, operatorToken } = node
    if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
      return [left.getText(), right.getText()]
    if (operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken) return ['true']
    return []
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return []
  const { name, expression } = node.expression
  if (name.text === 'filter') return [expression.getText()]
  return name.text === 'some' || name.text === 'includes' ? ['true'] : []
}

/** The policies of a changed source, by their names; undefined when they can't be made of it. */
export async function policiesOf(source: string): Promise<Map<string, Policy<object>> | undefined> {
  const built = await build({
    stdin: { contents: source, loader: 'ts', resolveDir: path.dirname(FILE) },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'silent',
  }).catch(() => undefined)
  const code = built?.outputFiles[0]?.text
  if (!code) return undefined
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  const policies = Object.values(module as Record<string, Policy<object>>)
  return new Map(
    policies
      .filter((one) => typeof one === 'object' && 'decide' in one)
      .map((one) => [one.name, one]),
  )
}
