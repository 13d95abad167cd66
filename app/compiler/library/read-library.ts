import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Diagnostic, finding } from '../diagnostics/diagnostic.ts'
import type { ItemFiles, Library } from './entry.ts'
import { readItem } from './read-item.ts'

const ABOUT = /^([^.]+)\.yaml$/
const ITEM = /^([^.]+)\.(bpmn|docx)$/

/** Reads what the municipalities share, and tells what is wrong with it. */
export async function readLibrary(contentDir: string): Promise<Library> {
  const folder = path.join(contentDir, 'library')
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  const ids = names.flatMap((name) => ABOUT.exec(name)?.[1] ?? [])
  const read = await Promise.all(ids.map((id) => readItem(filesOf(id, names, folder))))
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    diagnostics: [...untold(names, ids), ...read.flatMap(({ diagnostics }) => diagnostics)],
  }
}

function filesOf(id: string, names: string[], folder: string): ItemFiles {
  const read = (name: string) => readFileSync(path.join(folder, name))
  const one = (name: string) => (names.includes(name) ? read(name) : undefined)
  const local = names.filter((name) => name.startsWith(`${id}.`) && name.endsWith('.lokalt.yaml'))
  return {
    id,
    about: read(`${id}.yaml`),
    workflow: one(`${id}.bpmn`),
    template: one(`${id}.docx`),
    overlays: local.map((name) => ({ path: `library/${name}`, bytes: read(name) })),
  }
}

function untold(names: string[], ids: string[]): Diagnostic[] {
  return names.flatMap((name) => {
    const id = ITEM.exec(name)?.[1]
    if (id === undefined || ids.includes(id)) return []
    const values = { file: name, beside: `${id}.yaml` }
    return [{ ...finding('LI-01', undefined, values), file: `library/${name}` }]
  })
}
