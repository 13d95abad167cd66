import { type Definition, oneOf, required, text } from './definition.ts'

const KINDS = ['info', 'tips', 'viktig', 'fare', 'eksempel', 'regel'] as const

const TITLES: Record<string, Record<string, string>> = {
  nb: {
    info: 'Verdt å vite',
    tips: 'Tips',
    viktig: 'Viktig',
    fare: 'Pass på',
    eksempel: 'Eksempel',
    regel: 'Regel',
  },
  nn: {
    info: 'Verdt å vite',
    tips: 'Tips',
    viktig: 'Viktig',
    fare: 'Pass på',
    eksempel: 'Døme',
    regel: 'Regel',
  },
  en: {
    info: 'Worth knowing',
    tips: 'Tip',
    viktig: 'Important',
    fare: 'Take care',
    eksempel: 'Example',
    regel: 'Rule',
  },
}

/** A box beside the running text; its kind is also said in words. */
export const callout: Definition = {
  name: 'Callout',
  doc: {
    nb: 'En ramme ved siden av teksten, for det leseren bør stoppe ved. Bruk få av dem.',
    en: 'A box beside the text, for what the reader should stop at. Use few of them.',
  },
  example: `<Callout kind="tips" title="Husk">

Registrer mens du ennå husker sammenhengen.

</Callout>`,
  props: { kind: oneOf(KINDS, required), title: text(80) },
  stands: 'block',
  holds: 'blocks',
  prepare: (_, { context }, props) => ({
    kind: props.kind,
    title: props.title ?? TITLES[context.language]?.[props.kind ?? ''],
  }),
  render: ({ kind, title, children }) => (
    <div className={`callout callout--${kind}`} role="note">
      <p className="callout__title">{title}</p>
      {children}
    </div>
  ),
}
