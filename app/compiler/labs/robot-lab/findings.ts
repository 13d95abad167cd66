import type { Phrase } from '../../diagnostics/catalogue.ts'
import { type Finding, finding, type Place } from '../../diagnostics/diagnostic.ts'
import { nearest } from '../../diagnostics/near.ts'

/** What a name can be the name of. */
const KINDS = {
  step: { nb: 'Steget', en: 'Step' },
  field: { nb: 'Feltet', en: 'Field' },
  value: { nb: 'Verdien', en: 'Value' },
  right: { nb: 'Rettigheten', en: 'Right' },
  reason: { nb: 'Grunnen', en: 'Reason' },
  code: { nb: 'Tilgangskoden', en: 'Access code' },
} as const

/** A name that is not among those there are. */
export function unknownName(
  kind: keyof typeof KINDS,
  name: string,
  known: readonly string[],
  place: Place,
): Finding {
  const near = nearest(name, known) || '–'
  return finding('RL-01', place, { what: KINDS[kind], name, nearest: near })
}

/** Something that is not written as it must be. */
export function miswritten(place: Place, what: Phrase, expected: Phrase): Finding {
  return finding('RL-06', place, { what, expected })
}
