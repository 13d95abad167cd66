import type { ButtonHTMLAttributes } from 'react'
import type { ActivityView } from '../activity-view.ts'

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { view: ActivityView; value: string }

/** A button that takes one step in an activity; what it does is its value. */
export function StepButton({ view, value, children, ...rest }: Props) {
  return (
    <button
      {...rest}
      type="submit"
      name="do"
      value={value}
      formAction={stepsOf(view)}
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
