import { didYouMeanOr } from '../diagnostics/near.ts'
import { isId } from '../source/fields.ts'
import type { LegalSource } from '../tree/desk.ts'
import { propPlace } from '../tree/nodes.ts'
import { type Definition, day, id, required, text } from './definition.ts'

/** A citation of a law. Whether it still stands is judged with the calendar at hand. */
export const source: Definition = {
  name: 'Source',
  doc: {
    nb: 'En henvisning til en lov i sources.yaml, inni en setning.',
    en: 'A reference to a law in sources.yaml, in a sentence.',
  },
  example: `Retten til innsyn står i <Source law="offentleglova" ref="§ 3" checked="2026-11-22" />.`,
  props: {
    law: id(required, ({ sources }) => Object.keys(sources)),
    ref: text(40),
    from: day(),
    to: day(),
    checked: day(),
  },
  stands: 'inline',
  holds: 'nothing',
  prepare: (element, desk, { law = '', ref, to, checked }) => {
    const found = desk.context.sources[law]
    const place = element.position?.start ?? { line: 1, column: 1 }
    const known = isKnownSource(found, ref)
    const mayBeThere = !found && desk.context.unreadLists.includes('sources.yaml')
    if (isId(law) && !known && !mayBeThere)
      desk.report('LK-05', place, {
        law,
        ref: ref ?? '',
        ...unknownSource(law, desk.context.sources),
      })
    if (found?.repealed && known) {
      desk.facts.citations.push({
        ...place,
        law,
        ref: ref ?? '',
        repealed: found.repealed,
        to: to ?? null,
      })
    }
    const name = shortName(found?.title ?? law)
    if (checked)
      desk.facts.checked.push({
        ...(propPlace(element, 'checked') ?? place),
        law: name,
        ref: ref ?? null,
        date: checked,
      })
    return {
      url: found?.url,
      title: found?.title,
      words: ref ? `${name} ${ref.replace(/§ ?/g, '§\u00a0')}` : name,
    }
  },
  render: ({ url, title, words }) => (
    <a className="source" href={url} title={title}>
      {words}
    </a>
  ),
}

/** «Lov om … (offentleglova)» is called offentleglova. */
function shortName(title: string): string {
  return /\(([^()]+)\)\s*$/.exec(title)?.[1] ?? title
}

/** Whether a law is in sources.yaml, with the provision that is cited. */
export function isKnownSource(found: LegalSource | undefined, ref: string | undefined): boolean {
  return found !== undefined && (ref === undefined || found.refs.some((one) => same(one, ref)))
}

function same(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, '').toLowerCase()
  return plain(one) === plain(other)
}

const ADD = {
  nb: 'legg loven til i sources.yaml',
  en: 'add the law to sources.yaml',
}

/** What to say of a law or a provision that is not in sources.yaml. */
export function unknownSource(law: string, sources: Record<string, LegalSource>) {
  const refs = Object.hasOwn(sources, law) ? (sources[law]?.refs ?? []) : []
  const list = refs.slice(0, 8).join(', ')
  return {
    what: { nb: 'står ikke i sources.yaml', en: 'is not in sources.yaml' },
    help: list
      ? {
          nb: `bruk en av disse, eller legg den til: ${list}`,
          en: `use one of these, or add it: ${list}`,
        }
      : didYouMeanOr(law, Object.keys(sources), ADD),
  }
}
