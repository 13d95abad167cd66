import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'
import type { Policy } from '#app/features/access/policies.ts'

const FILE = path.resolve('app/features/access/policies.ts')

/**
 * One condition of the policies taken away: where, what stood there, the policies as they then are,
 * and what of them can decide otherwise for it.
 */
export type PolicyMutant = {
  line: number
  was: string
  now: string
  source: string
  reaches: Set<string>
}

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
      const was = source.slice(start, end)
      found.push({ line: line + 1, was, now, source: mutated, reaches: whatUses(tree, start) })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** Names of everything that is built, directly or not, on what stands at a place. */
function whatUses(tree: ts.SourceFile, at: number): Set<string> {
  const parts = tree.statements.map((one) => ({ names: declared(one), text: one.getText(tree) }))
  const here = tree.statements.findIndex((one) => one.pos <= at && at < one.end)
  const reached = new Set(parts[here]?.names)
  for (let before = 0; before < reached.size; ) {
    before = reached.size
    for (const { names, text } of parts)
      if ([...reached].some((name) => new RegExp(`\\b${name}\\b`).test(text)))
        for (const name of names) reached.add(name)
  }
  return reached
}

function declared(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? '']
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.map(({ name }) => name.getText())
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

/** The policies of a changed source, by what they are exported as; undefined when they can't be made of it. */
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
  const exported = Object.entries(module as Record<string, Policy<object>>)
  return new Map(exported.filter(([, one]) => typeof one === 'object' && 'decide' in one))
}
