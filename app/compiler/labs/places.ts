import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { LabFile } from './lab-parts.ts'

/** The lists of a lab file whose things statistics tell of, and what those are. */
const COUNTED: Record<string, string> = {
  regler: 'rule',
  feil: 'fault',
  saker: 'case',
  kø: 'case',
  'skjult kø': 'case',
}

/** Where each rule, fault and case stands: `rule/id` → `file:line`. */
export function placesIn(files: LabFile[]): Record<string, string> {
  const places: Record<string, string> = {}
  for (const { path, bytes } of files.filter((one) => one.path.endsWith('.yaml'))) {
    const lineCounter = new LineCounter()
    const document = parseDocument(bytes.toString('utf8').normalize('NFC'), { lineCounter })
    visit(document, {
      Pair(_, { key, value }) {
        const of = isScalar(key) ? COUNTED[String(key.value)] : undefined
        if (!of || !isSeq(value)) return
        for (const item of value.items) {
          const id = isMap(item) ? item.get('id') : undefined
          if (!isMap(item) || id === undefined || !item.range) continue
          places[`${of}/${id}`] = `${path}:${lineCounter.linePos(item.range[0]).line}`
        }
      },
    })
  }
  return places
}
