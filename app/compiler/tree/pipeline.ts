import { createProcessor } from '@mdx-js/mdx'
import remarkGfm from 'remark-gfm'
import type { PluggableList } from 'unified'
import type { Part } from '../components/definition.ts'
import { registry } from '../components/registry.ts'
import { type Finding, finding, isError } from '../diagnostics/diagnostic.ts'
import { checkHeadings } from '../lints/headings.ts'
import { checkSlips } from '../lints/looks-like.ts'
import { checkReading } from '../lints/reading.ts'
import { checkAnchors } from './anchors.ts'
import type { Desk } from './desk.ts'
import { guard } from './guard.ts'
import { type Lifted, lift } from './lift.ts'
import { type Element, isElement, type Root, walk } from './nodes.ts'
import { normalise } from './normalise.ts'
import { type Slots, slotsFor } from './slots.ts'
import { syntaxFinding } from './syntax-errors.ts'

/** One file on its way through the plugins. */
export type Reading = { desk: Desk; slots: Slots; lifted: Lifted | undefined }

export function readingOf(desk: Desk): Reading {
  return { desk, slots: slotsFor(desk), lifted: undefined }
}

/** The plugins that read a file; the same for a check and for compiling. */
export function plugins(reading: Reading): PluggableList {
  return [remarkGfm, [guardAndLint, reading], [makeReady, reading], [liftOut, reading]]
}

function guardAndLint({ desk }: Reading) {
  return (tree: Root): void => {
    guard(desk)(tree)
    checkHeadings(tree, desk)
    checkReading(tree, desk)
    checkSlips(tree, desk)
  }
}

/** What components need from other files, before they are prepared one after another. */
function makeReady({ desk }: Reading) {
  return async (tree: Root): Promise<void> => {
    const elements: Element[] = []
    walk(tree, (node) => {
      if (isElement(node)) elements.push(node)
      return undefined
    })
    for (const element of elements) await registry.get(element.name ?? '')?.ready?.(element, desk)
  }
}

/** Leaves the learner part as the tree, or nothing at all when something was refused. */
function liftOut(reading: Reading) {
  return (tree: Root): Root => {
    const { desk, slots } = reading
    normalise(tree, desk)
    reading.lifted = lift(tree, desk, slots)
    checkAnchors(desk)
    return desk.findings.some(isError) ? { type: 'root', children: [] } : slots.tree('learner')
  }
}

/** The same plugins, stopped before anything is compiled. Syntax errors become findings. */
export async function check(desk: Desk): Promise<Reading> {
  const reading = readingOf(desk)
  const stop = () => (): Root => ({ type: 'root', children: [] })
  try {
    await createProcessor({ remarkPlugins: [...plugins(reading), stop] }).process(desk.source)
  } catch (error) {
    desk.findings.push(unreadable(error, desk.source))
  }
  return reading
}

/** Nesting that exhausts the parser is the author's; any other fault is ours and is thrown. */
function unreadable(error: unknown, source: string): Finding {
  if (error instanceof RangeError) return finding('SA-11', undefined)
  if (error instanceof Error && 'reason' in error) return syntaxFinding(error, source)
  throw error
}

/** For the key part: its tree is what the same reading put aside. */
export function partPlugins(part: Part, { slots }: Reading): PluggableList {
  return [() => (): Root => slots.tree(part)]
}
