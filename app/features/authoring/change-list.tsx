import type { ChangeKind } from '#app/compiler/contract/told.ts'
import { useLocale, useText } from '#app/i18n/i18n.tsx'
import { Tag, type Tone } from '#app/ui/tag.tsx'

const TONES: Record<ChangeKind, Tone> = {
  editorial: 'neutral',
  material: 'warning',
  suspect: 'warning',
  retired: 'danger',
}

type Change = { kind: ChangeKind; text: string; place?: string }

/** Edits since the last release, each with what it is to those who have passed. */
export function ChangeList({ changes }: { changes: Change[] }) {
  const text = useText('author')
  const locale = useLocale()
  if (changes.length === 0) return null
  return (
    <ul className="changes">
      {changes.map(({ kind, place, text: change }) => (
        <li key={`${place} ${change}`}>
          <Tag tone={TONES[kind]}>{text.change[kind]}</Tag>{' '}
          {place && <code className="path">{place}</code>}
          <br />
          <span lang={locale === 'nn' ? 'nb' : undefined}>{change}</span>
        </li>
      ))}
    </ul>
  )
}
