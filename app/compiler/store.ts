import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Compiled } from './compiled.ts'
import { mediaHash } from './tree/media.ts'
import type { Task } from './worker.ts'

/** What was compiled before, in memory and on disk. */
export type Store = {
  get(file: string, task: Task): Compiled | undefined
  put(file: string, task: Task, compiled: Compiled): void
}

type Entry = { key: string; compiled: Compiled }

/** One entry a file: a new version takes the old one's place. */
export function openStore(folder: string): Store {
  const held = new Map<string, Entry>()
  return {
    get: (file, task) => {
      const entry = held.get(file) ?? readEntry(folder, file)
      if (entry?.key !== keyOf(task) || !filesUnchanged(entry.compiled, task)) return undefined
      held.set(file, entry)
      return entry.compiled
    },
    put: (file, task, compiled) => {
      const entry = { key: keyOf(task), compiled }
      held.set(file, entry)
      writeEntry(folder, file, entry)
    },
  }
}

function readEntry(folder: string, file: string): Entry | undefined {
  try {
    return JSON.parse(readFileSync(path.join(folder, entryName(file)), 'utf8'))
  } catch {
    return undefined
  }
}

function writeEntry(folder: string, file: string, entry: Entry): void {
  mkdirSync(folder, { recursive: true })
  const target = path.join(folder, entryName(file))
  writeFileSync(`${target}.${process.pid}`, JSON.stringify(entry))
  renameSync(`${target}.${process.pid}`, target)
}

function entryName(file: string): string {
  return `${file.replaceAll('/', '.')}.json`
}

function keyOf({ source, context }: Task): string {
  const hash = createHash('sha256')
  for (const part of [compilerVersion(), source, JSON.stringify(context)]) hash.update(`${part}\0`)
  return hash.digest('hex')
}

/** A picture's public name begins with the hash of what it holds. */
function filesUnchanged({ facts }: Compiled, { context }: Task): boolean {
  const holds = (file: string, hash: string) => {
    try {
      return hash.startsWith(mediaHash(readFileSync(path.join(context.contentFolder, file))))
    } catch {
      return false
    }
  }
  const inputs = facts.inputs.map(({ path: file, hash }) => [file, hash] as const)
  const media = facts.media.map(({ path: file, name }) => [file, name] as const)
  return [...media, ...inputs].every(([file, hash]) => holds(file, hash))
}

let version: string | undefined

/** Changes with the compiler's own code and with the versions of what it uses. */
export function compilerVersion(): string {
  const parts = ['.', '../features/activities', '../platform/search', '../../package-lock.json']
  version ??= hashBelow(parts)
  return version
}

function hashBelow(names: string[]): string {
  const hash = createHash('sha256')
  for (const name of names) {
    for (const file of filesAt(fileURLToPath(new URL(name, import.meta.url)))) {
      hash.update(readFileSync(file))
    }
  }
  return hash.digest('hex')
}

function filesAt(place: string): string[] {
  if (place.endsWith('.json')) return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
