import type { Employment } from '#app/features/administration/directory-query.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { type Day, NEVER } from '#app/platform/calendar.ts'
import { Tag } from '#app/ui/tag.tsx'

const TONES = { working: 'success', later: 'info', left: 'neutral' } as const

/** Whether someone works here, and from or until when where that is to change. */
export function EmploymentTag(props: { state: Employment; fromOn: Day; toOn: Day }) {
  const { state, fromOn, toOn } = props
  const text = useText('adminPeople')
  const { day } = useFormat()
  const words = {
    working: toOn < NEVER ? text.lastDay(day(toOn - 1)) : text.states.working,
    later: text.begins(day(fromOn)),
    left: toOn > fromOn ? text.left(day(toOn - 1)) : text.never,
  }
  return <Tag tone={TONES[state]}>{words[state]}</Tag>
}
