import type { ReactNode } from 'react'
import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'

type Props = {
  /** The way down to the page below «Administrasjon»; the last one is the page itself. */
  trail: { label: string; href?: string }[]
  title: ReactNode
  lead?: ReactNode
  /** What was just done, told at the top. */
  receipt?: string
  narrow?: boolean
  children: ReactNode
}

/** The way here, the heading, and what was just done: the same on every page of the administrator. */
export function AdminFrame({ trail, title, lead, receipt, narrow = false, children }: Props) {
  const { trail: top } = useText('admin')
  return (
    <div className={narrow ? 'wrap wrap--narrow admin' : 'wrap admin'}>
      <Breadcrumbs trail={[{ label: top, href: '/admin' }, ...trail]} />
      <div className="page-head">
        <h1 className="title">{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      <div className="stack stack--loose">
        {receipt && (
          <Alert tone="success" role="status">
            <p>{receipt}</p>
          </Alert>
        )}
        {children}
      </div>
    </div>
  )
}
