import type { Viewer } from '#app/features/access/viewer.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { type Draft, draftApplied, findDraft } from '#app/features/people/import-drafts.server.ts'
import {
  type Agreed,
  type NotAgreed,
  type Preview,
  planAgreed,
  previewImport,
  type Unreadable,
} from '#app/features/people/import-people.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { changePeople } from './change-people.server.ts'

/** There is no such file of theirs, or none that waits any more. */
type Over = { ok: false; problem: 'over' }

/** What a file that waits would change now. */
export function previewDraft(
  draft: Draft & { text: string },
  viewer: Viewer,
): Promise<Preview | Unreadable> {
  const { jobRoles } = catalogue().content
  return previewImport(draft.municipality, sourceOf(draft, viewer), jobRoles, today())
}

/** Applies a file that waits, if it would still change what somebody has agreed to. */
export async function applyDraft(
  municipality: string,
  id: string,
  viewer: Viewer,
  agreed: Agreed,
): Promise<{ ok: true } | Over | Unreadable | NotAgreed> {
  const { jobRoles } = catalogue().content
  return changePeople({ kind: 'person', id: viewer.id }, async () => {
    const draft = await findDraft(municipality, id)
    if (!isWaiting(draft)) return { ok: false, problem: 'over' } as const
    const source = sourceOf(draft, viewer)
    const planned = await planAgreed(municipality, source, jobRoles, today(), agreed)
    if (!planned.ok) return planned
    const applied = draftApplied(id, planned.counts)
    return { ...planned, queries: [applied, ...planned.queries] }
  })
}

/** Whether a file can still be applied. */
export function isWaiting(draft: Draft | undefined): draft is Draft & { text: string } {
  return draft !== undefined && draft.text !== null && draft.appliedAt === null
}

function sourceOf({ id, text, isWhole, createsUnits }: Draft & { text: string }, viewer: Viewer) {
  return { id, text, isWhole, createsUnits, keep: viewer.id }
}
