/** Why the database can't take a write just now; what was asked may be asked again. */
export type StorageFault = 'busy' | 'full' | 'unwritable' | 'broken'

const KINDS: [RegExp, StorageFault][] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'busy'],
  [/^SQLITE_FULL/, 'full'],
  [/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/, 'unwritable'],
  [/^SQLITE_(IOERR|CORRUPT|NOTADB|PROTOCOL)/, 'broken'],
]

/** What a thrown error says of the storage, also where drizzle has wrapped it; undefined for any other error. */
export function storageFault(error: unknown): StorageFault | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at ? String(at.code) : ''
    const found = KINDS.find(([pattern]) => pattern.test(code))
    if (found) return found[1]
  }
  return undefined
}
