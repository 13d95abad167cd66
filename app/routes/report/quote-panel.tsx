import { useContext } from 'react'
import type { SealedReport } from '#app/features/reporting/open-report.server.ts'
import { type Quote, quoteOf } from '#app/features/reporting/quote.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Button } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/card.tsx'
import copyScript from '#app/ui/copy.js?url&no-inline'
import { Nonce } from '#app/ui/nonce.ts'
import { WholeRanges } from '#app/ui/whole-ranges.tsx'

/** The figures as text for a case's papers, with their source and date. */
export function QuotePanel({ report }: { report: SealedReport }) {
  const text = useText('reporting')
  const quote = quoteOf(report, { text, format: useFormat() })
  if (!quote) return null
  const { title, show, note } = text.quote
  return (
    <Panel title={title} level={3} tuck={show} className="quote">
      <blockquote>
        <p>
          <WholeRanges>{quote.claim}</WholeRanges>
        </p>
        <p>{quote.source}</p>
      </blockquote>
      <Copy quote={quote} />
      <p className="caption no-print">{note}</p>
    </Panel>
  )
}

/** Takes the text along with its source. */
function Copy({ quote: { claim, source } }: { quote: Quote }) {
  const { copy, copied } = useText('reporting').quote
  return (
    <p className="row quote__copy no-print">
      <Button
        type="button"
        variant="secondary"
        hidden
        data-copy={`${claim}\n${source}`}
        data-copied={copied}
      >
        {copy}
      </Button>
      <span className="small muted" role="status" id="copied" />
      <script type="module" src={copyScript} nonce={useContext(Nonce)} />
    </p>
  )
}
