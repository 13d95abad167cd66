import type { SealedReport } from '#app/features/reporting/open-report.server.ts'
import { tableText } from '#app/features/reporting/sentences.ts'
import { definitionsOf } from '#app/features/reporting/wording.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import type { Day } from '#app/platform/calendar.ts'
import { Panel } from '#app/ui/card.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { shieldLock } from '#app/ui/icons/paths.ts'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'
import { Tuck } from '#app/ui/tuck.tsx'

/** Who sees which figures. */
export function WhoSeesWhat({ className }: { className?: string }) {
  const { sees, measures } = useText('reporting')
  return (
    <Panel title={sees.title} level={3} tuck={measures.show.table} className={className}>
      <StackTable head={[sees.role, sees.does, sees.doesNot]}>
        {sees.rows.map(([role, does, doesNot]) => (
          <StackRow key={role} head={role}>
            <StackCell label={sees.does}>{does}</StackCell>
            <StackCell label={sees.doesNot}>{doesNot}</StackCell>
          </StackRow>
        ))}
      </StackTable>
    </Panel>
  )
}

/** What the figures are for, what is not protected yet, and the report's fingerprint. */
export function PrivacyNote({ report, className }: { report: SealedReport; className?: string }) {
  const text = useText('reporting')
  return (
    <section className={`privacy-note ${className ?? ''}`} aria-labelledby="privacy">
      <h3 className="heading-4 row row--tight" id="privacy">
        <Icon of={shieldLock} />
        {text.privacy.title}
      </h3>
      <p>{text.privacy.purpose}</p>
      <Tuck summary={text.measures.show.more} of={text.privacy.title}>
        <p>{text.privacy.dates}</p>
        <p>{text.privacy.ground}</p>
        <p className="small">
          {text.checksum}: <code className="report__checksum">{report.checksum}</code>{' '}
          {text.checksumNote}
        </p>
      </Tuck>
    </section>
  )
}

/** When the table was made, and whom it is about; `asked` is the day that was chosen. */
export function AboutTable({ report, asked }: { report: SealedReport; asked: Day }) {
  const text = useText('reporting')
  const format = useFormat()
  const part = report.on < asked ? `${text.measures.part(format.day(report.on))} ` : ''
  const told = `${part}${tableText(report, { text, format })}`
  if (told === '') return null
  return (
    <Tuck summary={text.measures.show.about} className="muted report__about">
      <p>{told}</p>
    </Tuck>
  )
}

/** For paper, where nothing can be opened: how each figure is worked out. */
export function Definitions({ report }: { report: SealedReport }) {
  const text = useText('reporting')
  return (
    <dl className="report__definitions">
      {definitionsOf(report, text).map(({ term, meaning }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
