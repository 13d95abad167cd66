import type { ReportingText } from '#app/i18n/locales/reporting/nb.ts'
import type { MeasuresText } from '#app/i18n/locales/reporting-measures/nb.ts'
import { isoDay } from '#app/platform/calendar.ts'
import type { Figure, HiddenReason } from './figure.ts'
import { percentages } from './figure.ts'
import { MEASURES, type Measure } from './measures-in.ts'
import type { Median } from './protected-measures.ts'
import type { ViewComparison, ViewGap } from './told.ts'
import type { ReportView } from './view-model.ts'
import type { Words } from './wording.ts'
import { figureText, signOf } from './wording.ts'

/** What a value counts in. */
export type Scale = 'percent' | 'points' | 'days' | 'levels'

/** One value of a table, with its ends where it has any. */
export type Value = {
  scale: Scale
  kind: Figure['kind']
  low: number | null
  high: number | null
  shown: string
  reason: HiddenReason | null
}

/** `key` is for programs, and the same in every language. */
export type Head = { key: string; name: string }
export type MeasureRow = { head: Head; values: Value[] }

/** A table of the report besides units and courses: the same in every output. */
export type MeasureTable = {
  measure: Measure
  title: string
  /** What its rows are. */
  rowsAre: string
  columns: Head[]
  rows: MeasureRow[]
}

/** Every table that a report has besides units and courses, those with nothing in them left out. */
export function measureTables(report: ReportView, words: Words): MeasureTable[] {
  return MEASURES.map((measure) => TABLES[measure](report, words)).filter(
    ({ rows }) => rows.length > 0,
  )
}

const TABLES: Record<Measure, (report: ReportView, words: Words) => MeasureTable> = {
  change: changeTable,
  trend: trendTable,
  ending: endingTable,
  region: regionTable,
  vulnerable: vulnerableTable,
  waiting: waitingTable,
  gap: gapTable,
  voluntary: voluntaryTable,
}

function changeTable({ change, total, qualified, on }: ReportView, words: Words): MeasureTable {
  const { text, format } = words
  const story = text.measures
  const row = (key: string, name: string, figures: Figure[]): MeasureRow => ({
    head: { key, name },
    values: figures.map((figure) => share(figure, text)),
  })
  const days = change ? [change.since, on] : []
  return {
    ...frame('change', story.figure, words),
    columns: days.map((day) => ({ key: isoDay(day), name: format.day(day) })),
    rows: change
      ? [
          row('completion', text.completion, [change.all, total.all]),
          row('qualified', text.qualified, [change.qualified, qualified]),
        ]
      : [],
  }
}

function trendTable({ months }: ReportView, words: Words): MeasureTable {
  const { text, format } = words
  const story = text.measures
  const withOthers = months.some(({ others }) => others !== null)
  return {
    ...frame('trend', story.date, words),
    columns: [
      { key: 'own', name: text.completion },
      ...(withOthers ? [{ key: 'others', name: story.others }] : []),
    ],
    rows: months.map(({ on, all, others }) => ({
      head: { key: isoDay(on), name: format.day(on) },
      values: [share(all, text), ...(withOthers ? [whole(others, text)] : [])],
    })),
  }
}

function endingTable({ whole }: ReportView, words: Words): MeasureTable {
  const endings = whole?.endings ?? []
  return {
    ...frame('ending', words.text.modules.course, words),
    columns: (endings[0]?.within ?? []).map(({ days }) => ({
      key: `${days}`,
      name: words.text.measures.within(days),
    })),
    rows: endings.map((one) => ({
      head: courseHead(one, words.text),
      values: one.within.map(({ figure }) => share(figure, words.text)),
    })),
  }
}

const REGION_COLUMNS = ['own', 'others', 'difference', 'q1', 'median', 'q3'] as const

function regionTable({ whole: told }: ReportView, words: Words): MeasureTable {
  const { text } = words
  const story = text.measures
  return {
    ...frame('region', text.modules.course, words),
    columns: REGION_COLUMNS.map((key) => ({ key, name: story.region.columns[key] })),
    rows: (told?.region ?? []).map((one) => ({
      head: courseHead(one, text),
      values: [
        share(one.own, text),
        whole(one.share, text),
        pointsOf(one, story),
        ...one.quartiles.map((quartile) => whole(quartile, text)),
      ],
    })),
  }
}

function vulnerableTable({ whole: told }: ReportView, words: Words): MeasureTable {
  const { text } = words
  const story = text.measures
  const figure = told?.vulnerable
  return {
    ...frame('vulnerable', story.figure, words),
    columns: [{ key: 'share', name: story.share }],
    rows: figure
      ? [
          {
            head: { key: 'functions', name: story.vulnerable.functions },
            values: [{ ...share(figure, text), shown: story.vulnerable.shown(figure) }],
          },
        ]
      : [],
  }
}

function waitingTable({ whole: told }: ReportView, words: Words): MeasureTable {
  const { text } = words
  const story = text.measures
  const waiting = told?.waiting ?? []
  const days = [...new Set(waiting.flatMap(({ steps }) => steps.map(({ day }) => day)))]
  const at = (day: number) =>
    waiting.map(({ steps }) => {
      const through = steps.find((step) => step.day === day)?.through
      return through ? share(through, text) : nothing('percent', text)
    })
  return {
    ...frame('waiting', story.after, words),
    columns: waiting.map(({ code }) => ({ key: code ?? 'all', name: code ?? text.csv.all })),
    rows:
      days.length === 0
        ? []
        : [
            {
              head: { key: 'median', name: story.waiting.median },
              values: waiting.map(({ median }) => daysOf(median, words)),
            },
            ...days
              .toSorted((a, b) => a - b)
              .map((day) => ({ head: { key: `${day}`, name: story.days(day) }, values: at(day) })),
          ],
  }
}

function gapTable({ whole: told }: ReportView, words: Words): MeasureTable {
  const { text } = words
  const story = text.measures
  return {
    ...frame('gap', story.gap.rows, words),
    columns: [
      { key: 'below', name: story.gap.below },
      { key: 'mean', name: story.gap.mean },
    ],
    rows: (told?.gaps ?? []).map((gap) => ({
      head: {
        key: `${gap.jobRole}/${gap.competence}`,
        name: story.gap.row(gap.role, gap.title, gap.target),
      },
      values: [share(gap.below, text), levelsOf(gap, words)],
    })),
  }
}

function voluntaryTable({ whole: told }: ReportView, words: Words): MeasureTable {
  const { text } = words
  const story = text.measures
  return {
    ...frame('voluntary', text.modules.course, words),
    columns: [{ key: 'share', name: story.share }],
    rows: (told?.voluntary ?? []).map((one) => ({
      head: courseHead(one, text),
      values: [share(one.figure, text)],
    })),
  }
}

function frame(measure: Measure, rowsAre: string, { text }: Words) {
  return { measure, title: text.measures.titles[measure], rowsAre }
}

function courseHead(
  { code, title }: { code: string | null; title: string | null },
  text: ReportingText,
): Head {
  return code === null
    ? { key: 'all', name: text.csv.all }
    : { key: code, name: `${code} ${title}` }
}

function share(figure: Figure, text: ReportingText): Value {
  const percent = percentages(figure)
  const { kind, reason } = figure
  const [low, high] = [percent?.low ?? null, percent?.high ?? null]
  return { scale: 'percent', kind, low, high, shown: figureText(figure, text), reason }
}

/** A share that is told in whole percent, without what it is a share of. */
function whole(percent: number | null, text: ReportingText): Value {
  if (percent === null) return nothing('percent', text)
  const shown = text.percent(percent)
  return { scale: 'percent', kind: 'exact', low: percent, high: percent, shown, reason: null }
}

function nothing(scale: Scale, text: ReportingText): Value {
  return { scale, kind: 'none', low: null, high: null, shown: text.noneSign, reason: null }
}

function pointsOf(comparison: ViewComparison, story: MeasuresText): Value {
  const { low, high } = differenceOf(comparison)
  const kind = low === high ? 'exact' : 'range'
  return { scale: 'points', kind, low, high, shown: story.points(low, high), reason: null }
}

/** Percentage points above the others together; below them when negative. */
export function differenceOf({ own, share: others }: ViewComparison) {
  const percent = percentages(own) ?? { low: 0, high: 0 }
  return { low: percent.low - others, high: percent.high - others }
}

function daysOf(median: Median, { text }: Words): Value {
  const story = text.measures
  if (median.kind === 'hidden')
    return {
      scale: 'days',
      kind: 'hidden',
      low: null,
      high: null,
      shown: signOf(median.reason, text),
      reason: median.reason,
    }
  const low = median.kind === 'not-reached' ? median.by : median.low
  const high = median.kind === 'days' ? median.high : null
  const shown = story.median(median)
  return { scale: 'days', kind: 'range', low, high, shown, reason: null }
}

/** Rounded outwards to a tenth of a level. */
function levelsOf({ lacking, target }: ViewGap, { text, format }: Words): Value {
  const story = text.measures
  if (lacking.kind === 'hidden' || lacking.kind === 'none')
    return { ...share(lacking, text), scale: 'levels' }
  const mean = (count: number) => (10 * target * count) / lacking.required
  const low = Math.floor(mean(lacking.low)) / 10
  const high = Math.ceil(mean(lacking.high)) / 10
  const shown = story.range(format.number(low), format.number(high))
  return { scale: 'levels', kind: lacking.kind, low, high, shown, reason: null }
}
