import type { Phrase } from './catalogue.ts'
import { type Finding, finding, type Place } from './diagnostic.ts'
import { didYouMean } from './near.ts'

type Wrong = { field: string; value: string | number; expected: Phrase }

/** A field with a value that it can't have; `known` are those that it can, where they are listed. */
export function wrongValue(
  place: Place | undefined,
  { field, value, expected }: Wrong,
  known: readonly string[] = [],
  instead?: Phrase,
): Finding {
  const help = didYouMean(String(value), known, instead)
  return finding('FM-02', place, { field, value, expected, help })
}
