import type { ReactNode } from 'react'
import { StakePicture } from './stake-picture.tsx'

/** Nothing to show: what was looked for, and one way on. */
export function EmptyState(props: {
  title: string
  level?: 2 | 3
  children?: ReactNode
  action?: ReactNode
}) {
  const { title, level = 2, children, action } = props
  const Heading = `h${level}` as const
  return (
    <div className="empty">
      <StakePicture className="empty__picture" />
      <Heading className="heading-4">{title}</Heading>
      {children && <p className="small muted">{children}</p>}
      {action}
    </div>
  )
}
