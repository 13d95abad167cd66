/** Names of the form fields of a quiz: what a person chooses, orders or writes. */
export function questionField(question: string): string {
  return `q.${question}`
}

/** The field of an item, row, blank or step of a question. */
export function partField(question: string, part: string): string {
  return `q.${question}.${part}`
}

/** The field that says how sure a person is of their answer. */
export function confidenceField(question: string): string {
  return `confidence.${question}`
}

export const CONFIDENCES = ['unsure', 'fairly', 'certain'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** The longest text that can be written in a blank. */
export const TEXT_LIMIT = 500
