import { useText } from '#app/i18n/i18n.tsx'
import { checkmark, hourglass, pencilLine, xMark } from '#app/ui/icons/paths.ts'
import { Tag } from '#app/ui/tag.tsx'

const LOOKS = {
  current: { tone: 'success', icon: checkmark },
  hearing: { tone: 'info', icon: hourglass },
  draft: { tone: 'info', icon: pencilLine },
  retired: { tone: 'neutral', icon: xMark },
} as const

export type ItemStatus = keyof typeof LOOKS

/** How far a version of something shared has come, with the same word everywhere. */
export function StatusTag({ status }: { status: ItemStatus }) {
  const { statuses } = useText('library')
  return (
    <Tag tone={LOOKS[status].tone} icon={LOOKS[status].icon}>
      {statuses[status]}
    </Tag>
  )
}
