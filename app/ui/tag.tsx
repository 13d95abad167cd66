import type { ReactNode } from 'react'
import { useText } from '#app/i18n/i18n.tsx'
import { Icon } from './icon.tsx'
import { checkmark, exclamationmark, hourglass, sail } from './icons/paths.ts'

export type Tone = 'fjord' | 'neutral' | 'success' | 'warning' | 'danger' | 'info'

/** A status: always a word, with an icon where there is one. */
export function Tag(props: { tone?: Tone; icon?: string; children: ReactNode }) {
  const { tone = 'neutral', icon, children } = props
  return (
    <span className="ds-tag" data-color={tone}>
      {icon && <Icon of={icon} />}
      {children}
    </span>
  )
}

const STATES = {
  passed: { tone: 'success', icon: checkmark },
  here: { tone: 'fjord', icon: sail },
  begun: { tone: 'fjord', icon: undefined },
  ahead: { tone: 'neutral', icon: undefined },
  outdated: { tone: 'warning', icon: exclamationmark },
  newPart: { tone: 'warning', icon: exclamationmark },
  expiring: { tone: 'warning', icon: hourglass },
  expired: { tone: 'danger', icon: exclamationmark },
  overdue: { tone: 'danger', icon: hourglass },
} as const

/** How a person stands with a course or a module. */
export type ProgressState = keyof typeof STATES

/** The tag of a state, with the same word everywhere. */
export function StateTag({ state }: { state: ProgressState }) {
  const words = useText('shell').states
  return (
    <Tag tone={STATES[state].tone} icon={STATES[state].icon}>
      {words[state]}
    </Tag>
  )
}
