import { z } from 'zod'
import type { Fields, Parsed, Problem } from '../attempt.ts'
import { readRepairs } from './answer.ts'
import { controlName } from './fields.ts'
import type { TemplateLab } from './lab.ts'
import { isVisible, NOTHING_DONE, readWork, type TemplateWork, workFields } from './read-work.ts'
import { applyRepairs, MOST_REPAIRS, type Repair } from './repairs.ts'
import { paragraphsOf } from './template.ts'

export type TemplateAnswer = { repairs: Repair[] }

/** The unfinished work of a form; what is chosen and not yet done is not kept. */
export function fittingWork(lab: TemplateLab, fields: Fields): Fields {
  const done = readWork(lab, fields)
  return done && fields.work ? workFields(done) : {}
}

/** What a form hands in. */
export function parseWork(lab: TemplateLab, fields: Fields): Parsed<TemplateAnswer> {
  const done = readWork(lab, fields)
  return done ? { ok: true, answer: { repairs: done.repairs } } : { ok: false, reason: 'malformed' }
}

/** A stored answer, if the template still has room for it. */
export function restoreAnswer(lab: TemplateLab, stored: unknown): TemplateAnswer | undefined {
  const read = z.strictObject({ repairs: z.unknown() }).safeParse(stored)
  const repairs = read.success ? readRepairs(lab, read.data.repairs) : undefined
  return repairs && { repairs }
}

const MALFORMED = { ok: false, reason: 'malformed' } as const

/**
 * One step of the work, as the button says that was pressed: `edit <paragraph>`, `close`,
 * `undo <place in the list>`, `restart`, `try <case>`, or a repair by its kind and place, such as
 * `field brev-3 0`, with what is chosen beside it.
 */
export function advanceWork(lab: TemplateLab, fields: Fields): Parsed<Fields> {
  const done = readWork(lab, fields)
  if (!done) return MALFORMED
  const [verb = '', ...place] = (fields.do?.[0] ?? '').split(' ')
  const missing = notChosen(fields, verb, place)
  if (missing) return { ok: false, reason: 'incomplete', problems: [missing] }
  const next = shown(lab, done, verb, place[0] ?? '') ?? repaired(lab, done, fields, verb, place)
  return next ? { ok: true, answer: workFields(next) } : MALFORMED
}

/** What must be chosen beside a button before it means anything. */
function notChosen(fields: Fields, verb: string, place: string[]): Problem | undefined {
  const part = verb === 'wrap' ? 'when' : verb === 'move' ? 'before' : undefined
  const field = part && controlName(part, ...place)
  return field && fields[field]?.[0] === ''
    ? { question: field, field, reason: 'missing' }
    : undefined
}

/** Steps that change what is shown, or take repairs back. */
function shown(
  lab: TemplateLab,
  done: TemplateWork,
  verb: string,
  subject: string,
): TemplateWork | undefined {
  switch (verb) {
    case 'edit':
      return { ...done, open: subject.slice(0, 60), at: 'editor' }
    case 'close':
      return { ...done, open: null, at: done.open }
    case 'restart':
      return { ...NOTHING_DONE, tried: done.tried, at: 'repairs' }
    case 'undo':
      return undone(done, subject)
    case 'try':
      return isVisible(lab, subject) ? { ...done, tried: subject, at: 'letter' } : undefined
    default:
      return undefined
  }
}

/** Without one repair, the last when none is named, and without what points at paragraphs that it made. */
function undone(done: TemplateWork, subject: string): TemplateWork | undefined {
  const place = subject === '' ? done.repairs.length - 1 : Number(subject)
  if (!/^\d{0,2}$/.test(subject) || (subject !== '' && place >= done.repairs.length))
    return undefined
  const gone = done.repairs[place]
  const made = gone?.do === 'wrap' ? [`${gone.id}a`, `${gone.id}b`] : []
  const isLeft = (repair: Repair) =>
    repair !== gone && !Object.values(repair).some((value) => made.includes(String(value)))
  const repairs = done.repairs.filter(isLeft)
  return { ...done, repairs, open: null, at: 'repairs' }
}

function repaired(
  lab: TemplateLab,
  done: TemplateWork,
  fields: Fields,
  verb: string,
  place: string[],
): TemplateWork | undefined {
  if (done.repairs.length >= MOST_REPAIRS) return undefined
  const asked = repairFrom(done, fields, verb, place)
  const repairs = asked ? readRepairs(lab, [...done.repairs, asked]) : undefined
  if (!repairs) return undefined
  const { skipped } = applyRepairs(lab.template, repairs)
  // The form offers nothing that can't be done.
  if (skipped.includes(repairs.length - 1)) return undefined
  return { ...done, repairs, open: null, at: stillThere(lab, repairs, place[0] ?? '') }
}

/** The paragraph that was changed; where it is gone, the one that has come in its place. */
function stillThere({ template }: TemplateLab, repairs: Repair[], id: string): string | null {
  const after = paragraphsOf(applyRepairs(template, repairs).template).map((one) => one.id)
  if (after.includes(id)) return id
  const before = paragraphsOf(applyRepairs(template, repairs.slice(0, -1)).template)
  const at = before.findIndex((one) => one.id === id)
  return after[Math.min(at, after.length - 1)] ?? null
}

function repairFrom(
  { repairs }: TemplateWork,
  fields: Fields,
  verb: string,
  place: string[],
): unknown {
  const [paragraph = '', number] = place
  const given = (part: string) => fields[controlName(part, ...place)]?.[0] ?? ''
  const tag = Number(number)
  // As the template language has it: `#` where it holds, `^` where it does not.
  const when = given('when')
  const chosen = { negated: when.startsWith('^'), condition: when.slice(1) }
  switch (verb) {
    case 'field':
      return { do: verb, paragraph, tag, path: given('path'), filter: given('filter') || null }
    case 'condition':
      return { do: verb, paragraph, tag, ...chosen }
    case 'unwrap':
      return { do: verb, paragraph, tag }
    case 'wrap':
      return { do: verb, id: freeName(repairs), from: paragraph, to: given('to'), ...chosen }
    case 'move':
      return { do: verb, paragraph, before: given('before') }
    case 'remove':
      return { do: verb, paragraph }
    default:
      return undefined
  }
}

function freeName(repairs: Repair[]): string {
  const taken = repairs.filter((one) => one.do === 'wrap').map(({ id }) => id)
  const free = Array.from({ length: MOST_REPAIRS }, (_, n) => `ny-${n + 1}`)
  return free.find((name) => !taken.includes(name)) ?? ''
}
