import type { LibraryItem, LibraryShown } from '#app/compiler/lesson.ts'
import { type Day, parseDay } from '#app/platform/calendar.ts'

/** Why a municipality does something otherwise. */
export const REASONS = ['lov', 'organisering', 'system', 'vane'] as const
export type Reason = (typeof REASONS)[number]
export type Deviation = { reason: Reason; text: string }

/** That a municipality has taken a version in use. */
export type Adoption = {
  municipality: string
  item: string
  version: string
  fromOn: Day
  decidedBy: string
  deviations: Deviation[]
}

/** Whether a municipality may take an item in use: what is only proposed, or over, it may not. */
export function isAdoptable({ status }: Pick<LibraryItem, 'status'>): boolean {
  return status === 'current'
}

/** The first day on which a version may be in use: the newest from when it is in force, an earlier one from when it was made. */
export function inForceFrom(
  { version: newest, validFrom, changes }: Pick<LibraryItem, 'version' | 'validFrom' | 'changes'>,
  version: string,
): Day | undefined {
  const made = changes.find((change) => change.version === version)?.date
  return parseDay((version === newest ? validFrom : null) ?? made ?? '')
}

/** How much of a shared workflow a municipality follows, 0–1; null where it can't be told. */
export function standardOf(
  shown: LibraryShown | undefined,
  municipality: string,
  adoption: Pick<Adoption, 'deviations'> | undefined,
): number | null {
  if (shown?.kind !== 'workflow') return null
  const own = shown.variants[municipality]
  if (own) return own.standardisation
  return adoption && adoption.deviations.length === 0 ? 1 : null
}

export type AdoptionCell = {
  /** Null where the municipality has not taken it in use. */
  version: string | null
  isNewest: boolean
  deviations: number
  standard: number | null
}

export type AdoptedItem = Pick<LibraryItem, 'id' | 'kind' | 'title' | 'version' | 'status'> & {
  /** How many municipalities have the newest version, an earlier one, and none. */
  newest: number
  earlier: number
  none: number
  /** Mean of those of whom it can be told, and of how many. */
  standard: { mean: number; least: number; of: number } | null
  /** How many deviations have which reason. */
  reasons: Record<Reason, number>
}

export type AdoptionMatrix = {
  items: AdoptedItem[]
  rows: { number: string; name: string; cells: AdoptionCell[] }[]
}

type Known = {
  items: LibraryItem[]
  shown: ReadonlyMap<string, LibraryShown>
  municipalities: { number: string; name: string }[]
  adoptions: Adoption[]
}

/** What each municipality has taken in use, and how standard each process is: workflows first. */
export function adoptionMatrix({ items, shown, municipalities, adoptions }: Known): AdoptionMatrix {
  const isUsed = (item: LibraryItem) => adoptions.some((one) => one.item === item.id)
  const open = items.filter((item) => isAdoptable(item) || isUsed(item))
  const shared = open.toSorted(
    (a, b) => b.kind.localeCompare(a.kind) || a.title.localeCompare(b.title, 'nb'),
  )
  const own = new Map(adoptions.map((one) => [`${one.municipality} ${one.item}`, one]))
  const cellOf = (item: LibraryItem, municipality: string): AdoptionCell => {
    const adoption = own.get(`${municipality} ${item.id}`)
    return {
      version: adoption?.version ?? null,
      isNewest: adoption?.version === item.version,
      deviations: adoption?.deviations.length ?? 0,
      standard: standardOf(shown.get(item.id), municipality, adoption),
    }
  }
  const rows = [...municipalities]
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'))
    .map((one) => ({ ...one, cells: shared.map((item) => cellOf(item, one.number)) }))
  const columns = shared.map((item, n) =>
    summed(
      item,
      rows.flatMap(({ cells }) => cells[n] ?? []),
      adoptions.filter((one) => one.item === item.id),
    ),
  )
  return { items: columns, rows }
}

function summed(item: LibraryItem, cells: AdoptionCell[], adoptions: Adoption[]): AdoptedItem {
  const { id, kind, title, version, status } = item
  const newest = cells.filter((cell) => cell.isNewest).length
  const adopted = cells.filter((cell) => cell.version !== null).length
  const standards = cells.flatMap(({ standard }) => standard ?? [])
  const told = adoptions.flatMap(({ deviations }) => deviations)
  const count = (reason: Reason) => told.filter((one) => one.reason === reason).length
  return {
    ...{ id, kind, title, version, status },
    newest,
    earlier: adopted - newest,
    none: cells.length - adopted,
    standard: standards.length > 0 ? spread(standards) : null,
    reasons: {
      lov: count('lov'),
      organisering: count('organisering'),
      system: count('system'),
      vane: count('vane'),
    },
  }
}

function spread(standards: number[]) {
  const sum = standards.reduce((all, one) => all + one, 0)
  return { mean: sum / standards.length, least: Math.min(...standards), of: standards.length }
}

/** How standard something is, as it is written: rounded down, so that 1 is said only of what follows all. */
export function degreeText(standard: number, comma: string): string {
  // 0.29 is a little less in binary than what is meant.
  return (Math.floor(standard * 100 + 1e-9) / 100).toFixed(2).replace('.', comma)
}
