import { didYouMeanOr } from '../diagnostics/near.ts'
import { isId } from '../source/fields.ts'
import { propPlace } from '../tree/nodes.ts'
import { type Definition, id, required } from './definition.ts'

const ADD = { nb: 'legg det i glossary.yaml', en: 'add it to glossary.yaml' }

/** A word from the glossary. Only the learner part may link to it: it lists the module's words. */
export const term: Definition = {
  name: 'Term',
  doc: {
    nb: 'Et ord fra ordlista, inni en setning.',
    en: 'A word from the glossary, in a sentence.',
  },
  example: `Dokumentet skal ligge i en <Term id="saksmappe">saksmappe</Term>.`,
  props: { id: id(required, ({ glossary }) => Object.keys(glossary)) },
  stands: 'inline',
  holds: 'text',
  prepare: (element, desk, props, part) => {
    const entry = desk.context.glossary[props.id ?? '']
    const isRead = !desk.context.unreadLists.includes('glossary.yaml')
    if (!entry && isRead && props.id && isId(props.id))
      desk.report('CO-05', propPlace(element, 'id'), {
        id: props.id,
        help: didYouMeanOr(props.id, Object.keys(desk.context.glossary), ADD),
      })
    if (part === 'key' || desk.context.isIndex || !props.id) return { word: entry?.term }
    if (!desk.facts.terms.includes(props.id)) desk.facts.terms.push(props.id)
    return { to: props.id, word: entry?.term }
  },
  render: ({ to, word, children }) =>
    to ? (
      <a className="term" href={`#ord-${to}`}>
        {children ?? word}
      </a>
    ) : (
      <span>{children ?? word}</span>
    ),
}
