import { z } from 'zod'
import type { ERASABLE } from '#db/schema/privacy.ts'

/** What a person may ask to have erased before its time; `name` once they have left. */
export type Erasable = (typeof ERASABLE)[number]

/** What one who works here may ask for. */
export const FOR_EMPLOYEES: Erasable[] = ['drafts', 'answers', 'voluntary']
/** What one who has left may ask for; an administrator writes it down for them. */
export const FOR_LEAVERS: Erasable[] = ['answers', 'voluntary', 'name']

const NOTE_LENGTH = 1000

const line = z.string().trim().max(5000).catch('')
const request = z.object({ id: line, note: line, email: line })
const answer = z.object({ outcome: z.enum(['erased', 'refused', '']).catch(''), reason: line })

/** What was typed, kept as it was. */
export type RequestFields = z.infer<typeof request> & { wanted: string[] }
export type AnswerFields = z.infer<typeof answer>

export type RequestProblems = { wanted?: 'none'; note?: 'long'; email?: 'unknown' }
export type AnswerProblems = { outcome?: 'choose'; reason?: 'missing' | 'long' }

export type NewRequest = { id: string; wanted: Erasable[]; note: string | null }
export type Answer = { outcome: 'erased' | 'refused'; reason: string | null }

/** Reads the form of a request; what can't be read counts as empty. */
export function requestFields(form: FormData): RequestFields {
  const wanted = form.getAll('wanted').map(String).slice(0, 10)
  return { ...request.parse(Object.fromEntries(form)), wanted }
}

/** What is asked for, of what may be, or what is wrong in which field. */
export function readRequest(
  typed: RequestFields,
  may: Erasable[],
): { request: NewRequest } | { problems: RequestProblems } {
  const wanted = may.filter((one) => typed.wanted.includes(one))
  const problems: RequestProblems = {
    ...(wanted.length > 0 ? {} : { wanted: 'none' }),
    ...(typed.note.length > NOTE_LENGTH ? { note: 'long' } : {}),
  }
  if (Object.keys(problems).length > 0) return { problems }
  const id = z.uuid().safeParse(typed.id).data ?? crypto.randomUUID()
  return { request: { id, wanted, note: typed.note || null } }
}

/** Reads the form of an answer. */
export function answerFields(form: FormData): AnswerFields {
  return answer.parse(Object.fromEntries(form))
}

/** The answer to a request; a refusal says why (GDPR article 12(4)). */
export function readAnswer({
  outcome,
  reason,
}: AnswerFields): { answer: Answer } | { problems: AnswerProblems } {
  if (outcome === '') return { problems: { outcome: 'choose' } }
  if (outcome === 'refused' && reason === '') return { problems: { reason: 'missing' } }
  if (reason.length > NOTE_LENGTH) return { problems: { reason: 'long' } }
  return { answer: { outcome, reason: reason || null } }
}
