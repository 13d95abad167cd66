import { fieldsOf } from '#app/features/activities/attempt.ts'
import { kindOf } from '#app/features/activities/registry.ts'
import { readSubmission } from '#app/features/activities/submission.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import type { FilledForm } from '#tests/support/quiz-form.ts'

type Handed = { activity: string; person: string; form: FilledForm }

/** What a form that was sent must have been stored as: its answer and what it is worth. */
export function gradedAnew(handed: Handed) {
  const { kind, key, served, fields } = asked(handed)
  const parsed = kind.parse(served, fields)
  if (!parsed.ok) throw new Error(`a form for ${handed.activity} is ${parsed.reason}`)
  return { answer: parsed.answer, ...kind.grade(served, key, parsed.answer) }
}

/** The same form with the right answers. */
export function corrected(handed: Handed): FilledForm {
  const { kind, key, served, fields: given } = asked(handed)
  const fields = new URLSearchParams(handed.form.fields)
  for (const name of Object.keys(given)) fields.delete(name)
  for (const [name, values] of Object.entries(kind.fields(kind.solve(served, key))))
    for (const value of values) fields.append(name, value)
  return { ...handed.form, fields }
}

function asked({ activity: id, person, form }: Handed) {
  const module = id.slice(0, id.lastIndexOf('/'))
  const segments = catalogue().lessons.get(module)?.segments ?? []
  const activity = segments
    .flatMap((segment) => (segment.kind === 'activity' ? [segment.activity] : []))
    .find((one) => one.id === id)
  const key = catalogue().keys.get(module)?.[id]
  const submission = readSubmission(fieldsOf(asFormData(form.fields)) ?? {})
  if (!activity || !key || !submission) throw new Error(`${id} can't be graded`)
  const kind = kindOf(activity)
  const served = kind.serve(activity, key, { person, number: submission.number })
  return { kind, key, served, fields: submission.fields }
}

function asFormData(fields: URLSearchParams): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}
