import { namesWithin, type ReportScope } from '#app/features/access/policies.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { countAssigned } from '#app/features/competence/assignment-counts.server.ts'
import {
  type AssignmentFields,
  assignmentFields,
  type NewAssignment,
  readAssignment,
} from '#app/features/competence/assignment-form.ts'
import { assignmentsIn } from '#app/features/competence/assignments.server.ts'
import { titleOf } from '#app/features/competence/assignments.ts'
import { assign, mayWithdraw } from '#app/features/competence/change-assignments.server.ts'
import { recipientsIn } from '#app/features/competence/recipients.server.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { isoDay } from '#app/platform/calendar.ts'
import { readForm } from '#app/platform/http/form.ts'
import { time } from '#app/platform/http/time.ts'
import type { AssignmentLine, AssignmentsProps } from './assignments-props.ts'

/** What is proposed until someone chooses: a month. */
const PROPOSED_DAYS = 30

/** All that a page of assignments shows to someone with this scope. */
export async function assignmentsView(viewer: Viewer, scope: ReportScope, url: URL) {
  const { today } = time()
  const { content } = catalogue()
  const names = namesWithin(viewer, scope)
  const [listed, recipients] = await Promise.all([assignmentsIn(scope), recipientsIn(scope, names)])
  const counts = await countAssigned(scope, listed, names)
  const isHidden = scope.unit !== null && names === undefined
  const published = content.courses.filter(({ status }) => status === 'published')
  return {
    municipality: viewer.municipality,
    unit: recipients.units.find(({ id }) => id === scope.unit)?.name ?? null,
    query: scope.unit === null ? '' : `?${new URLSearchParams({ unit: scope.unit })}`,
    today: isoDay(today),
    done: doneIn(url.searchParams),
    lines: listed.map((one): AssignmentLine => {
      const role = content.jobRoles.find(({ id }) => id === one.recipient)?.title
      const whom = one.recipientKind === 'job-role' ? (role ?? one.recipient) : one.recipientName
      return {
        ...one,
        title: titleOf(content, one),
        recipientName: isHidden && one.recipientKind === 'person' ? null : whom,
        ...(counts.get(one.id) ?? { people: null, done: null }),
        isOverdue: one.dueOn < today,
        mayWithdraw: mayWithdraw(scope, viewer, one),
      }
    }),
    courses: published.map(({ id, title }) => ({ id, name: title })),
    paths: content.learningPaths.map(({ id, title }) => ({ id, name: title })),
    recipients,
    typed: fresh(url, isoDay(today + PROPOSED_DAYS)),
    problems: {},
  } satisfies Omit<AssignmentsProps, 'place'>
}

/** Stores what the form asks for; gives what was typed and what is wrong with it when it can't stand. */
export async function takeAssignment(viewer: Viewer, scope: ReportScope, request: Request) {
  const typed = assignmentFields(await readForm(request))
  const recipients = await recipientsIn(scope, namesWithin(viewer, scope))
  const { content } = catalogue()
  const read = readAssignment(typed, { content, recipients, today: time().today })
  if ('problems' in read) return { typed, problems: read.problems }
  if ((await assignmentsIn(scope)).some((one) => isSame(one, read.assignment)))
    return { typed, problems: { to: 'same' } as const }
  await assign(scope, viewer, read.assignment)
  return undefined
}

/** Sent again by Back or by a second tab: the same training to the same, by the same day. */
function isSame(one: NewAssignment, other: NewAssignment): boolean {
  const { training, recipient, dueOn, mandatory } = other
  return (
    one.id !== other.id &&
    one.training === training &&
    one.recipient === recipient &&
    one.dueOn === dueOn &&
    one.mandatory === mandatory
  )
}

function doneIn(parameters: URLSearchParams): AssignmentsProps['done'] {
  if (parameters.has('withdrawn')) return 'withdrawn'
  return parameters.has('saved') ? 'saved' : null
}

/** An empty form, or what a link from a report has filled in. */
function fresh(url: URL, due: string): AssignmentFields {
  const asked = assignmentFields(url.searchParams)
  return { ...asked, id: crypto.randomUUID(), due: asked.due || due }
}
