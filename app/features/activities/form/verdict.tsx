import { useFormat } from '#app/i18n/i18n.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { checkmarkCircle, exclamationmarkTriangle } from '#app/ui/icons/paths.ts'
import type { Result } from '../activity-view.ts'
import { useWords } from './use-words.ts'

/** How it went: a word, a sign and a colour, with what was earned and, if it can be, mended. */
export function Verdict(props: { result: Result; pass: number; id: string }) {
  const { result, pass, id } = props
  const text = useWords()
  const format = useFormat()
  const { passed, percent, points, mayRetry } = result
  const scored = text.scored(format.points(points.earned), points.all, percent, pass)
  return (
    <div className="alert verdict" data-color={passed ? 'success' : 'warning'}>
      <Icon of={passed ? checkmarkCircle : exclamationmarkTriangle} />
      <p className="alert__body" id={id}>
        <b className="alert__title">{passed ? text.passed : text.notPassed}.</b> {scored}
        {!passed && mayRetry && ` ${text.mayMend}`}
      </p>
    </div>
  )
}
