import { readFileSync } from 'node:fs'

type Made = { bytes: Buffer; made: unknown }

const kept = new Map<string, Made>()

/** What is made of a file's bytes; made again only when they have changed, for most files never do. */
export function readOnce<T>(file: string, make: (bytes: Buffer) => T): T {
  const bytes = readFileSync(file)
  const before = kept.get(file)
  if (before?.bytes.equals(bytes)) return before.made as T
  const made = make(bytes)
  kept.set(file, { bytes, made })
  return made
}
