import { fetchFile } from '../tree/media.ts'
import { propPlace } from '../tree/nodes.ts'
import { type Definition, file, required, text } from './definition.ts'

const MEGABYTE = 1_000_000
const MOST_MEGABYTES = 50
const READ_INSTEAD: Record<string, string> = {
  nb: 'Les det som blir sagt',
  nn: 'Les det som blir sagt',
  en: 'Read what is said',
}

/** A recording, and what is said in it for those who would rather read. */
export const audio: Definition = {
  name: 'Audio',
  doc: {
    nb: 'Et lydopptak. Det som blir sagt, skrives mellom taggene.',
    en: 'A recording. What is said is written between the tags.',
  },
  example: `<Audio src="opptak.mp3" title="En telefonsamtale">

– Hei, jeg vil klage på gebyret.

– Det skal jeg hjelpe deg med.

</Audio>`,
  props: { src: file(['mp3', 'm4a', 'ogg', 'wav'], required), title: text(120, required) },
  stands: 'block',
  holds: 'blocks',
  prepare: (element, desk, { src, title }) => {
    const place = element.position?.start
    if (element.children.length === 0) desk.report('PD-12', place)
    const found = src ? fetchFile(desk, src, propPlace(element, 'src')) : undefined
    const size = Math.round((found?.size ?? 0) / MEGABYTE)
    if (size > MOST_MEGABYTES) desk.report('PF-02', place, { size })
    return { src: found?.address, title, readInstead: READ_INSTEAD[desk.context.language] }
  },
  render: ({ src, title, readInstead, children }) => (
    <figure className="audio">
      <figcaption className="audio__title">{title}</figcaption>
      {/* biome-ignore lint/a11y/useMediaCaption: the transcript below is the text alternative */}
      <audio controls preload="metadata" src={src} aria-label={title} />
      <details className="details">
        <summary>{readInstead}</summary>
        {children}
      </details>
    </figure>
  ),
}
