import { z } from 'zod'
import { readCondition } from './tag.ts'
import {
  type Block,
  type Filter,
  type Paragraph,
  type Part,
  paragraphsIn,
  type Segment,
  type Tag,
  type Template,
} from './template.ts'

export const MOST_REPAIRS = 40

const place = z.string().regex(/^[a-z]{1,12}-\d{1,4}[ab]?$/)
const tag = z.number().int().min(0).max(999)
const condition = z
  .string()
  .max(400)
  .refine((text) => readCondition(text) !== undefined)

const repair = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('field'),
    paragraph: place,
    tag,
    path: z
      .string()
      .max(100)
      .regex(/^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u),
    filter: z.enum(['dato', 'store', 'tall']).nullable(),
  }),
  z.strictObject({
    do: z.literal('condition'),
    paragraph: place,
    tag,
    negated: z.boolean(),
    condition,
  }),
  z.strictObject({
    do: z.literal('wrap'),
    /** Names the two new paragraphs: `id`a and `id`b. */
    id: z.string().regex(/^ny-\d{1,2}$/),
    from: place,
    to: place,
    negated: z.boolean(),
    condition,
  }),
  z.strictObject({ do: z.literal('unwrap'), paragraph: place, tag }),
  z.strictObject({ do: z.literal('move'), paragraph: place, before: place }),
  z.strictObject({ do: z.literal('remove'), paragraph: place }),
])

/** One change to a template, by the ids of the original. */
export type Repair = z.infer<typeof repair>

/** An answer: the repairs, in order. */
export const repairList: z.ZodType<Repair[]> = z.array(repair).max(MOST_REPAIRS)

/** A template with repairs done, and the places in the list of those that could not be. */
export type Repaired = { template: Template; skipped: number[] }

/** Does the repairs in order. One that points at what is no longer there is skipped, and told. */
export function applyRepairs(original: Template, repairs: readonly Repair[]): Repaired {
  const skipped: number[] = []
  let template = original
  for (const [at, one] of repairs.entries()) {
    const next = applyRepair(template, one)
    if (next) template = next
    else skipped.push(at)
  }
  return { template, skipped }
}

function applyRepair(template: Template, one: Repair): Template | undefined {
  switch (one.do) {
    case 'field':
      return changeTag(template, one, (old) =>
        old.kind === 'field' ? { ...old, path: one.path, filter: one.filter as Filter } : undefined,
      )
    case 'condition':
      return changeTag(template, one, (old) => {
        const condition = readCondition(one.condition)
        const { negated } = one
        return old.kind === 'open' && condition ? { ...old, negated, condition } : undefined
      })
    case 'wrap':
      return wrap(template, one)
    case 'unwrap':
      return unwrap(template, one)
    case 'move':
      return move(template, one)
    case 'remove':
      return inList(template, one.paragraph, (blocks, at) => blocks.toSpliced(at, 1))
  }
}

/** Changes the list of blocks that holds a paragraph; undefined when there is none, or nothing to do. */
function inList(
  template: Template,
  id: string,
  change: (blocks: Block[], at: number) => Block[] | undefined,
): Template | undefined {
  for (const [at, part] of template.parts.entries()) {
    const blocks = inBlocks(part.blocks, id, change)
    if (blocks) return { parts: template.parts.with(at, { ...part, blocks }) }
  }
  return undefined
}

function inBlocks(
  blocks: Block[],
  id: string,
  change: (blocks: Block[], at: number) => Block[] | undefined,
): Block[] | undefined {
  const at = blocks.findIndex((block) => block.kind === 'paragraph' && block.id === id)
  if (at >= 0) return change(blocks, at)
  for (const [place, block] of blocks.entries()) {
    if (block.kind === 'paragraph') continue
    const inner = inBlocks(block.blocks, id, change)
    if (inner) return blocks.with(place, { ...block, blocks: inner })
  }
  return undefined
}

function changeTag(
  template: Template,
  { paragraph, tag }: { paragraph: string; tag: number },
  change: (old: Tag) => Tag | undefined,
): Template | undefined {
  return inList(template, paragraph, (blocks, at) => {
    const found = blocks[at] as Paragraph
    const place = found.segments.findIndex((one) => one.kind !== 'text' && one.id === tag)
    const changed = place >= 0 ? change(found.segments[place] as Tag) : undefined
    if (!changed) return undefined
    return blocks.with(at, { ...found, segments: found.segments.with(place, changed) })
  })
}

function wrap(template: Template, one: Extract<Repair, { do: 'wrap' }>): Template | undefined {
  const condition = readCondition(one.condition)
  const isTaken = template.parts.some(({ blocks }) => has(blocks, `${one.id}a`, `${one.id}b`))
  if (!condition || isTaken) return undefined
  return inList(template, one.from, (blocks, from) => {
    const to = blocks.findIndex((block) => block.kind === 'paragraph' && block.id === one.to)
    if (to < from) return undefined
    const open: Tag = { kind: 'open', id: 0, negated: one.negated, condition }
    const inside = blocks.slice(from, to + 1)
    const wrapped = [marker(`${one.id}a`, open), ...inside, marker(`${one.id}b`, CLOSE)]
    return blocks.toSpliced(from, inside.length, ...wrapped)
  })
}

const CLOSE: Tag = { kind: 'close', id: 0 }

function marker(id: string, tag: Tag): Paragraph {
  return { kind: 'paragraph', id, heading: null, segments: [tag] }
}

function has(blocks: Block[], ...ids: string[]): boolean {
  return paragraphsIn(blocks).some(({ id }) => ids.includes(id))
}

function move(
  template: Template,
  { paragraph, before }: Extract<Repair, { do: 'move' }>,
): Template | undefined {
  const home = template.parts.find(({ blocks }) => has(blocks, paragraph))
  if (paragraph === before || !home || !has(home.blocks, before)) return undefined
  const moved = paragraphsIn(home.blocks).find(({ id }) => id === paragraph) as Paragraph
  const without = inList(template, paragraph, (blocks, at) => blocks.toSpliced(at, 1))
  return without && inList(without, before, (blocks, at) => blocks.toSpliced(at, 0, moved))
}

type Spot = { paragraph: string; tag: number }

/** Takes away a section's two tags, and the paragraphs that then hold nothing. */
function unwrap(template: Template, spot: Spot): Template | undefined {
  const part = template.parts.find(({ blocks }) => has(blocks, spot.paragraph))
  const end = part && closingOf(part, spot)
  if (!end) return undefined
  const opened = dropTag(template, spot)
  return opened && dropTag(opened, end)
}

/** The tag that closes the section which a tag opens. */
function closingOf({ blocks }: Part, spot: Spot): Spot | undefined {
  let depth = 0
  for (const { id, segments } of paragraphsIn(blocks)) {
    for (const tag of segments) {
      if (tag.kind === 'text' || tag.kind === 'field') continue
      const isStart = id === spot.paragraph && tag.id === spot.tag && tag.kind === 'open'
      if (depth === 0 && !isStart) continue
      depth += tag.kind === 'open' ? 1 : -1
      if (depth === 0) return { paragraph: id, tag: tag.id }
    }
  }
  return undefined
}

function dropTag(template: Template, { paragraph, tag }: Spot): Template | undefined {
  return inList(template, paragraph, (blocks, at) => {
    const found = blocks[at] as Paragraph
    const isIt = (one: Segment) => one.kind !== 'text' && one.id === tag
    const segments = found.segments.filter((one) => !isIt(one))
    const isBare = segments.every((one) => one.kind === 'text' && one.text.trim() === '')
    return isBare ? blocks.toSpliced(at, 1) : blocks.with(at, { ...found, segments })
  })
}
