import { asc, gt, sql } from 'drizzle-orm'
import { act } from '#db/schema/audit.ts'
import { chained, type Head, START } from './audit/chain.ts'
import { keepHead, keptHeads, type SignedHead } from './audit/heads.server.ts'
import { headOfLog, writeRecorded } from './audit.server.ts'
import { db } from './database.server.ts'

export type AuditFindings = {
  head: Head
  /** Entries that don't follow from the one before: changed, taken out or put in. */
  broken: number[]
  /** Heads that were kept apart, and that the log does not have any more. */
  missing: number[]
  /** Kept heads that are unreadable or not signed with our key. */
  forged: number
}

const PAGE = 1000

/** Follows the log from its first entry, and looks for each head that was kept apart. */
export async function checkAudit(): Promise<AuditFindings> {
  const kept = keptHeads()
  const heads = standing(kept)
  const wanted = new Map(heads.map(({ sequence, hash }) => [sequence, hash]))
  const broken: number[] = []
  let head = START
  for (let page = await after(0); page.length > 0; page = await after(head.sequence)) {
    for (const { hash, ...entry } of page) {
      const follows = entry.sequence === head.sequence + 1 && hash === chained(head.hash, entry)
      if (!follows) broken.push(entry.sequence)
      if (wanted.get(entry.sequence) === hash) wanted.delete(entry.sequence)
      head = { sequence: entry.sequence, hash }
    }
  }
  wanted.delete(START.sequence)
  const forged = kept.filter((one) => one === null).length
  return { head, broken, missing: [...wanted.keys()], forged }
}

/** After a copy was put in the database's place: the log goes on from what the copy holds. */
export async function recordRestore(): Promise<void> {
  const [hasLog] = await db.all(sql`select 1 from sqlite_master where name = 'act'`)
  keepHead('restored', hasLog ? await headOfLog() : START)
  const actor = { kind: 'operator' } as const
  if (hasLog)
    await writeRecorded({ actor, municipality: null, what: 'backup-restored', about: null })
}

/** A restored copy takes back the heads that were reached after it was made. */
function standing(kept: (SignedHead | null)[]): SignedHead[] {
  return kept.reduce<SignedHead[]>((heads, one) => {
    if (!one) return heads
    const before = one.kind === 'restored' ? heads.filter((h) => h.sequence <= one.sequence) : heads
    return [...before, one]
  }, [])
}

function after(sequence: number) {
  return db
    .select()
    .from(act)
    .where(gt(act.sequence, sequence))
    .orderBy(asc(act.sequence))
    .limit(PAGE)
}
