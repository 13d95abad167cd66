import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { checkmarkCircle, xMarkOctagon } from '#app/ui/icons/paths.ts'
import type { LogLine } from './told.ts'

/** What has happened in a case, the newest first. */
export function LogPanel({ log }: { log: LogLine[] }) {
  const text = useText('workflowLab')
  return (
    <section className="panel" aria-labelledby="case-log">
      <h2 id="case-log" className="panel__title">
        {text.log}
      </h2>
      <div className="panel__body">
        <Log lines={log.toReversed()} label={text.log} isReversed />
      </div>
    </section>
  )
}

/** Lines of a log in the order given. */
export function Log(props: { lines: LogLine[]; label: string; isReversed?: boolean }) {
  const { lines, label, isReversed } = props
  const text = useText('workflowLab')
  const format = useFormat()
  return (
    <ol
      className="case-log case-log--long"
      aria-label={label}
      reversed={isReversed}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
    >
      {lines.map(({ day, node, way, refused }, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step may come again
        <li key={n}>
          <span className="small muted">{format.dayAndMonth(day)}</span>
          <Icon of={refused ? xMarkOctagon : checkmarkCircle} size="small" />
          <span>
            {way && node ? chosen(node.name, way) : node?.name}
            {refused && `: ${text.refusal(refused)}`}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** «Er søknaden komplett? Ja», and «Valg: Ja» where it is not put as a question. */
function chosen(gateway: string, way: string): string {
  return gateway.endsWith('?') ? `${gateway} ${way}` : `${gateway}: ${way}`
}
