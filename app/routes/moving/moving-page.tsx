import { useFormat, useText } from '#app/i18n/i18n.tsx'
import type { Day } from '#app/platform/calendar.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'

type Props = {
  /** First day on which the code that they have can't be used; null for none. */
  endsOn: Day | null
  /** The code that was made just now. */
  made: { code: string; endsOn: Day } | null
}

/** What a moving code does, and a way to make one. */
export function MovingPage({ endsOn, made }: Props) {
  const text = useText('moving')
  const { day } = useFormat()
  return (
    <div className="wrap">
      <Breadcrumbs trail={[{ label: text.trail, href: '/me/privacy' }, { label: text.heading }]} />
      <div className="page-head">
        <h1 className="title">{text.heading}</h1>
        <p className="lead">{text.lead}</p>
      </div>
      <div className="stack stack--loose">
        {made && (
          <Alert tone="success" role="status" title={text.code}>
            <p className="heading-3">{made.code}</p>
            <p>{text.shown(day(made.endsOn - 1))}</p>
          </Alert>
        )}
        <Card>
          <form className="stack" method="post" action="/me/moving">
            <p>{text.what}</p>
            <p>{text.secret}</p>
            {endsOn !== null && !made && <p>{text.has(day(endsOn - 1))}</p>}
            <input type="hidden" name="make" value="1" />
            <Button variant={endsOn === null ? 'primary' : 'secondary'}>
              {endsOn === null ? text.make : text.again}
            </Button>
          </form>
        </Card>
      </div>
    </div>
  )
}
