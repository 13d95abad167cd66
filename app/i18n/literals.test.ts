import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** Attributes whose values are read or heard. */
const READ = /^(title|alt|label|placeholder|heading|lead|aria-(label|description|roledescription))$/
/** Names, signs and code: the same in every language. */
const SAME = new Set(['Leia', 'kB', 'K', 'SHA-256', 'JavaScript'])

/** Words in a page's code that no translator would find, as `file:line text`. */
function literalsIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const tell = (node: ts.Node, words: string) => {
    const said = words.trim()
    if (!/\p{L}{2}/u.test(said) || SAME.has(said)) return
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    found.push(`${file}:${line + 1} ${said}`)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) tell(node, node.text)
    if (ts.isJsxAttribute(node) && READ.test(node.name.getText()) && node.initializer)
      for (const one of stringsIn(node.initializer)) tell(one, one.text)
    if (ts.isJsxExpression(node) && ts.isJsxElement(node.parent) && node.expression)
      for (const one of stringsIn(node.expression)) tell(one, one.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** String literals that an expression may come to; not those that only decide. */
function stringsIn(node: ts.Node): ts.StringLiteralLike[] {
  if (ts.isStringLiteralLike(node)) return [node]
  if (ts.isJsxExpression(node) && node.expression) return stringsIn(node.expression)
  if (ts.isParenthesizedExpression(node)) return stringsIn(node.expression)
  if (ts.isConditionalExpression(node))
    return [...stringsIn(node.whenTrue), ...stringsIn(node.whenFalse)]
  if (ts.isBinaryExpression(node)) return stringsIn(node.right)
  return []
}

const pages = ['app/routes', 'app/features', 'app/ui'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'))
    .map((name) => path.join(folder, name)),
)

describe('the code of pages', () => {
  it('has no words of its own: they stand in the locales', { timeout: 30_000 }, () => {
    expect(pages.length).toBeGreaterThan(100)
    const found = pages.flatMap((file) =>
      literalsIn(file, readFileSync(path.join(ROOT, file), 'utf8')),
    )
    expect(found).toEqual([])
  })

  it.each([
    ['<p>Hei der</p>', 'Hei der'],
    ['<p>{isOpen ? "Lukk" : text.open}</p>', 'Lukk'],
    ['<img alt="En figur" />', 'En figur'],
    ['<button aria-label={"Slett"} />', 'Slett'],
    ['<p>{count > 0 && "flere"}</p>', 'flere'],
  ])('is caught with %s', (jsx, words) => {
    expect(literalsIn('page.tsx', `const page = ${jsx}`)).toEqual([`page.tsx:1 ${words}`])
  })

  it.each([
    '<p>{text.open}</p>',
    '<p>·</p>',
    '<b className="Lukk">Leia</b>',
    '<p>{kind === "quiz" && text.a}</p>',
  ])('may have %s', (jsx) => {
    expect(literalsIn('page.tsx', `const page = ${jsx}`)).toEqual([])
  })
})
