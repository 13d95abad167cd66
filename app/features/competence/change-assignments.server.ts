import { and, eq, isNull } from 'drizzle-orm'
import type { ReportScope } from '#app/features/access/policies.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { writeRecorded } from '#app/platform/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { assignment } from '#db/schema/competence.ts'
import type { NewAssignment } from './assignment-form.ts'
import { assignmentsIn, type ListedAssignment } from './assignments.server.ts'

/** Stores an assignment that was found to be right; the same form sent twice is one. */
export async function assign(
  { municipality }: ReportScope,
  viewer: Viewer,
  made: NewAssignment,
): Promise<void> {
  const { id, training, trainingKind, recipientKind, recipient, dueOn, mandatory } = made
  const detail = { trainingKind, training, recipientKind, recipient, dueOn, mandatory }
  await writeRecorded(
    { ...by(viewer), municipality, what: 'training-assigned', about: id, detail },
    db
      .insert(assignment)
      .values({ ...made, municipality, assignedBy: viewer.id, assignedAt: now() })
      .onConflictDoNothing(),
  )
}

/** Whether someone may take an assignment back: their own, or any of a municipality that is theirs. */
export function mayWithdraw(scope: ReportScope, viewer: Viewer, one: ListedAssignment): boolean {
  return scope.unit === null || one.assigner === viewer.id
}

/** Takes an assignment back; it stays as history. Gives false when there is none that they may take back. */
export async function withdraw(scope: ReportScope, viewer: Viewer, id: string): Promise<boolean> {
  const found = (await assignmentsIn(scope)).find((one) => one.id === id)
  if (!found || !mayWithdraw(scope, viewer, found)) return false
  const { trainingKind, training, recipientKind, recipient } = found
  const detail = { trainingKind, training, recipientKind, recipient }
  await writeRecorded(
    {
      ...by(viewer),
      municipality: scope.municipality,
      what: 'assignment-withdrawn',
      about: id,
      detail,
    },
    db
      .update(assignment)
      .set({ withdrawnBy: viewer.id, withdrawnAt: now() })
      .where(and(eq(assignment.id, id), isNull(assignment.withdrawnAt))),
  )
  return true
}

function by({ id }: Viewer) {
  return { actor: { kind: 'person', id } } as const
}
