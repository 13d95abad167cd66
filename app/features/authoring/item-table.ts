import { needOf } from './by-need.ts'
import { flagsOf, urgency } from './flags.ts'
import { addressOf, placeOf } from './item-place.ts'
import type { Item } from './item-statistics.server.ts'
import type { Figures, PartStatistics } from './item-statistics.ts'
import {
  type Advice,
  adviceOn,
  correlationText,
  markAt,
  optionLabel,
  partLabel,
  percentText,
  type Verdict,
  type Wording,
} from './item-wording.ts'
import { inFileOrder } from './statistics/file-order.ts'

/** A share as a bar: A, B, C … with what it stands for. */
export type Bar = { mark: string; label: string; share: number; percent: string; right: boolean }

/** A question's line in the table. */
export type ItemRow = {
  id: string
  href: string
  title: string
  /** 03-godkjenning.mdx:58 */
  place: string
  n: number
  /** Null when too few have answered. */
  figures: { percent: string; separates: string; bars: Bar[] } | null
  verdict: Verdict
  tag: string
}

/** What to mend, and why. */
export type AdviceLine = Advice & { id: string; href: string; title: string; place: string }

export type ItemTableView = { rows: ItemRow[]; advice: AdviceLine[] }

/** The questions of a course, worst first, and what to mend first. */
export function itemTable(items: Item[], wording: Wording): ItemTableView {
  const lines = worstFirst(items).map((item) => {
    const advice = adviceOn(item, wording)
    return { row: rowOf(item, advice, wording), worst: advice[0] }
  })
  return {
    rows: lines.map(({ row }) => row),
    advice: lines.flatMap(({ row: { id, href, title, place }, worst }) =>
      worst && needOf(worst.kind) === 'mend' ? [{ ...worst, id, href, title, place }] : [],
    ),
  }
}

/** By how many people are misled, then by how hard they are; those without figures stand last. */
export function worstFirst(items: Item[]): Item[] {
  const ranked = items.map((item) => {
    const { figures } = item.statistics
    const [worst] = flagsOf(figures)
    const facility = figures?.facility.share ?? Number.POSITIVE_INFINITY
    return { item, weight: worst ? urgency(worst) : 0, facility }
  })
  const compare = (a: (typeof ranked)[number], b: (typeof ranked)[number]) =>
    b.weight - a.weight || (a.facility === b.facility ? 0 : a.facility - b.facility)
  return ranked.sort(compare).map(({ item }) => item)
}

function rowOf(item: Item, [worst]: Advice[], wording: Wording): ItemRow {
  const { statistics, title } = item
  const { text } = wording
  const { figures, n } = statistics
  return {
    id: statistics.id,
    href: addressOf(item),
    title,
    place: placeOf(item),
    n,
    figures: figures && {
      percent: percentText(figures.facility.share, wording),
      separates: correlationText(figures.discrimination?.r, wording),
      bars: barsOf(figures, item, wording),
    },
    verdict: worst?.kind ?? (figures ? 'works' : 'too-few'),
    tag: worst?.tag ?? text.tag[figures ? 'works' : 'too-few'],
  }
}

/** One part: its answers. Several parts: how many were right in each. */
function barsOf(figures: Figures, item: Item, wording: Wording): Bar[] {
  const parts = figures.parts.filter(({ kind }) => kind !== 'places')
  const [only, ...more] = parts
  if (only && more.length === 0) return answerBars(only, item, wording)
  return parts.flatMap((part, at) => {
    const right = part.options.filter((option) => option.right)
    if (right.length === 0) return []
    const share = right.reduce((sum, { taken }) => sum + taken.share, 0)
    const label = partLabel(part, figures, wording.text)
    return [{ mark: `${at + 1}`, label, share, percent: percentText(share, wording), right: true }]
  })
}

function answerBars(part: PartStatistics, { written }: Item, wording: Wording): Bar[] {
  return inFileOrder(part, written).map((option, at) => ({
    mark: markAt(at),
    label: optionLabel(part, option, wording.text),
    share: option.taken.share,
    percent: percentText(option.taken.share, wording),
    right: option.right,
  }))
}
