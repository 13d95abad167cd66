import { useText } from '#app/i18n/i18n.tsx'
import type { ActivityView } from '../activity-view.ts'

/** What the form of an activity says: a lab has some words of its own. */
export function useWords({ asked }: ActivityView) {
  const quiz = useText('quiz')
  const lab = useText('lab').instead
  return asked.kind === 'quiz' ? quiz : { ...quiz, ...lab }
}
