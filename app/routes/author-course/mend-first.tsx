import type { ItemTableView } from '#app/features/authoring/item-table.ts'
import { VerdictTag } from '#app/features/authoring/verdict-tag.tsx'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Panel } from '#app/ui/card.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { wrench } from '#app/ui/icons/paths.ts'

/** «Rett dette først»: what misleads most people, why, and what to do about it. */
export function MendFirst({ advice }: Pick<ItemTableView, 'advice'>) {
  const text = useText('statistics')
  const format = useFormat()
  if (advice.length === 0) return null
  return (
    <Panel title={text.first} actions={<p className="caption">{text.firstNote}</p>}>
      <ol className="mend-first">
        {advice.map(({ id, href, title, place, kind, tag, why, mend, people }) => (
          <li key={id}>
            <p className="mend-first__head">
              <a href={href}>{title}</a>
              <VerdictTag verdict={kind}>{tag}</VerdictTag>
            </p>
            <p className="caption">
              <span className="path">{place}</span> {text.misled(format.number(people))}
            </p>
            <p>{why}</p>
            <p className="mend">
              <Icon of={wrench} size="small" />
              {mend}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
