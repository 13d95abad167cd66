import type { Texts } from '#app/i18n/texts.ts'
import type { FileFault } from './import-file.server.ts'

type Words = Texts['peopleImport']

/** Why a file can't be read, and what to do about it. */
export function faultInWords(fault: FileFault, { faults, format }: Words): string {
  if (fault.reason !== 'columns') return `${faults[fault.reason]}.`
  const { missing, twice, found } = fault
  const names = missing.map(
    (field) => `«${(format.names as Record<string, string[]>)[field]?.[0]}»`,
  )
  const wrong =
    missing.length > 0 ? faults.missing(names.join(', ')) : faults.twice(twice.join(', '))
  return `${wrong}. ${faults.found(
    found
      .map((head) => head || '–')
      .join(', ')
      .slice(0, 300),
  )}`
}
