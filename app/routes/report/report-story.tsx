import type { ReactNode } from 'react'
import { EndingPlot } from '#app/features/reporting/ending-plot.tsx'
import type { ReportChoices, SealedReport } from '#app/features/reporting/open-report.server.ts'
import {
  endingPlot,
  leavesOut,
  regionPlot,
  trendPlot,
  vulnerableFinding,
  WIDEST_ENDING,
  waitingPlot,
} from '#app/features/reporting/plots.ts'
import { RegionPlot } from '#app/features/reporting/region-plot.tsx'
import { TrendPlot } from '#app/features/reporting/trend-plot.tsx'
import { WaitingPlot } from '#app/features/reporting/waiting-plot.tsx'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Tuck } from '#app/ui/tuck.tsx'
import { GapPanel } from './gap-panel.tsx'
import { MeasurePanel } from './measure-panel.tsx'
import { RenewalAction } from './report-actions.tsx'

type Props = { report: SealedReport; choices: ReportChoices }

const ALWAYS = ['there', 'help', 'about'] as const
const ALL = ['there', 'help', 'ending', 'region', 'vulnerable', 'about'] as const
type Question = (typeof ALL)[number]

/** The way to each question that the report answers; what a part of a municipality is not told is not there. */
export function Jumps({ report }: { report: SealedReport }) {
  const { sections, jumps } = useText('reporting').measures
  return (
    <nav className="report__jumps no-print" aria-label={jumps}>
      <Tuck summary={jumps}>
        <ul>
          {(report.whole ? ALL : ALWAYS).map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{sections[id]}</a>
            </li>
          ))}
        </ul>
      </Tuck>
    </nav>
  )
}

/** A chapter of the story: a question, and what answers it. */
export function Chapter(props: { id: Question; title: string; children: ReactNode }) {
  const { id, title, children } = props
  return (
    <section className="chapter" id={id} aria-labelledby={`${id}-title`}>
      <h2 className="heading-2" id={`${id}-title`}>
        {title}
      </h2>
      {children}
    </section>
  )
}

/** Month by month: are we getting there? */
export function Trend({ report, className }: { report: SealedReport; className?: string }) {
  const text = useText('reporting')
  const data = trendPlot(report, { text, format: useFormat() })
  const { caption, others, none } = text.measures.trend
  const withOthers = report.months.some((month) => month.others !== null)
  return (
    <MeasurePanel
      report={report}
      measure="trend"
      finding={data?.title}
      caption={data ? `${caption}${withOthers ? ` ${others}` : ''}` : none}
      className={className}
    >
      {data && (
        <>
          <TrendPlot data={data} size="wide" />
          <TrendPlot data={data} size="narrow" />
        </>
      )}
    </MeasurePanel>
  )
}

/** «Hva utløper?» */
export function Endings({ report, choices }: Props) {
  const text = useText('reporting')
  const data = endingPlot(report, { text, format: useFormat() })
  const { caption, tooWideWhy, unknown } = text.measures.ending
  const why = data && leavesOut(data) ? ` ${tooWideWhy(WIDEST_ENDING)}` : ''
  if (!report.whole) return null
  return (
    <Chapter id="ending" title={text.measures.sections.ending}>
      <div className="report-grid">
        <MeasurePanel
          report={report}
          measure="ending"
          finding={data?.title ?? unknown}
          caption={data ? caption + why : undefined}
          className={choices.leads ? 'report-grid__wide' : undefined}
        >
          {data && (
            <>
              <EndingPlot data={data} size="wide" />
              <EndingPlot data={data} size="narrow" />
            </>
          )}
        </MeasurePanel>
        <RenewalAction report={report} choices={choices} />
      </div>
    </Chapter>
  )
}

/** «Hvordan står vi mot regionen?» */
export function Region({ report }: { report: SealedReport }) {
  const text = useText('reporting')
  const format = useFormat()
  const data = regionPlot(report, { text, format })
  if (!report.whole) return null
  const { none, caption, live } = text.measures.region
  const { on: nightOn } = report.whole
  const isLive = nightOn !== null && nightOn < report.on
  return (
    <Chapter id="region" title={text.measures.sections.region}>
      <MeasurePanel
        report={report}
        measure="region"
        finding={data?.title ?? none}
        caption={data ? `${caption}${isLive ? ` ${live(format.day(nightOn))}` : ''}` : undefined}
      >
        {data && (
          <>
            <RegionPlot data={data} size="wide" />
            <RegionPlot data={data} size="narrow" />
          </>
        )}
      </MeasurePanel>
    </Chapter>
  )
}

/** «Hvor er vi sårbare?» */
export function Vulnerable({ report }: { report: SealedReport }) {
  const text = useText('reporting')
  const words = { text, format: useFormat() }
  if (!report.whole) return null
  const waiting = waitingPlot(report, words)
  const { vulnerable, sections, waiting: told } = text.measures
  return (
    <Chapter id="vulnerable" title={sections.vulnerable}>
      <div className="report-grid">
        <MeasurePanel
          report={report}
          measure="vulnerable"
          finding={vulnerableFinding(report.whole, words)}
          caption={vulnerable.which}
          className="report-grid__narrow"
        />
        <MeasurePanel
          report={report}
          measure="waiting"
          finding={waiting?.title ?? told.finding.hidden}
          caption={waiting ? told.caption : undefined}
          className="report-grid__wide"
        >
          {waiting && (
            <>
              <WaitingPlot data={waiting} size="wide" />
              <WaitingPlot data={waiting} size="narrow" />
            </>
          )}
        </MeasurePanel>
        <GapPanel report={report} className="report-grid__wide" />
        <MeasurePanel report={report} measure="voluntary" className="report-grid__narrow" />
      </div>
    </Chapter>
  )
}
