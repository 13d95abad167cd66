const FIELD = /^\{{1,2}\s*\p{L}[\p{L}\d_.-]{0,30}\s*\}{1,2}/u

/** The author's own `{field}`, written so that it is text. Code is not repeated. */
export function escapedField(text: string): string {
  const field = FIELD.exec(text)?.[0] ?? '{navn}'
  return field.replace(/[{}]/g, '\\$&')
}
