import type { SealedReport } from '#app/features/reporting/open-report.server.ts'
import { gapFinding, largestGaps } from '#app/features/reporting/plots.ts'
import { figureText } from '#app/features/reporting/wording.ts'
import { ORIGINAL } from '#app/i18n/content-language.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { InLanguage } from '#app/ui/in-language.tsx'
import { MeasurePanel } from './measure-panel.tsx'

/** How many gaps are listed; the table has them all. */
const MOST = 3

/** Where most people are below what their role requires; nothing where no role requires a level. */
export function GapPanel({ report, className }: { report: SealedReport; className?: string }) {
  const text = useText('reporting')
  const words = { text, format: useFormat() }
  const { gap } = text.measures
  if (!report.whole || report.whole.gaps.length === 0) return null
  const largest = largestGaps(report.whole).slice(0, MOST)
  const finding = gapFinding(report.whole, words)
  return (
    <MeasurePanel
      report={report}
      measure="gap"
      finding={largest.length > 0 ? finding : undefined}
      className={className}
    >
      {largest.length > 0 ? (
        <ol className="gap-list">
          {largest.map((one) => (
            <li key={`${one.jobRole}/${one.competence}`}>
              <span>
                <InLanguage language={ORIGINAL} within={gap.row(one.role, one.title, one.target)}>
                  {one.title ?? ''}
                </InLanguage>
              </span>{' '}
              <b>{figureText(one.below, text)}</b>
            </li>
          ))}
        </ol>
      ) : (
        <p>{finding}</p>
      )}
    </MeasurePanel>
  )
}
