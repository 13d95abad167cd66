/** The name of a form control for a part of a repair at a place. */
export function controlName(part: string, ...place: (string | number)[]): string {
  return [part, ...place].join(' ')
}
