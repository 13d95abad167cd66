import {
  checkmark,
  exclamationmarkTriangle,
  hourglass,
  informationSquare,
  pencilLine,
} from '#app/ui/icons/paths.ts'
import { Tag, type Tone } from '#app/ui/tag.tsx'
import type { Verdict } from './item-wording.ts'

const LOOKS: Record<Verdict, { tone: Tone; icon: string }> = {
  works: { tone: 'success', icon: checkmark },
  'too-few': { tone: 'neutral', icon: hourglass },
  'check-key': { tone: 'danger', icon: exclamationmarkTriangle },
  rival: { tone: 'danger', icon: exclamationmarkTriangle },
  misconception: { tone: 'warning', icon: exclamationmarkTriangle },
  'no-discrimination': { tone: 'warning', icon: pencilLine },
  hard: { tone: 'warning', icon: pencilLine },
  easy: { tone: 'info', icon: informationSquare },
  unused: { tone: 'info', icon: pencilLine },
}

/** How a question does, in a word with its icon. */
export function VerdictTag({ verdict, children }: { verdict: Verdict; children: string }) {
  const { tone, icon } = LOOKS[verdict]
  return (
    <Tag tone={tone} icon={icon}>
      {children}
    </Tag>
  )
}
