/** The id of the control of a field. */
export function controlId(scope: string, field: string): string {
  return `${scope}.${field}`
}
