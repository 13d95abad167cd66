import path from 'node:path'
import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Desk } from '../tree/desk.ts'
import { fetchInput, mediaHash } from '../tree/media.ts'
import { type Block, type Element, isElement, prop, propPlace } from '../tree/nodes.ts'
import type { LabFile, ReadLab } from './lab-parts.ts'
import { placesIn } from './places.ts'

/** What a lab is made of, as its tag says. */
export type LabTag = {
  /** course/module/activity */
  id: string
  title: string
  pass: number
  src: LabFile
}

export type LabReader = (
  tag: LabTag,
  element: Element,
  desk: Desk,
) => Promise<
  ({ findings: Finding[]; beside?: LabFile[] } & Partial<Pick<ReadLab, 'lab' | 'key'>>) | undefined
>

const LABS = new Set(['WorkflowLab', 'TemplateLab', 'RobotLab'])
const DEFAULT_PASS = 80

/** Whether a block is one of the labs. */
export function isLab(block: Block): block is Element {
  return isElement(block) && LABS.has(block.name ?? '')
}

/** Reads the files of a lab and verifies it; what is wrong with them is said at their own lines. */
export function labReady(read: LabReader) {
  return async (element: Element, desk: Desk): Promise<void> => {
    const src = labFile('src', element, desk)
    const tag = {
      id: labId(element, desk),
      title: prop(element, 'title') ?? '',
      pass: passOf(element),
    }
    const found = src && (await read({ ...tag, src }, element, desk))
    if (!found) return
    const { findings, lab, key, beside = [] } = found
    desk.findings.push(...findings)
    const made = [src, ...beside]
    const about = { files: hashesOf(made), places: placesIn(made) }
    if (lab && key) desk.labs.set(element, { lab, key, ...about })
  }
}

function hashesOf(files: LabFile[]): ReadLab['files'] {
  return Object.fromEntries(
    files.map(({ path: file, bytes }) => [path.posix.basename(file), mediaHash(bytes)]),
  )
}

/** course/module/activity */
export function labId(element: Element, { context }: Desk): string {
  return `${context.id}/${prop(element, 'id') ?? ''}`
}

/** Per cent that it takes to pass. */
export function passOf(element: Element): number {
  return Number(prop(element, 'pass') ?? DEFAULT_PASS)
}

/** A file that a prop of a lab names; undefined when it names none or it can't be had. */
export function labFile(name: string, element: Element, desk: Desk): LabFile | undefined {
  const written = prop(element, name)
  if (written === undefined) return undefined
  const found = fetchInput(desk, written, propPlace(element, name))
  return found && { path: found.relative, bytes: found.bytes }
}
