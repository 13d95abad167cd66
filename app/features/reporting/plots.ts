import type { EndingData } from './ending-plot.tsx'
import { type Figure, midpoint, percentages } from './figure.ts'
import { differenceOf } from './measure-tables.ts'
import type { RegionData } from './region-plot.tsx'
import type { ViewEnding, ViewWaiting } from './told.ts'
import type { TrendData } from './trend-plot.tsx'
import type { ReportView } from './view-model.ts'
import type { WaitingData } from './waiting-plot.tsx'
import { figureText, type Words } from './wording.ts'

/** Completion at month ends and today; null while there is one date only. */
export function trendPlot({ months, total }: ReportView, words: Words): TrendData | null {
  const { text, format } = words
  const { trend } = text.measures
  const who = total.kind === 'whole' ? trend.own : trend.opened
  const told = months.filter(({ all }) => percentages(all))
  const [first] = told
  const last = told.at(-1)
  if (!first || !last || first === last) return null
  const title = trendFinding(first, last, words)
  const others = months.at(-1)?.others ?? null
  return {
    title,
    summary: `${trend.summary(title, months.length)}${others === null ? '' : ` ${text.measures.others}: ${text.percent(others)}.`}`,
    points: months.map((month) => ({
      label: month.frozen ? format.month(month.on) : trend.today,
      range: percentages(month.all),
      frozen: month.frozen,
      others: month.others,
    })),
    own: `${who}\n${figureText(last.all, text)}`,
    others: others === null ? null : `${trend.region}\n${text.percent(others)}`,
  }
}

type Month = ReportView['months'][number]

/** Whether it went up or down for sure: ranges that meet say neither. */
function trendFinding(first: Month, last: Month, { text, format }: Words): string {
  const { trend } = text.measures
  const [from, to] = [figureText(first.all, text), figureText(last.all, text)]
  const turn = directionOf(percentages(first.all), percentages(last.all))
  return trend[turn](format.day(first.on), from, to)
}

type Ends = { low: number; high: number } | null

/** Up or down when the ranges do not meet. */
export function directionOf(from: Ends, to: Ends): 'up' | 'down' | 'even' {
  if (!from || !to) return 'even'
  if (to.low > from.high) return 'up'
  return to.high < from.low ? 'down' : 'even'
}

/** What ends soon, course by course; null where nothing is told. */
export function endingPlot({ whole }: ReportView, words: Words): EndingData | null {
  const { text } = words
  const endings = whole?.endings ?? []
  const told = endings.filter(({ within }) => within.some(({ figure }) => percentages(figure)))
  if (told.length === 0) return null
  const courses = told.map((one) => ({
    name: nameOf(one, words),
    bars: one.within.map(({ days, figure }) => ({
      name: text.measures.days(days),
      words: figureText(figure, text),
      range: drawnRange(figure),
      instead: isTooWide(figure) ? text.measures.ending.tooWide : null,
    })),
  }))
  const rows = courses.map(
    ({ name, bars }) => `${name}: ${bars.map(({ name, words }) => `${name} ${words}`).join(', ')}.`,
  )
  return {
    title: endingFinding(endings, words),
    summary: text.measures.ending.summary(rows.join(' ')),
    courses,
  }
}

/** How many per cent a range from 0 may go up to and still be drawn. */
export const WIDEST_ENDING = 10

/**
 * Whether a range says so little that a bar of it would shout: it begins at none and is about so
 * few that it is wide. Told from what is shown alone, so that the gap tells nothing more.
 */
function isTooWide(figure: Figure): boolean {
  const range = percentages(figure)
  return range !== null && range.low === 0 && range.high > WIDEST_ENDING
}

function drawnRange(figure: Figure) {
  return isTooWide(figure) ? null : percentages(figure)
}

/** Whether the picture of what ends leaves a bar out. */
export function leavesOut({ courses }: EndingData): boolean {
  return courses.some(({ bars }) => bars.some(({ instead }) => instead !== null))
}

/** The horizon that the finding speaks of. */
const SOON = 60

/** The course of which most ends within sixty days, or all of them together. */
export function endingFinding(endings: ViewEnding[], { text }: Words): string {
  const { ending } = text.measures
  if (endings.length === 0) return ending.unknown
  if (endings.every(({ within }) => within.every(({ figure }) => figure.kind === 'none')))
    return ending.none
  const soon = endings.flatMap((one) =>
    one.within.filter(({ days }) => days === SOON).map(({ figure }) => ({ one, figure })),
  )
  const all = soon.find(({ one }) => one.code === null) ?? soon[0]
  const courses = soon.filter(({ one, figure }) => one.code !== null && percentages(figure))
  const most = courses.toSorted((a, b) => (midpoint(b.figure) ?? 0) - (midpoint(a.figure) ?? 0))[0]
  const least = Math.max(0, ...(all ? [percentages(all.figure)?.high ?? 0] : []))
  if (most && (percentages(most.figure)?.low ?? 0) > least)
    return ending.finding(most.one.title ?? '', figureText(most.figure, text), SOON)
  if (!all || !percentages(all.figure)) return ending.unknown
  return ending.all(figureText(all.figure, text), SOON)
}

/** The own share over the others' middle half; null where nothing is compared. */
export function regionPlot({ whole }: ReportView, words: Words): RegionData | null {
  const region = whole?.region ?? []
  if (region.length === 0) return null
  const { text } = words
  const told = text.measures.region
  const rows = region.map((one) => ({
    name: nameOf(one, words),
    own: percentages(one.own) ?? { low: 0, high: 0 },
    ownWords: figureText(one.own, text),
    quartiles: one.quartiles,
    words: told.box(...one.quartiles),
  }))
  const said = rows.map(({ name, ownWords, quartiles }) => told.row(name, ownWords, ...quartiles))
  return { title: regionFinding(whole, words), summary: told.summary(said.join(' ')), rows }
}

/** Above or below the others when that is sure; about level otherwise. */
export function regionFinding(whole: ReportView['whole'], { text }: Words): string {
  const told = text.measures.region
  const first = whole?.region[0]
  if (!first) return told.none
  const { low, high } = differenceOf(first)
  if (low > 0) return told.above(told.points({ low, high }), first.others)
  if (high < 0) return told.below(told.points({ low: -high, high: -low }), first.others)
  return told.level(first.others)
}

/** How fast requirements are met; null where that is not told. */
export function waitingPlot({ whole }: ReportView, { text }: Words): WaitingData | null {
  const waiting = whole?.waiting[0]
  const steps = (waiting?.steps ?? []).map(({ day, through }) => ({
    day,
    range: percentages(through),
  }))
  const last = waiting?.steps.findLast(({ through }) => percentages(through))
  if (!waiting || !last) return null
  const told = text.measures.waiting
  const title = waitingFinding(waiting, text)
  return {
    title,
    summary: told.summary(title, figureText(last.through, text), last.day),
    steps,
    half: told.half,
    axis: told.axis,
  }
}

/** When half of the requirements are met. */
export function waitingFinding(
  waiting: Pick<ViewWaiting, 'median'> | undefined,
  text: Words['text'],
): string {
  const { finding } = text.measures.waiting
  const median = waiting?.median
  if (median?.kind === 'days') return finding.days(median.low, median.high)
  if (median?.kind === 'after') return finding.after(median.low)
  return median?.kind === 'not-reached' ? finding.notReached(median.by) : finding.hidden
}

/** Where most people of a role are below what it requires. */
export function gapFinding(whole: ReportView['whole'], { text }: Words): string {
  const { gap } = text.measures
  const isTold = whole?.gaps.some(({ below }) => percentages(below))
  const [most] = largestGaps(whole)
  if (!most) return isTold ? gap.none : gap.unknown
  return gap.finding(most.role, most.title ?? '', most.target, figureText(most.below, text))
}

/** What is told of roles in which someone may be below what is required, the largest share first. */
export function largestGaps(whole: ReportView['whole']) {
  const told = (whole?.gaps ?? []).filter(({ below }) => (percentages(below)?.high ?? 0) > 0)
  return told.toSorted((a, b) => (midpoint(b.below) ?? 0) - (midpoint(a.below) ?? 0))
}

/** How many critical functions hang on one person or none. */
export function vulnerableFinding(whole: ReportView['whole'], { text }: Words): string {
  const { vulnerable } = text.measures
  const figure = whole?.vulnerable
  return figure?.kind === 'exact'
    ? vulnerable.finding(figure.low, figure.required)
    : vulnerable.hidden
}

function nameOf({ code, title }: { code: string | null; title: string | null }, { text }: Words) {
  return code === null ? text.csv.all : `${code} ${title}`
}
