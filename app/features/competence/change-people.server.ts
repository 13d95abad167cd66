import { catalogue } from '#app/features/learning/catalogue.server.ts'
import type { Planned } from '#app/features/people/changes.server.ts'
import {
  insertProfiles,
  isStale,
  type NewProfile,
} from '#app/features/people/roster-queries.server.ts'
import { type Act, type Actor, writeRecorded } from '#app/platform/audit.server.ts'
import type { Query } from '#app/platform/writer.server.ts'
import { requireOfNew } from './requirements.server.ts'

/** How often somebody else may change the same municipality first before it is a fault. */
const TRIES = 5

/**
 * Writes a change of people or units with its entry of the log and with what new profiles require:
 * the one way in which they change. A change that somebody else came before is planned anew.
 */
export async function changePeople<Outcome extends Planned | { ok: false }>(
  actor: Actor,
  plan: () => Promise<Outcome>,
  tries = TRIES,
): Promise<Outcome> {
  const planned: Outcome = await plan()
  if (!planned.ok) return planned
  const { municipality, about, what, detail, profiles, queries } = planned
  try {
    await storePeople({
      acts: [{ actor, municipality, what, about, detail }],
      ...{ queries, profiles },
    })
  } catch (error) {
    if (tries > 1 && isStale(error)) return changePeople(actor, plan, tries - 1)
    throw error
  }
  return planned
}

/** Writes what was planned elsewhere, of one person or many, with what new profiles require. */
export async function storePeople(planned: {
  acts: Act[]
  queries: Query[]
  profiles: NewProfile[]
}): Promise<void> {
  const { acts, queries, profiles } = planned
  const required = await requireOfNew(catalogue().content, profiles)
  await writeRecorded(acts, ...insertProfiles(profiles), ...required, ...queries)
}
