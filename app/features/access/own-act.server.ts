import type { Act, ActKind } from '#app/platform/audit.server.ts'
import type { Viewer } from './viewer.ts'

/** What someone does with their own sign-in, for the log. */
export function ownAct(viewer: Viewer, what: ActKind): Act {
  const actor = { kind: 'person', id: viewer.id } as const
  return { actor, municipality: viewer.municipality.number, what, about: viewer.id }
}

/** Whom to tell of it. */
export function addresseeOf({ id, municipality }: Viewer) {
  return { id, municipality: municipality.number }
}
