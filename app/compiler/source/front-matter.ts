import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import type { z } from 'zod'
import { type Finding, finding, type Place } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/near.ts'
import { wrongValue } from '../diagnostics/wrong-value.ts'
import { expectedOf, namesAt } from './fields.ts'
import { repeatedFields, unreadablePart } from './unreadable.ts'

/**
 * Parts the fields from the text. In the text they are replaced by as many blank lines, so that
 * positions stay and no other reader of front matter ever sees any.
 */
export function splitFrontMatter(text: string): { yaml: string; body: string } | undefined {
  const lines = text.split('\n')
  const isRule = (line = '') => /^---[ \t]*$/.test(line)
  const end = isRule(lines[0]) ? lines.findIndex((line, n) => n > 0 && isRule(line)) : -1
  if (end < 0) return undefined
  const yaml = lines.slice(1, end).join('\n')
  return { yaml, body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n') }
}

/** Where a second set of fields begins: pasted along with a text, it would be shown as a heading. */
export function secondFields(body: string): Finding | undefined {
  const start = /^\s*---[ \t]*\n(?=[a-zA-Z]+:.*\n(.+\n)*?---[ \t]*$)/m.exec(body)
  if (!start || body.slice(0, start.index).trim() !== '') return undefined
  const line = (start[0].trimEnd().match(/\n/g)?.length ?? 0) + 1
  return repeatedFields({ line, column: 1 })
}

type Path = (string | number)[]

/** Fields as read, and where in the file each one stands. */
export type Fields<T> = {
  value: T | undefined
  /** What the YAML holds, right or wrong; undefined when it can't be read. */
  raw: unknown
  findings: Finding[]
  at(...path: Path): Place
  /** Where the name of a field stands. */
  keyAt(...path: Path): Place
}

type Reader = {
  yaml: string
  document: Document.Parsed
  schema: z.ZodType
  place(offset: number): Place
}

/**
 * Reads plain YAML 1.2 against a strict schema: no anchors, aliases, tags, or repeated keys.
 * `firstLine` is the line of the file where the YAML begins.
 */
export function readFields<T>(yaml: string, schema: z.ZodType<T>, firstLine = 2): Fields<T> {
  const reader = readerOf(yaml, schema, firstLine)
  const at = (...path: Path) => valuePlace(reader, path)
  const keyAt = (...path: Path) => keyPlace(reader, path)
  const places = { at, keyAt }
  const unreadable = unreadablePart(reader)
  if (unreadable) return { value: undefined, raw: undefined, findings: [unreadable], ...places }
  const raw: unknown = reader.document.toJS() ?? {}
  const parsed = schema.safeParse(raw, { reportInput: true })
  if (parsed.success) return { value: parsed.data, raw, findings: [], ...places }
  const findings = parsed.error.issues.flatMap((issue) => findingsOf(issue, reader))
  return { value: undefined, raw, findings: withoutEchoes(findings), ...places }
}

function readerOf(yaml: string, schema: z.ZodType, firstLine: number): Reader {
  const lines = new LineCounter()
  const options = {
    version: '1.2',
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
    keepSourceTokens: true,
  } as const
  const document = parseDocument(yaml, options)
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) }
  }
  return { yaml, document, schema, place }
}

function findingsOf(issue: z.core.$ZodIssue, reader: Reader): Finding[] {
  const path = issue.path as Path
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField([...path, key], reader))
  }
  const expected = expectedOf(reader.schema, path)
  const field = nameOf(path)
  if (path.length > 0 && !reader.document.hasIn(path)) {
    const parent =
      path.length === 1 ? { line: 1, column: 1 } : valuePlace(reader, path.slice(0, -1))
    return [finding('FM-05', parent, { field, expected })]
  }
  const known = issue.code === 'invalid_value' ? issue.values.map(String) : []
  return [
    wrongValue(valuePlace(reader, path), { field, value: shown(issue.input), expected }, known),
  ]
}

function unknownField(path: Path, reader: Reader): Finding {
  const parent = path.slice(0, -1)
  const known = namesAt(reader.schema, parent)
  const free = known.filter((name) => !reader.document.hasIn([...parent, name]))
  const near = nearest(String(path.at(-1)), free.length > 0 ? free : known)
  return finding('FM-03', keyPlace(reader, path), { field: nameOf(path), nearest: near })
}

function keyPlace(reader: Reader, path: Path): Place {
  const range = keyNode(reader, path)?.range
  return range ? reader.place(range[0]) : valuePlace(reader, path.slice(0, -1))
}

/** Where a value stands; if there is none, its key; else what holds it. */
function valuePlace(reader: Reader, path: Path): Place {
  for (let length = path.length; length > 0; length--) {
    const here = path.slice(0, length)
    const node = reader.document.getIn(here, true)
    const found = isNode(node) && !isEmpty(node) ? node : keyNode(reader, here)
    if (found?.range) return reader.place(found.range[0])
  }
  return { line: 1, column: 1 }
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null && node.source === ''
}

function keyNode({ document }: Reader, path: Path): Node | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  if (!isMap(parent)) return undefined
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
  return isNode(pair?.key) ? pair.key : undefined
}

/** `competences.2.level`: the second one, as people count. */
function nameOf(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.')
}

/** A misspelt field is not missing as well, and a wrong value is wrong once. */
function withoutEchoes(findings: Finding[]): Finding[] {
  const meant = new Set(findings.filter(({ code }) => code === 'FM-03').map(meantField))
  return findings.filter(
    (one, n) =>
      (one.code !== 'FM-05' || !meant.has(String(one.values.field))) &&
      findings.findIndex(
        ({ code, values }) => code === one.code && values.field === one.values.field,
      ) === n,
  )
}

/** The whole name of the field that was misspelt: `feil.1.fangs av` is `feil.1.fanges av`. */
function meantField({ values }: Finding): string {
  const holder = String(values.field).split('.').slice(0, -1)
  return [...holder, values.nearest].join('.')
}

function shown(input: unknown): string {
  if (input === null) return ''
  const text = typeof input === 'object' ? JSON.stringify(input) : String(input)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
