/** The id of the control of a field. */
export function controlId(scope: string, field: string): string {
  return `${scope}.${field}`
}

/** The id of the place after an activity, where its module goes on. */
export function endOf(scope: string): string {
  return controlId(scope, 'end')
}
