/** Something of somebody's: whose municipality, which column, and which person if it is a person's. */
export type Mark = { municipality: string; table: string; column: string; person: string | null }

/** A text that stands nowhere else; lower case, so that addresses can hold it. */
export function mark({ municipality, table, column, person }: Mark): string {
  return `qz${municipality}-${table.replaceAll('_', '.')}-${column.replaceAll('_', '.')}-${person?.replace('-', '') ?? 'all'}`
}

const PLANTED = /qz(\d{4})-([a-z.]+)-([a-z.]+)-(all|\d{8}|[0-9a-z]+)/gi
/** Number of a certificate, or another key of 32 hexadecimal digits, also as it is written for people. */
const HEXADECIMAL = /\bfeed-?(\d{4})-?(\d{4})(?:-?[0-9a-f]{4}){5}/g
/** A number as it is written for people: its groups may look like a key by chance. */
const GROUPED = /\b[0-9a-f]{4}(?:-[0-9a-f]{4}){7}\b/g
/** Keys in the demo begin with the number of the municipality that they were made in. */
const KEY = /(?<![0-9a-f])(18\d\d)[-:](\d{4}(?![0-9a-z])|[a-z]{3,}[a-z-]*)/g
const UUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi

/** Key of 32 hexadecimal digits that is a mark of a person's too. */
export function hexMark(person: string, serial: number): string {
  return `feed${person.replace('-', '')}${serial.toString(16).padStart(20, '0')}`
}

/** Every mark in a text; the same mark once. */
export function marksIn(text: string): Mark[] {
  const found = new Map<string, Mark>()
  for (const [whole, municipality = '', table = '', column = '', person = ''] of text.matchAll(
    PLANTED,
  ))
    found.set(whole, {
      municipality,
      table: table.toLowerCase().replaceAll('.', '_'),
      column: column.toLowerCase().replaceAll('.', '_'),
      person: /^\d{8}$/.test(person) ? `${person.slice(0, 4)}-${person.slice(4)}` : null,
    })
  for (const [whole, municipality = '', rest = ''] of text.matchAll(HEXADECIMAL))
    found.set(whole, {
      municipality,
      table: 'certificate',
      column: 'number',
      person: `${municipality}-${rest}`,
    })
  for (const [whole, municipality = '', rest = ''] of text
    .replace(UUID, '')
    .replace(GROUPED, '')
    .replace(PLANTED, '')
    .matchAll(KEY)) {
    const person = /^\d{4}$/.test(rest) ? whole.replace(':', '-') : null
    found.set(whole, { municipality, table: person ? 'person' : 'unit', column: 'id', person })
  }
  return [...found.values()]
}
