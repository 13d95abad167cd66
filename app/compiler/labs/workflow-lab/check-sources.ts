import { isKnownSource, unknownSource } from '../../components/source.tsx'
import { type Finding, finding } from '../../diagnostics/diagnostic.ts'
import type { LegalSource } from '../../tree/desk.ts'
import type { Desk } from './compile-steps.ts'

/** Laws that rules cite must be in sources.yaml, and someone should have read them. */
export function checkSources(
  { file, at }: Desk,
  sources: Record<string, LegalSource> | undefined,
): Finding[] {
  if (!sources) return []
  return file.regler.flatMap(({ id, kilde: { law, ref, checked } }, n) => {
    if (law === undefined) return []
    const place = at('regler', n, 'kilde', 'law')
    const found = Object.hasOwn(sources, law) ? sources[law] : undefined
    const cited = { law, ref: ref ?? '' }
    if (!isKnownSource(found, ref)) {
      return [finding('LK-05', place, { ...cited, ...unknownSource(law, sources) })]
    }
    return checked ? [] : [finding('WL-19', place, { rule: id, ...cited })]
  })
}
