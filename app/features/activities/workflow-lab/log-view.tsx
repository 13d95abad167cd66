import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { checkmarkCircle, xMarkOctagon } from '#app/ui/icons/paths.ts'
import type { CaseScene } from './scene.ts'

/** What has happened in the case, the newest first. */
export function LogView({ at }: { at: CaseScene }) {
  const text = useText('workflowLab')
  const format = useFormat()
  const lines = at.log.map((line, n) => ({ ...line, n })).reverse()
  return (
    <section className="panel" aria-labelledby="case-log">
      <h2 id="case-log" className="panel__title">
        {text.log}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <ol className="case-log panel__body case-log--long" reversed tabIndex={0}>
        {lines.map(({ n, day, node, refused }) => (
          <li key={n}>
            <span className="small muted">{format.dayAndMonth(day)}</span>
            <Icon of={refused ? xMarkOctagon : checkmarkCircle} size="small" />
            <span>
              {node?.name}
              {refused && `: ${text.refusal(refused)}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
