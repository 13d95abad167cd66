import { type Definition, required, text } from './definition.ts'

/** More for those who want it; opens without JavaScript. */
export const details: Definition = {
  name: 'Details',
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
