import type { ButtonHTMLAttributes } from 'react'
import type { ActivityView } from '../activity-view.ts'

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  view: ActivityView
  value: string
  /** The id of where to look afterwards, for a browser without JavaScript. */
  lookAt?: string
}

/** A button that takes one step in an activity; what it does is its value. */
export function StepButton({ view, value, lookAt, children, ...rest }: Props) {
  return (
    <button
      {...rest}
      type="submit"
      name="do"
      value={value}
      formAction={lookAt ? `${stepsOf(view)}#${lookAt}` : stepsOf(view)}
      formNoValidate
    >
      {children}
    </button>
  )
}

/** Where a step is sent. */
export function stepsOf({ action }: ActivityView): string {
  return action.replace(/attempts$/, 'steps')
}
