import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { evaluate, valueAt } from '../simulation/expression.ts'
import { parseExpression } from '../simulation/parse-expression.ts'
import { FILTERS } from './filters.ts'
import type { CaseData } from './lab.ts'
import { type Package, partOfText } from './package.ts'
import { readTag } from './tag.ts'
import { isXml } from './word-parts.ts'

/** A finished letter as a package, with each value that was put into it and each field that had none. */
export type Merged = { parts: Package; inserted: string[]; empty: string[] }

/** The template that does not parse, with the tag that is the first cause. */
export type Unmergeable = { tag: string }

/** Merges a case into a template by the library that the municipalities' own systems would use. */
export function merge(template: Package, data: CaseData): Merged | Unmergeable {
  const seen = { inserted: [] as string[], empty: [] as string[] }
  try {
    const document = new Docxtemplater(zipOf(template), {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      stripInvalidXMLChars: true,
      nullGetter: () => '',
      parser: (tag) => ({ get: (_, { scopeList, meta }) => valueFor(tag, meta, scopeList, seen) }),
    })
    document.render(data)
    return { parts: packageOf(document.getZip()), ...seen }
  } catch (error) {
    return { tag: tagOf(error) }
  }
}

function zipOf(template: Package): PizZip {
  const zip = new PizZip()
  for (const [name, bytes] of template) zip.file(name, bytes)
  return zip
}

function packageOf(zip: PizZip): Package {
  const names = Object.keys(zip.files).filter((name) => !zip.files[name]?.dir)
  return new Map(
    names.map((name) => {
      const file = zip.files[name] as PizZip.ZipObject
      return [name, isXml(name) ? partOfText(file.asText()) : file.asUint8Array()]
    }),
  )
}

type Seen = Pick<Merged, 'inserted' | 'empty'>

function valueFor(tag: string, meta: Meta, scopes: unknown[], seen: Seen): unknown {
  const value = (path: string) => look(scopes, path)
  if (meta.part.module === 'loop') return sectionOf(tag, value)
  const read = readTag(`{${tag}}`, 0)
  if (!('kind' in read) || read.kind !== 'field') throw new Error(tag)
  const text = printed(value(read.path))
  const shown = read.filter ? FILTERS[read.filter](text) : text
  if (shown === '') seen.empty.push(read.path)
  else seen.inserted.push(shown)
  return shown
}

type Meta = { part: { module?: string } }

/** The innermost scope that has the first name of a path decides; others are not asked. */
function look(scopes: unknown[], path: string): unknown {
  const first = path.split('.')[0] as string
  const scope = scopes.findLast((one) => Object.hasOwn(Object(one), first))
  return valueAt(scope, path)
}

/** A list to go through, or whether the section is there at all. */
function sectionOf(tag: string, value: (path: string) => unknown): unknown {
  const read = parseExpression(tag, { bare: true })
  if (!read.ok) throw new Error(tag)
  const list = read.expression.kind === 'path' ? value(read.expression.path) : undefined
  return Array.isArray(list) ? list : evaluate(read.expression, { value })
}

/** A value as a letter shows it; a list or a group has no text of its own. */
export function printed(value: unknown): string {
  if (value === true) return 'ja'
  if (value === false) return 'nei'
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The library gives an error for each tag that a first one upsets: the first is the cause. */
function tagOf(error: unknown): string {
  const found = error as { properties?: Properties & { errors?: { properties?: Properties }[] } }
  const first = found.properties?.errors?.[0]?.properties ?? found.properties
  return String(first?.xtag ?? first?.rootError ?? 'ukjent').slice(0, 100)
}

type Properties = { xtag?: string; rootError?: unknown }
