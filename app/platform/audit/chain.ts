import { createHash } from 'node:crypto'
import type { act } from '#db/schema/audit.ts'

/** An entry of the log as it is hashed: everything but its own hash. */
export type Entry = Omit<typeof act.$inferSelect, 'hash'>
export type Head = { sequence: number; hash: string }

/** What stands before the first entry. */
export const START: Head = { sequence: 0, hash: '' }

/** SHA-256 over the hash before and the entry; so no entry can change without all that follow. */
export function chained(before: string, entry: Entry): string {
  const { sequence, at, actorKind, actor, municipality, what, about, detail } = entry
  const told = [before, sequence, at, actorKind, actor, municipality, what, about, detail]
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url')
}
