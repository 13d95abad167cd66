import { type ReactNode, useId } from 'react'
import { Tuck } from './tuck.tsx'

/** A white box with a heading; a section that is named by it. */
export function Card(props: { title?: string; className?: string; children: ReactNode }) {
  const { title, className, children } = props
  const id = useId()
  const classes = className ? `ds-card ${className}` : 'ds-card'
  if (!title) return <div className={classes}>{children}</div>
  return (
    <section className={classes} aria-labelledby={id}>
      <h2 className="heading-3 card__title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}

/**
 * A box with its heading on a line of its own; `actions` stand at the end of that line.
 * With `tuck` it is folded on a phone, and opened by these words.
 */
export function Panel(props: {
  title: string
  level?: 2 | 3
  actions?: ReactNode
  tuck?: string | undefined
  className?: string | undefined
  children: ReactNode
}) {
  const { title, level = 2, actions, tuck, className, children } = props
  const id = useId()
  const Heading = `h${level}` as const
  return (
    <section className={className ? `panel ${className}` : 'panel'} aria-labelledby={id}>
      <div className="panel__head">
        <Heading className="heading-4" id={id}>
          {title}
        </Heading>
        {actions}
      </div>
      <div className="panel__body">
        {tuck ? (
          <Tuck summary={tuck} of={title}>
            {children}
          </Tuck>
        ) : (
          children
        )}
      </div>
    </section>
  )
}
