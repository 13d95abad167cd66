import { type Definition, required, text } from './definition.ts'

/** More for those who want it; opens without JavaScript. */
export const details: Definition = {
  name: 'Details',
  doc: {
    nb: 'Mer for dem som vil vite det. Det viktigste hører ikke hjemme her.',
    en: 'More for those who want it. What matters most does not belong here.',
  },
  example: `<Details title="Hva med private arkiver?">Det er et annet kurs.</Details>`,
  props: { title: text(120, required) },
  stands: 'block',
  holds: 'blocks',
  prepare: (_, __, { title }) => ({ title }),
  render: ({ title, children }) => (
    <details className="details">
      <summary>{title}</summary>
      {children}
    </details>
  ),
}
