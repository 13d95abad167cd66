import type { Fields } from '../attempt.ts'
import { valueAt } from '../simulation/expression.ts'
import { type Editor, editorOf } from './editor.ts'
import type { CaseData, LabField, TemplateLab, TemplateLabKey } from './lab.ts'
import type { LetterPart } from './letter.ts'
import { letterOf, type Observation, observed } from './letters.ts'
import { printed } from './merge.ts'
import {
  type NamedCondition,
  type NamedSegment,
  namedSegments,
  namesOf,
  type Stop,
  stopAt,
} from './named.ts'
import { readWork, type TemplateWork } from './read-work.ts'
import { applyRepairs, MOST_REPAIRS } from './repairs.ts'
import type { Block, PartKind, Template } from './template.ts'
import { type ToldRepair, tellRepairs } from './told.ts'

/** A paragraph as a page shows it. */
export type SceneLine = {
  id: string
  number: number
  /** How many sections it stands in. */
  depth: number
  heading: number | null
  inTable: boolean
  segments: NamedSegment[]
}

type Tried = {
  case: string
  title: string
  data: { name: string; values: string[]; isList: boolean }[]
}

/** The template as it is now, what has been done to it, and the letter of the case that is tried. */
export type TemplateScene = {
  kind: 'template-lab'
  work: string
  at: string | null
  parts: { kind: PartKind; lines: SceneLine[] }[]
  editor: Editor | null
  repairs: { told: ToldRepair; isSkipped: boolean }[]
  /** There is no room for more repairs. */
  isFull: boolean
  cases: { id: string; title: string }[]
  tried:
    | (Tried & { ok: true; letter: LetterPart[]; observations: Observation[] })
    | (Tried & { ok: false; stop: Stop })
    | null
}

/** What a page shows of work in progress; null when the work is not ours. */
export function openTemplate(
  lab: TemplateLab,
  key: TemplateLabKey,
  fields: Fields,
): TemplateScene | null {
  const done = readWork(lab, fields)
  if (!done) return null
  const { template } = applyRepairs(lab.template, done.repairs)
  return {
    kind: 'template-lab',
    work: JSON.stringify(done),
    at: done.at,
    parts: partsOf(template, lab.fields),
    editor: editorOf(lab, template, done.open),
    repairs: tellRepairs(lab.template, lab.fields, done.repairs),
    isFull: done.repairs.length >= MOST_REPAIRS,
    cases: lab.cases.map(({ id, title }) => ({ id, title })),
    tried: triedCase(lab, key, done),
  }
}

/** The parts of a letter that its reader sees, numbered from the first paragraph to the last. */
function partsOf({ parts }: Template, fields: LabField[]): TemplateScene['parts'] {
  const names = namesOf(fields)
  let number = 0
  return parts
    .filter(({ kind }) => kind !== 'note')
    .map(({ kind, blocks }) => {
      const open: NamedCondition[] = []
      const lines = flat(blocks).map(({ paragraph, inTable }) => {
        const before = open.length
        const { id, heading } = paragraph
        const segments = namedSegments(paragraph.segments, names, open)
        number += 1
        return { id, number, depth: Math.min(before, open.length), heading, inTable, segments }
      })
      return { kind, lines }
    })
}

type Flat = { paragraph: Extract<Block, { kind: 'paragraph' }>; inTable: boolean }

function flat(blocks: Block[], inTable = false): Flat[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [{ paragraph: block, inTable }]
      : flat(block.blocks, inTable || block.kind === 'table'),
  )
}

function triedCase(
  lab: TemplateLab,
  key: TemplateLabKey,
  { repairs, tried: id }: TemplateWork,
): TemplateScene['tried'] {
  const found = lab.cases.find((one) => one.id === id)
  const finished = found && letterOf(lab, key, repairs, found.id)
  if (!finished) return null
  const names = namesOf(lab.fields)
  const about = { case: found.id, title: found.title, data: dataOf(found.data, lab.fields) }
  if ('tag' in finished) return { ...about, ok: false, stop: stopAt(finished.tag, names) }
  const letter = finished.letter.parts.filter(({ kind }) => kind !== 'note')
  return { ...about, ok: true, letter, observations: observed(finished, names) }
}

/** What the case system has in each field; nothing where it has none. */
function dataOf(data: CaseData, fields: LabField[]): Tried['data'] {
  const lists = fields.filter(({ type }) => type === 'list')
  const own = fields.filter(({ path }) => !lists.some((list) => path.startsWith(`${list.path}.`)))
  return own.map(({ path, name, type, items }) => {
    const value = valueAt(data, path)
    const values = Array.isArray(value)
      ? value.map((one) => items.map((item) => printed(valueAt(one, item.path))).join(', '))
      : [printed(value)]
    return { name, values: values.filter(Boolean), isList: type === 'list' }
  })
}
