import { z } from 'zod'
import type { Fields, Parsed } from '../attempt.ts'
import { readRepairs } from './answer.ts'
import type { TemplateLab } from './lab.ts'
import { MOST_REPAIRS, type Repair } from './repairs.ts'

/** What has been done in an attempt so far, and the case whose letter is shown. */
export type TemplateWork = { repairs: Repair[]; tried: string | null }
export type TemplateAnswer = { repairs: Repair[] }

const MOST_CHARACTERS = 60_000
const work = z.strictObject({ repairs: z.unknown(), tried: z.string().max(60).nullable() })

/** The work that a form carries; none where it carries nothing. Undefined when it is not ours. */
export function readWork(lab: TemplateLab, fields: Fields): TemplateWork | undefined {
  const [written] = fields.work ?? []
  if (written === undefined) return { repairs: [], tried: null }
  const read = work.safeParse(written.length > MOST_CHARACTERS ? undefined : parsed(written))
  const repairs = read.success ? readRepairs(lab, read.data.repairs) : undefined
  if (!read.success || !repairs) return undefined
  const { tried } = read.data
  return tried === null || isVisible(lab, tried) ? { repairs, tried } : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isVisible({ cases }: TemplateLab, id: string): boolean {
  return cases.some((one) => one.id === id)
}

/** Work as the form carries it. */
export function workFields(done: TemplateWork): Fields {
  return { work: [JSON.stringify(done)] }
}

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

/**
 * One step of the work, as the button says that was pressed: `undo`, `restart`, `try <case>`, or a
 * repair by its kind and place, such as `field brev-3 0`, with what is chosen beside it.
 */
export function advanceWork(lab: TemplateLab, fields: Fields): Parsed<Fields> {
  const done = readWork(lab, fields)
  const [verb = '', ...place] = (fields.do?.[0] ?? '').split(' ')
  const next = done && nextWork(lab, done, fields, verb, place)
  return next ? { ok: true, answer: workFields(next) } : { ok: false, reason: 'malformed' }
}

function nextWork(
  lab: TemplateLab,
  done: TemplateWork,
  fields: Fields,
  verb: string,
  place: string[],
): TemplateWork | undefined {
  const [subject = ''] = place
  if (verb === 'undo') return { ...done, repairs: done.repairs.slice(0, -1) }
  if (verb === 'restart') return { repairs: [], tried: null }
  if (verb === 'try') return isVisible(lab, subject) ? { ...done, tried: subject } : undefined
  if (done.repairs.length >= MOST_REPAIRS) return undefined
  const asked = repairFrom(done, fields, verb, place)
  const repairs = asked ? readRepairs(lab, [...done.repairs, asked]) : undefined
  return repairs ? { ...done, repairs } : undefined
}

/** The name of a form control for a part of a repair at a place. */
export function controlName(part: string, ...place: (string | number)[]): string {
  return [part, ...place].join(' ')
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
  const chosen = { negated: given('negated') === 'yes', condition: given('condition') }
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
