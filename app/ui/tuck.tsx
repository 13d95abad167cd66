import type { ReactNode } from 'react'

type Props = {
  summary: string
  /** What it opens, for who hears the summary apart from its heading. */
  of?: string | undefined
  /** Whether it stands open on a phone too. */
  open?: boolean
  className?: string | undefined
  children: ReactNode
}

/** Details that are folded on a phone, and stand open where there is room for them. */
export function Tuck({ summary, of, open = false, className, children }: Props) {
  return (
    <details open={open} className={className ? `tuck ${className}` : 'tuck'}>
      <summary>
        {summary}
        {of && <span className="visually-hidden">: {of}</span>}
      </summary>
      {children}
    </details>
  )
}
