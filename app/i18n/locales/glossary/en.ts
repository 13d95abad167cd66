import type { GlossaryText } from './nb.ts'

export const en: GlossaryText = {
  title: 'Glossary',
  metaTitle: 'Glossary – Leia',
  lead: 'The words that the courses use, explained in a sentence or two.',
  explainedIn: 'Used in',
}
