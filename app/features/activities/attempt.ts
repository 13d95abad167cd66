/** An exact share of the points, 0 ≤ numerator ≤ denominator. */
export type Score = { numerator: number; denominator: number }

/** What decides a draw: the same person, number and earlier revision always get the same one. */
export type Draw = {
  person: string
  number: number
  /** Whose variant is asked for, by number, where one differs from the shared. */
  municipality?: string
  /** Only what is asked anew after this revision; without one, all of it. */
  since?: number | null
}

/** A form's text fields as they came, each with all its values. */
export type Fields = Record<string, string[]>

/** Something a person must mend before the answer can be handed in. */
export type Problem = {
  question: string
  /** The form field to send the person to. */
  field: string
  reason:
    | 'missing'
    | 'unanswered'
    | 'repeated-position'
    | 'too-long'
    | 'ambiguous-number'
    | 'not-a-number'
}

/** Malformed can't come from our own form; incomplete can, and says what to mend. */
export type Parsed<Answer> =
  | { ok: true; answer: Answer }
  | { ok: false; reason: 'malformed' }
  | { ok: false; reason: 'incomplete'; problems: Problem[] }

/** A file that is made for a person of their own work. */
export type TakeHome = { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }

export type Graded = { score: Score; passed: boolean }

/** What an answer shows of one thing that an activity tests. */
export type Sign = {
  of: 'rule' | 'fault' | 'case' | 'refusal'
  /** As its author calls it; what all of a kind have is called as the kind calls it. */
  id: string
  /** In the author's words; null where there are none. */
  label: string | null
  isHidden: boolean
  /** How much of it went well, 0–1. */
  share: number
}

/** A form's text fields; undefined when it holds a file. */
export function fieldsOf(form: FormData): Fields | undefined {
  const fields: Fields = Object.create(null)
  for (const [name, value] of form) {
    if (typeof value !== 'string') return undefined
    const values = fields[name] ?? []
    values.push(value)
    fields[name] = values
  }
  return fields
}

/** The whole per cent of a score, rounded down so that a score below a mark never shows as the mark. */
export function percent({ numerator, denominator }: Score): number {
  return Math.floor((100 * numerator) / denominator)
}

/** Whether one share is larger than another, exactly. */
export function isMore(one: Score, other: Score): boolean {
  const left = BigInt(one.numerator) * BigInt(other.denominator)
  return left > BigInt(other.numerator) * BigInt(one.denominator)
}
