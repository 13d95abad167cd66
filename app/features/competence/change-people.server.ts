import { catalogue } from '#app/features/learning/catalogue.server.ts'
import type { Planned } from '#app/features/people/changes.server.ts'
import { insertProfiles, isStale } from '#app/features/people/roster-queries.server.ts'
import { type Actor, writeRecorded } from '#app/platform/audit.server.ts'
import { requireOfNew } from './requirements.server.ts'

/** How often somebody else may change the same municipality first before it is a fault. */
const TRIES = 5

/**
 * Writes a change of people or units with its entry of the log and with what new profiles require:
 * the one way in which they change. A change that somebody else came before is planned anew.
 */
export async function changePeople<Refused extends { ok: false }>(
  actor: Actor,
  plan: () => Promise<Planned | Refused>,
  tries = TRIES,
): Promise<Planned | Refused> {
  const planned = await plan()
  if (!planned.ok) return planned
  const { municipality, about, what, detail, profiles, queries } = planned
  const required = await requireOfNew(catalogue().content, profiles)
  try {
    const act = { actor, municipality, what, about, detail }
    await writeRecorded(act, ...insertProfiles(profiles), ...required, ...queries)
  } catch (error) {
    if (tries > 1 && isStale(error)) return changePeople(actor, plan, tries - 1)
    throw error
  }
  return planned
}
