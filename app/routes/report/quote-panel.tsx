import type { SealedReport } from '#app/features/reporting/open-report.server.ts'
import { quoteOf } from '#app/features/reporting/quote.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Panel } from '#app/ui/card.tsx'

/** The figures as text for a case's papers, with their source and date. */
export function QuotePanel({ report }: { report: SealedReport }) {
  const text = useText('reporting')
  const quote = quoteOf(report, { text, format: useFormat() })
  if (!quote) return null
  const { title, show, note } = text.quote
  return (
    <Panel title={title} level={3} tuck={show} className="quote">
      <blockquote>
        <p>{quote.claim}</p>
        <p>{quote.source}</p>
      </blockquote>
      <p className="caption no-print">{note}</p>
    </Panel>
  )
}
