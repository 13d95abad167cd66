import type { ModuleState } from '#app/features/authoring/course-state.ts'
import { useLocale, useText } from '#app/i18n/i18n.tsx'
import { Panel } from '#app/ui/card.tsx'
import { Tag, type Tone } from '#app/ui/tag.tsx'

const TONES: Record<ModuleState['contract']['changes'][number]['kind'], Tone> = {
  editorial: 'neutral',
  material: 'warning',
  suspect: 'warning',
  retired: 'danger',
}

/** How each module stands to what was last released of it, and what its edits do to a pass. */
export function ContractPanel({ modules }: { modules: ModuleState[] }) {
  const text = useText('author')
  const locale = useLocale()
  if (modules.length === 0) return null
  return (
    <Panel title={text.releases}>
      <ol className="plain-list contract small">
        {modules.map(({ slug, title, contract }) => (
          <li key={slug}>
            <b>{title}</b>
            <br />
            {text.contract[contract.state]}
            {contract.changes.length > 0 && (
              <ul>
                {contract.changes.map(({ kind, place, text: change }) => (
                  <li key={`${place} ${change}`}>
                    <Tag tone={TONES[kind]}>{text.change[kind]}</Tag>{' '}
                    <code className="path">{place}</code>
                    <br />
                    <span lang={locale === 'nn' ? 'nb' : undefined}>{change}</span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  )
}
