import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { EndingPlot } from '../ending-plot.tsx'
import type { Measure } from '../measures-in.ts'
import { endingPlot, regionPlot, trendPlot, waitingPlot } from '../plots.ts'
import { RegionPlot } from '../region-plot.tsx'
import type { Sealed } from '../report-sheet.ts'
import { TrendPlot } from '../trend-plot.tsx'
import { WaitingPlot } from '../waiting-plot.tsx'
import type { Words } from '../wording.ts'

/** A drawing of the page, set for paper: told apart by shape and stroke where there is no colour. */
export type Drawing = { title: string; alt: string; svg: string }

const INK = '#14212b'
const FJORD = '#00566e'
const SAND = '#7a5a24'

/** What the page's style sheet says, for a drawing that stands alone. */
const STYLE = `
text { font-family: Inter; font-size: 13px; fill: #4a5a66; }
.chart__grid { stroke: #d5dde2; }
.chart__track { stroke: #c6d0d6; stroke-dasharray: 1 5; }
.chart__name { fill: ${INK}; }
.chart__own-label { fill: ${FJORD}; font-weight: 600; }
.chart__region-label { fill: ${SAND}; font-weight: 600; }
.chart__own-line { fill: none; stroke: ${FJORD}; stroke-width: 3; }
.chart__others-line { fill: none; stroke: ${SAND}; stroke-width: 2; stroke-dasharray: 3 5; }
.chart__point { fill: ${FJORD}; stroke: #fff; stroke-width: 1.5; }
.chart__point--open { fill: #fff; stroke: ${FJORD}; stroke-width: 3; }
.chart__diamond { fill: #fff; stroke: ${SAND}; stroke-width: 1.5; }
.chart__range { fill: #cfe0e6; }
.chart__bar { fill: ${FJORD}; }
.chart__bar--2 { fill: #9dbfc9; stroke: ${FJORD}; stroke-width: 1.5; }
.chart__bar--3 { fill: #fff; stroke: ${FJORD}; stroke-width: 1.5; stroke-dasharray: 4 2; }
.chart__box { fill: #efe3cd; stroke: ${SAND}; stroke-width: 1.5; }
.chart__median { stroke: ${SAND}; stroke-width: 3; }
.chart__own-span { stroke: #7fabb8; stroke-width: 6; stroke-linecap: round; }
.chart__half { stroke: ${SAND}; stroke-width: 1.5; stroke-dasharray: 6 4; }
`

/** The drawings of a report, by what they measure. */
export function drawingsOf(report: Sealed, words: Words): Partial<Record<Measure, Drawing>> {
  const trend = trendPlot(report, words)
  const ending = endingPlot(report, words)
  const region = regionPlot(report, words)
  const waiting = waitingPlot(report, words)
  return {
    ...(trend && { trend: drawn(trend, <TrendPlot data={trend} size="wide" />) }),
    ...(ending && { ending: drawn(ending, <EndingPlot data={ending} size="wide" />) }),
    ...(region && { region: drawn(region, <RegionPlot data={region} size="wide" />) }),
    ...(waiting && { waiting: drawn(waiting, <WaitingPlot data={waiting} size="wide" />) }),
  }
}

function drawn(
  { title, summary }: { title: string; summary: string },
  plot: ReactElement,
): Drawing {
  const svg = renderToStaticMarkup(plot).replace('<title', `<style>${STYLE}</style><title`)
  return { title, alt: summary, svg }
}
