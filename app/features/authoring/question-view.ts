import type { ToldWording } from '#app/compiler/contract/told.ts'
import { FEWEST } from './fewest.ts'
import { addressOf, fullPlaceOf, placeOf } from './item-place.ts'
import type { Item } from './item-statistics.server.ts'
import {
  type Figures,
  type OptionStatistics,
  type PartStatistics,
  SAME_WORDS,
} from './item-statistics.ts'
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
import type { Correlation, Share } from './statistics/figures.ts'
import { inFileOrder } from './statistics/file-order.ts'

/** A figure in words, with its interval. */
export type ToldFigure = { value: string; interval: string | null }

export type OptionView = {
  mark: string
  label: string
  right: boolean
  retired: boolean
  /** 0–1, for drawing. */
  range: { share: number; low: number; high: number }
  people: number
  share: string
  interval: string
  /** Both ends, for a table. */
  ends: string
  rest: string
  separates: string
}

/** What people answered in one part of a question. */
export type PartView = {
  id: string
  label: string
  note: string | null
  n: number
  /** Empty when too few answered this part. */
  options: OptionView[]
  /** People who gave something else; those are not told one by one. */
  others: number
}

/** A question as its page and the command line tell of it. */
export type QuestionView = {
  id: string
  href: string
  title: string
  /** As a learner reads it, with what stands before it where that is short. */
  text: string
  place: string
  fullPlace: string
  n: number
  /** How it was worded before, oldest first. */
  wording: ToldWording[]
  verdict: Verdict
  tag: string
  advice: Advice[]
  figures: {
    facility: ToldFigure
    full: ToldFigure
    separates: ToldFigure | null
    certainAndWrong: ToldFigure | null
    parts: PartView[]
  } | null
}

const LONGEST_HEADING = 160

function headingOf(text: string | undefined, title: string): string {
  return text !== undefined && text.length <= LONGEST_HEADING ? text : title
}

/** A question with its figures in words. */
export function questionView(item: Item, wording: Wording): QuestionView {
  const { statistics, title, written } = item
  const { figures } = statistics
  const advice = adviceOn(item, wording)
  const plain = figures ? 'works' : 'too-few'
  return {
    id: statistics.id,
    href: addressOf(item),
    title,
    text: headingOf(written?.text, title),
    place: placeOf(item),
    fullPlace: fullPlaceOf(item),
    n: statistics.n,
    wording: item.wording,
    verdict: advice[0]?.kind ?? plain,
    tag: advice[0]?.tag ?? wording.text.tag[plain],
    advice,
    figures: figures && figuresView(figures, item, wording),
  }
}

function figuresView(figures: Figures, item: Item, wording: Wording): QuestionView['figures'] {
  const { facility, full, discrimination, certainAndWrong, parts } = figures
  return {
    facility: shareView(facility, wording),
    full: shareView(full, wording),
    separates: discrimination && correlationView(discrimination, wording),
    certainAndWrong: certainAndWrong && shareView(certainAndWrong, wording),
    parts: parts.map((part) => partView(part, figures, item, wording)),
  }
}

function partView(
  part: PartStatistics,
  figures: Figures,
  { written }: Item,
  wording: Wording,
): PartView {
  return {
    id: part.id,
    label: partLabel(part, figures, wording.text),
    note: noteOf(part, wording),
    n: part.n,
    options: inFileOrder(part, written).map((option, at) => ({
      ...{ mark: markAt(at), label: optionLabel(part, option, wording.text) },
      ...optionView(option, wording),
    })),
    others: part.others,
  }
}

function noteOf({ kind, open, n }: PartStatistics, { text }: Wording): string | null {
  if (n < FEWEST) return text.page.tooFewPart(String(n))
  if (kind === 'order') return text.parts.orderNote
  return open ? text.ownWords(SAME_WORDS) : null
}

function optionView({ right, retired, taken, rest, tick }: OptionStatistics, wording: Wording) {
  const { value, interval } = shareView(taken, wording)
  const { share, low, high } = taken
  return {
    ...{ right, retired, range: { share, low, high }, people: taken.count },
    ...{ share: value, interval: interval ?? '' },
    ends: wording.text.page.ends(Math.round(100 * low), Math.round(100 * high)),
    rest: rest === null ? wording.text.none : percentText(rest, wording),
    separates: correlationText(tick?.r, wording),
  }
}

function shareView({ share, low, high }: Share, wording: Wording): ToldFigure {
  const [from, to] = [percentText(low, wording), percentText(high, wording)]
  return { value: percentText(share, wording), interval: wording.text.page.interval(from, to) }
}

function correlationView({ r, low, high }: Correlation, wording: Wording): ToldFigure {
  const [from, to] = [correlationText(low, wording), correlationText(high, wording)]
  return { value: correlationText(r, wording), interval: wording.text.page.interval(from, to) }
}
