import type { AssignmentCount } from '#app/features/competence/assignment-counts.server.ts'
import type {
  AssignmentFields,
  AssignmentProblems,
  Recipients,
} from '#app/features/competence/assignment-form.ts'
import type { Assignment } from '#app/features/competence/assignments.ts'

/** `recipientName` is null for a colleague whose name is not shown. */
export type AssignmentLine = Assignment &
  AssignmentCount & {
    title: string
    recipientName: string | null
    isOverdue: boolean
    mayWithdraw: boolean
  }

type Named = { id: string; name: string }

/** Where the page stands: under administration, or beside a report. */
type Place = 'admin' | 'report'

export type AssignmentsProps = {
  place: Place
  municipality: { number: string; name: string }
  /** Name of the unit that it is about; null is the whole municipality. */
  unit: string | null
  /** What follows the addresses of the forms, so that they concern the same people. */
  query: string
  /** 2026-11-23 */
  today: string
  /** What has just been done. */
  done: 'saved' | 'withdrawn' | null
  lines: AssignmentLine[]
  courses: Named[]
  paths: Named[]
  recipients: Recipients
  typed: AssignmentFields
  problems: AssignmentProblems
}

/** The address of the page itself; what is posted goes to it or below it. */
export function addressOf({
  place,
  municipality,
}: Pick<AssignmentsProps, 'place' | 'municipality'>) {
  return place === 'admin'
    ? { page: '/admin/assignments', each: '/admin/assignments' }
    : {
        page: `/reports/${municipality.number}/assign`,
        each: `/reports/${municipality.number}/assignments`,
      }
}
