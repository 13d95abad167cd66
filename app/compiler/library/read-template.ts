import { parseExpression, pathsOf } from '#app/features/activities/simulation.ts'
import {
  finishLetter,
  paragraphsOf,
  type Template,
  tagsOf,
} from '#app/features/activities/template-lab.ts'
import { type Finding, finding, type Place } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/near.ts'
import { readSource, type Source } from '../labs/template-lab/source.ts'
import type { LibraryShown } from '../lesson.ts'
import type { About } from './entry.ts'
import { sampledPaths } from './sampled.ts'

type Read = { shown?: LibraryShown; bytes: Uint8Array; text: string; findings: Finding[] }

/** Merges the template of an item with each of its samples. */
export function readTemplate({ id, value, fields }: About, bytes: Buffer): Read {
  const path = `library/${id}.docx`
  const findings: Finding[] = []
  const desk = {
    reportSource: (...[code, place, values]: Parameters<typeof finding>) => {
      findings.push({ ...finding(code, place, values), file: path })
    },
  }
  const source = readSource({ path, bytes, title: value.tittel }, desk)
  if (!source) return { bytes, text: '', findings }
  const codes = codesIn(source.template)
  const strange = nowhere(codes.fields, value.eksempler)
  findings.push(
    ...strange.map((values) => ({ ...finding('LI-07', undefined, values), file: path })),
  )
  const letters = value.eksempler.map((sample, n) => {
    const { letter, found } = merged(source, sample, fields.at('eksempler', n))
    findings.push(...found.filter(({ values }) => !strange.some((one) => one.path === values.path)))
    return { title: sample.tittel, parts: letter }
  })
  const shown = { kind: 'template', ...codes, letters } as const
  return { shown, bytes: source.bytes, text: textOf(source.template), findings }
}

type Sample = About['value']['eksempler'][number]

function merged(source: Source, { tittel: sample, data }: Sample, place: Place) {
  const finished = finishLetter(source.parts, data)
  if ('tag' in finished) {
    const values = { tag: finished.tag, ...UNMERGEABLE }
    return { letter: [], found: [finding('TL-01', place, values)] }
  }
  const empty = [...new Set(finished.merged.empty)]
  return {
    letter: finished.letter.parts.filter(({ kind }) => kind !== 'note'),
    found: empty.map((path) => finding('LI-05', place, { sample, path })),
  }
}

const UNMERGEABLE = {
  what: { nb: 'malen lar seg ikke flette', en: 'the template can’t be merged' },
  where: { nb: 'malen', en: 'the template' },
  mend: { nb: 'rett koden', en: 'correct the tag' },
}

/** Names in a template that no sample knows, probably misspelt, each with the one that was meant. */
function nowhere(paths: string[], samples: Sample[]): { path: string; nearest: string }[] {
  const known = samples.flatMap(({ data }) => sampledPaths(data))
  if (known.length === 0) return []
  return paths
    .filter((path) => !known.includes(path))
    .map((path) => ({ path, nearest: nearest(path, known) }))
}

/** What the template prints, and by what it chooses its texts. */
function codesIn(template: Template): { fields: string[]; conditions: string[] } {
  const tags = paragraphsOf(template).flatMap(tagsOf)
  const opened = tags.flatMap((tag) => (tag.kind === 'open' ? [tag] : []))
  const asked = opened.flatMap(({ condition }) => {
    const read = parseExpression(condition, { bare: true })
    return read.ok ? pathsOf(read.expression) : []
  })
  const printed = tags.flatMap((tag) => (tag.kind === 'field' ? [tag.path] : []))
  const conditions = opened.map(({ negated, condition }) => `${negated ? '^' : '#'}${condition}`)
  return {
    fields: [...new Set([...printed, ...asked])].sort((a, b) => a.localeCompare(b, 'nb')),
    conditions: [...new Set(conditions)],
  }
}

/** What the letter says in any case, without its fields. */
function textOf(template: Template): string {
  const texts = paragraphsOf(template).map(({ segments }) =>
    segments.map((one) => (one.kind === 'text' ? one.text : ' ')).join(''),
  )
  return texts
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}
