import { ChangeList } from '#app/features/authoring/change-list.tsx'
import type { ModuleState } from '#app/features/authoring/course-state.ts'
import { previewAddress } from '#app/features/authoring/preview-address.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Panel } from '#app/ui/card.tsx'

/** How each module stands to what was last released of it, and what its edits do to a pass. */
export function ContractPanel({ course, modules }: { course: string; modules: ModuleState[] }) {
  const text = useText('author')
  if (modules.length === 0) return null
  const isAllReleased = modules.every(({ contract }) => contract.state === 'as-released')
  if (isAllReleased)
    return (
      <Panel title={text.releases}>
        <p className="muted">{text.allReleased}</p>
      </Panel>
    )
  return (
    <Panel title={text.releases}>
      <ol className="plain-list contract small">
        {modules.map(({ slug, title, contract }) => (
          <li key={slug}>
            <b>{title}</b>
            <br />
            {text.contract[contract.state]}
            <ChangeList changes={contract.changes} />
            {contract.changes.length > 0 && (
              <a href={`${previewAddress(`${course}/${slug}`)}?released=1`}>
                {text.seeBeside}
                <span className="visually-hidden">: {title}</span>
              </a>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  )
}
