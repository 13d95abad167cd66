import type { GlossaryText } from './nb.ts'

export const nn: GlossaryText = {
  title: 'Ordliste',
  metaTitle: 'Ordliste – Leia',
  lead: 'Orda som kursa bruker, forklarte i éi eller to setningar.',
  explainedIn: 'Brukt i',
}
