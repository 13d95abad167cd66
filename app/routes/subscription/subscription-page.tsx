import { reportAddress } from '#app/features/reporting/report-address.ts'
import { subscriptionAddress } from '#app/features/reporting/subscription-address.ts'
import type { OwnSubscription } from '#app/features/reporting/subscriptions.server.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { LANGUAGES, type Locale } from '#app/i18n/locale.ts'
import { type Day, isoDay } from '#app/platform/calendar.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card, Panel } from '#app/ui/card.tsx'
import { SelectField } from '#app/ui/field.tsx'
import { bell, checkmark, exclamationmark } from '#app/ui/icons/paths.ts'
import { Tag } from '#app/ui/tag.tsx'

type State = OwnSubscription['mails'][number]['state']

export type SubscriptionProps = {
  /** Of the municipality. */
  number: string
  municipality: string
  unitId: string | null
  unit: string | null
  /** Day it began; null when the reader does not subscribe. */
  since: Day | null
  /** Day on which the next report comes, or would. */
  next: Day
  address: string
  /** What the language is to begin with. */
  locale: Locale
  canSendMail: boolean
  mails: { on: Day; state: State; sentOn: Day | null }[]
}

/** Begins and ends a report by mail, and tells what has come and what comes next. */
export function SubscriptionPage(props: SubscriptionProps) {
  const { number, unitId, since, canSendMail } = props
  const { title, crumb, noServer, noServerWhy, what } = useText('subscription')
  const { reports } = useText('reporting')
  const name = useName(props)
  return (
    <div className="wrap wrap--narrow stack">
      <Breadcrumbs
        trail={[
          { label: reports, href: '/reports' },
          { label: name, href: reportAddress(number, { unit: unitId }) },
          { label: crumb },
        ]}
      />
      <div className="page-head">
        <h1 className="title">{title(name)}</h1>
        <p className="lead">{what}</p>
      </div>
      {!canSendMail && (
        <Alert tone="warning" title={noServer}>
          <p>{noServerWhy}</p>
        </Alert>
      )}
      {since === null ? <Start {...props} /> : <Running {...props} since={since} />}
      <Earlier {...props} />
    </div>
  )
}

function Start(props: SubscriptionProps) {
  const { number, unitId, next, address, locale, canSendMail } = props
  const text = useText('subscription')
  const { day } = useFormat()
  return (
    <Card>
      <form method="post" action={subscriptionAddress(number, unitId, '/start')} className="stack">
        <SelectField
          id="locale"
          name="locale"
          label={text.locale}
          defaultValue={locale}
          options={Object.entries(LANGUAGES)}
        />
        {canSendMail && <p>{text.first(day(next), address)}</p>}
        <p>
          <Button icon={bell} fullOnPhone>
            {text.start}
          </Button>
        </p>
      </form>
    </Card>
  )
}

function Running(props: SubscriptionProps & { since: Day }) {
  const { number, unitId, since, next, address, canSendMail } = props
  const text = useText('subscription')
  const { day } = useFormat()
  return (
    <Card title={text.running}>
      <div className="stack">
        <p>
          {text.since(day(since))} {canSendMail && text.next(day(next), address)}
        </p>
        <form method="post" action={subscriptionAddress(number, unitId, '/end')}>
          <Button variant="secondary" fullOnPhone>
            {text.end}
          </Button>
        </form>
      </div>
    </Card>
  )
}

const LOOKS: Partial<Record<State, { tone: 'success' | 'danger' | 'warning'; icon: string }>> = {
  sent: { tone: 'success', icon: checkmark },
  failed: { tone: 'danger', icon: exclamationmark },
  uncertain: { tone: 'warning', icon: exclamationmark },
  kept: { tone: 'warning', icon: exclamationmark },
}

function Earlier({ mails, number, unitId }: SubscriptionProps) {
  const text = useText('subscription')
  const { day } = useFormat()
  return (
    <Panel title={text.earlier}>
      {mails.length === 0 && <p className="muted">{text.none}</p>}
      <ul className="plain-list stack">
        {mails.map(({ on, state, sentOn }) => (
          <li key={on} className="row row--tight row--between">
            <a href={reportAddress(number, { unit: unitId, date: isoDay(on) })}>{day(on)}</a>
            <Tag {...LOOKS[state]}>
              {state === 'sent' && sentOn ? text.states.sentOn(day(sentOn)) : text.states[state]}
            </Tag>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function useName({ unit, municipality }: SubscriptionProps): string {
  const { municipality: named } = useText('reporting')
  return unit ?? named(municipality)
}
