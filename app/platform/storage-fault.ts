/** Why the database can't take a write just now; what was asked may be asked again. */
export type StorageFault = 'busy' | 'full' | 'unwritable' | 'broken' | 'unreachable'

const KINDS: [RegExp, StorageFault][] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'busy'],
  [/^SQLITE_FULL/, 'full'],
  [/^SQLITE_(READONLY|CANTOPEN|PERM|IOERR_WRITE|IOERR_TRUNCATE)/, 'unwritable'],
  [/^SQLITE_(IOERR|CORRUPT|NOTADB)/, 'broken'],
  // A database behind a network; whether a write got there is not known.
  [/^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|UND_ERR|SERVER_ERROR|HRANA_)/, 'unreachable'],
]

/** What a thrown error says of the storage, also where drizzle has wrapped it; undefined for any other error. */
export function storageFault(error: unknown): StorageFault | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { extendedCode, code } = at as { extendedCode?: unknown; code?: unknown }
    const told = String(extendedCode ?? code)
    const found = KINDS.find(([pattern]) => pattern.test(told))
    if (found) return found[1]
  }
  return undefined
}
