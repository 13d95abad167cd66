import type { ReactNode } from 'react'
import { useText } from '#app/i18n/i18n.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { AdminFrame } from './frame.tsx'

type Props = {
  trail: { label: string; href?: string }[]
  title: string
  lead?: ReactNode
  /** Where the form is sent. */
  action: string
  submit: string
  /** Where to go instead, and what that is called. */
  back: string
  cancel?: string
  danger?: boolean
  /** What is wrong, by the id of the field. */
  errors: { field: string; message: string }[]
  children: ReactNode
}

/** One change on a page of its own: what it means, its fields, and a way back. */
export function ChangePage(props: Props) {
  const { trail, title, lead, action, submit, back, cancel, danger, errors, children } = props
  const { cancel: leave } = useText('admin')
  return (
    <AdminFrame trail={trail} title={title} lead={lead} narrow>
      <Card>
        <form className="stack" method="post" action={action} noValidate>
          <ErrorSummary errors={errors} />
          {children}
          <div className="row">
            <Button color={danger ? 'danger' : undefined}>{submit}</Button>
            <ButtonLink href={back} variant="tertiary">
              {cancel ?? leave}
            </ButtonLink>
          </div>
        </form>
      </Card>
    </AdminFrame>
  )
}
