import type { SourceDue } from '#app/features/authoring/course-state.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Panel } from '#app/ui/card.tsx'

/** The laws that their author must read again soon, and where they are cited. */
export function SourcesPanel({ sources }: { sources: SourceDue[] }) {
  const text = useText('author')
  const format = useFormat()
  return (
    <Panel title={text.sources} className="sources">
      {sources.length === 0 ? (
        <p className="muted small">{text.noSources}</p>
      ) : (
        <ul className="plain-list stack">
          {sources.map(({ law, ref, place, checkedOn, dueOn }) => (
            <li key={`${place} ${law} ${ref}`} className="small">
              <b>{[law, ref].filter(Boolean).join(' ')}</b> <code className="path">{place}</code>
              <br />
              <span className="muted">
                {text.read(format.day(checkedOn))} {text.readAgain(format.day(dueOn))}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="caption">{text.sourcesHelp}</p>
    </Panel>
  )
}
