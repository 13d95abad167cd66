/** The name of the control for one parameter of a step. */
export function controlName(number: string, parameter: string): string {
  return `${number} ${parameter}`
}

/** What is looked at of a trial: which run, which item, and which of its operations; all from 0. */
export type Look = { run: number; item: number; row: number }

/** A look as the words of a button. */
export function lookName({ run, item, row }: Look): string {
  return `look ${run} ${item} ${row}`
}
