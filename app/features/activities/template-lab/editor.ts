import { choosableConditions, choosablePaths } from './answer.ts'
import type { TemplateLab } from './lab.ts'
import { type NamedCondition, namedCondition, namesOf } from './named.ts'
import { applyRepairs } from './repairs.ts'
import {
  type Block,
  type Filter,
  type Paragraph,
  paragraphsIn,
  type Tag,
  type Template,
  tagsOf,
} from './template.ts'

export type FieldChoice = { path: string; name: string; list: string | null }
export type ConditionChoice = { value: string; condition: NamedCondition }

/** What can be done with the paragraph that is open; only what the repairs can do is offered. */
export type Editor = {
  paragraph: string
  fields: { id: number; path: string; filter: Filter | null }[]
  sections: { id: number; value: string; condition: NamedCondition; canUnwrap: boolean }[]
  choices: { fields: FieldChoice[]; conditions: ConditionChoice[] }
  /** The last paragraph that can be wrapped together with it. */
  wrapTo: string[]
  moveBefore: string[]
}

/** The editor of a paragraph of a template that is being repaired; null when it is not there. */
export function editorOf(
  { fields }: Pick<TemplateLab, 'fields'>,
  template: Template,
  id: string | null,
): Editor | null {
  const part = template.parts.find(({ blocks }) => paragraphsIn(blocks).some((p) => p.id === id))
  const all = part ? paragraphsIn(part.blocks) : []
  const at = all.findIndex((one) => one.id === id)
  const paragraph = all[at]
  if (!part || !paragraph) return null
  return {
    paragraph: paragraph.id,
    fields: tagsOf(paragraph).flatMap((tag) =>
      tag.kind === 'field' ? [{ id: tag.id, path: tag.path, filter: tag.filter }] : [],
    ),
    sections: tagsOf(paragraph).flatMap((tag) =>
      tag.kind === 'open' ? [sectionOf(tag, paragraph, template, fields)] : [],
    ),
    choices: { fields: fieldChoices(fields), conditions: conditionChoices(fields) },
    wrapTo: siblingsFrom(part.blocks, paragraph.id),
    // Before the next one it stands already.
    moveBefore: all.flatMap((one, n) => (n === at || n === at + 1 ? [] : [one.id])),
  }
}

function sectionOf(
  tag: Extract<Tag, { kind: 'open' }>,
  { id }: Paragraph,
  template: Template,
  fields: TemplateLab['fields'],
) {
  const { skipped } = applyRepairs(template, [{ do: 'unwrap', paragraph: id, tag: tag.id }])
  const condition = namedCondition(tag, namesOf(fields))
  return { id: tag.id, value: written(tag), condition, canUnwrap: skipped.length === 0 }
}

/** As the template language begins a section. */
function written({ negated, condition }: { negated: boolean; condition: string }): string {
  return `${negated ? '^' : '#'}${condition}`
}

/** What a tag can print; a list itself has no text. */
function fieldChoices(fields: TemplateLab['fields']): FieldChoice[] {
  const names = namesOf(fields)
  const inLists = new Map(
    fields.flatMap(({ name, items }) => items.map((item) => [item.path, name] as const)),
  )
  return choosablePaths(fields)
    .filter((path) => !names.isList(path))
    .map((path) => ({ path, name: names.nameOf(path), list: listOf(path, fields, inLists) }))
}

function listOf(path: string, fields: TemplateLab['fields'], inLists: Map<string, string>) {
  return fields.some((field) => field.path === path) ? null : (inLists.get(path) ?? null)
}

/** Each condition and its opposite, where that is not one of the others already. */
function conditionChoices(fields: TemplateLab['fields']): ConditionChoice[] {
  const names = namesOf(fields)
  return choosableConditions(fields).flatMap((condition) => {
    const hasOpposite = !/^(finnes|mangler) /.test(condition)
    return (hasOpposite ? [false, true] : [false]).map((negated) => ({
      value: written({ negated, condition }),
      condition: namedCondition({ negated, condition }, names),
    }))
  })
}

/** The paragraph itself and those that follow it in the same list of blocks. */
function siblingsFrom(blocks: Block[], id: string): string[] {
  const at = blocks.findIndex((one) => one.kind === 'paragraph' && one.id === id)
  if (at >= 0) return blocks.slice(at).flatMap((one) => (one.kind === 'paragraph' ? [one.id] : []))
  for (const block of blocks) {
    const inside = block.kind === 'paragraph' ? [] : siblingsFrom(block.blocks, id)
    if (inside.length > 0) return inside
  }
  return []
}
