import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Desk } from '../../tree/desk.ts'
import { mediaHash } from '../../tree/media.ts'
import { prop } from '../../tree/nodes.ts'
import type { LabFile } from '../lab-parts.ts'
import { labFile, labReady } from '../read-lab.ts'
import { readWorkflowLab } from './read.ts'

/** Reads the flow and the cases that a tag names, and the municipalities' overlays beside the flow. */
export const workflowLabReady = labReady(async (tag, element, desk) => {
  const cases = labFile('cases', element, desk)
  if (!cases) return undefined
  const { src, ...about } = tag
  const { sources, unreadLists } = desk.context
  const local = prop(element, 'local') !== undefined
  const overlays = local ? overlaysBeside(src.path, desk) : []
  const read = await readWorkflowLab({
    ...about,
    form: prop(element, 'form') === 'ruting' ? 'routing' : 'case-work',
    local,
    srcPath: src.path,
    srcText: src.bytes.toString('utf8'),
    casesPath: cases.path,
    casesText: cases.bytes.toString('utf8'),
    overlays: overlays.map(({ path, bytes }) => ({ path, text: bytes.toString('utf8') })),
    language: desk.context.language,
    sources: unreadLists.includes('sources.yaml') ? undefined : sources,
  })
  return { ...read, beside: [cases, ...overlays] }
})

/** `flyt.1824.lokalt.yaml` beside `flyt.bpmn`. */
function overlaysBeside(flow: string, desk: Desk): LabFile[] {
  const folder = path.posix.dirname(flow)
  const stem = path.posix.basename(flow, '.bpmn')
  return readdirSync(path.join(desk.context.contentFolder, folder))
    .filter((name) => name.startsWith(`${stem}.`) && name.endsWith('.lokalt.yaml'))
    .sort()
    .flatMap((name) => {
      const relative = `${folder}/${name}`
      const bytes = readFileSync(path.join(desk.context.contentFolder, relative))
      desk.facts.inputs.push({ path: relative, hash: mediaHash(bytes) })
      return [{ path: relative, bytes }]
    })
}
