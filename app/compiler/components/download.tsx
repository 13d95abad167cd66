import path from 'node:path'
import { fetchFile } from '../tree/media.ts'
import { propPlace } from '../tree/nodes.ts'
import { type Definition, file, required, text } from './definition.ts'

const TYPES = [
  'docx',
  'dotx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'pdf',
  'csv',
  'txt',
  'bpmn',
  'xml',
  'yaml',
  'zip',
]

/** A file to take away; its type and size are shown before it is fetched. */
export const download: Definition = {
  name: 'Download',
  doc: {
    nb: 'En fil leseren kan ta med seg. Type og størrelse vises.',
    en: 'A file that the reader can take away. Type and size are shown.',
  },
  example: `<Download src="skjema.docx" title="Skjema for arkivplan" />`,
  props: { src: file(TYPES, required), title: text(120, required) },
  stands: 'block',
  holds: 'nothing',
  prepare: (element, desk, { src, title }) => {
    const found = src ? fetchFile(desk, src, propPlace(element, 'src')) : undefined
    if (!found) return { title }
    const type = path.extname(found.path).slice(1).toUpperCase()
    const size = readable(found.size, desk.context.language === 'en' ? '.' : ',')
    return { src: found.address, title, note: `${type}, ${size}` }
  },
  render: ({ src, title, note }) => (
    <a className="download" href={src} download>
      {title} <span className="download__size">{note}</span>
    </a>
  ),
}

function readable(bytes: number, comma: string): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`
  return `${(bytes / 1_000_000).toFixed(1).replace('.', comma)}\u00a0MB`
}
