import type { Viewer } from '#app/features/access/viewer.ts'
import { type Adoption, isAdoptable, standardOf } from '#app/features/library/adoption.ts'
import type { findItem } from '#app/features/library/items.server.ts'
import { parseDay } from '#app/platform/calendar.ts'

type Found = NonNullable<ReturnType<typeof findItem>>
type Asked = {
  viewer: Viewer
  place: string | null
  adoption: Adoption | undefined
  /** The number of the sample, as it stands in the address. */
  sample: string | null
}

const MOST_BYTES_IN_KB = 1000
/** How small a drawing's words may be shown, of the size that they are drawn in: 11 of 13 pixels. */
const LEAST_SCALE = 11 / 13

/** An item as its page shows it, and the drawings that go past its data. */
export function itemView({ item, shown }: Found, { viewer, place, adoption, sample }: Asked) {
  const { id, kind, title, summary, status, version, file } = item
  const mine = shown.kind === 'workflow' ? shown.variants[viewer.municipality.number] : undefined
  const diagrams = [
    ...(shown.kind === 'workflow' ? [['shared', shown.diagram] as const] : []),
    ...(mine ? [['own', mine.diagram] as const] : []),
  ]
  const view = {
    ...{ id, kind, title, summary, status, version },
    role: item.owner.role,
    place,
    validFrom: dayOf(item.validFrom),
    changes: item.changes.map((one) => ({ ...one, date: dayOf(one.date) })),
    file: { name: file.name, kilobytes: Math.max(1, Math.round(file.bytes / MOST_BYTES_IN_KB)) },
    least: shown.kind === 'workflow' ? leastWidth(shown.diagram) : null,
    beside: shown.kind === 'workflow' ? shown.diagram.beside : [],
    template: shown.kind === 'template' ? templateView(shown, sample) : null,
    own: {
      municipality: viewer.municipality.name,
      adoption: adoption ?? null,
      standard: standardOf(shown, viewer.municipality.number, adoption),
      variant: mine ? { changes: mine.changes, least: leastWidth(mine.diagram) } : null,
      mayAdopt: mayAdopt(viewer) && (isAdoptable(item) || adoption !== undefined),
    },
  }
  const prose = diagrams.flatMap(([of, { svg, list }]) => [
    [`drawing-${of}`, svg] as const,
    [`list-${of}`, list] as const,
  ])
  return { view, prose }
}

export type ItemView = ReturnType<typeof itemView>['view']

function templateView(
  { letters, fields, conditions }: Extract<Found['shown'], { kind: 'template' }>,
  sample: string | null,
) {
  const asked = Number(sample ?? 1) - 1
  const at = letters[asked] ? asked : 0
  return {
    samples: letters.map((one) => one.title),
    at,
    letter: letters[at]?.parts ?? [],
    fields,
    conditions,
  }
}

/** The least width at which a drawing can be read, in pixels, from what it says of its own. */
export function leastWidth({ svg }: { svg: string }): number {
  return Math.ceil(Number(/ width="(\d+)"/.exec(svg)?.[1] ?? 0) * LEAST_SCALE)
}

function mayAdopt({ access, municipality }: Viewer): boolean {
  return access.some(({ role, scope }) => role === 'administrator' && scope === municipality.number)
}

function dayOf(written: string | null): number | null {
  return (written && parseDay(written)) || null
}
