import { useText } from '#app/i18n/i18n.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'

type Props = { municipality: string; unit: string | null; isEnded: boolean }

/** Asks whoever holds a mail whether its subscription is to end, and says when it has. */
export function UnsubscribePage({ municipality, unit, isEnded }: Props) {
  const text = useText('subscription').unsubscribe
  const { municipality: named } = useText('reporting')
  const name = unit ?? named(municipality)
  return (
    <div className="wrap wrap--narrow">
      <div className="page-head">
        <h1 className="title">{isEnded ? text.ended : text.ask(name)}</h1>
      </div>
      <Card>{isEnded ? <Ended name={name} /> : <Ask />}</Card>
    </div>
  )
}

function Ask() {
  const text = useText('subscription')
  return (
    <form method="post" className="stack">
      <p>{text.unsubscribe.askWhy}</p>
      <p>
        <Button fullOnPhone>{text.end}</Button>
      </p>
    </form>
  )
}

function Ended({ name }: { name: string }) {
  const text = useText('subscription').unsubscribe
  return (
    <div className="stack">
      <p>{text.endedWhy(name)}</p>
      <p>
        <ButtonLink href="/" variant="secondary" fullOnPhone>
          {text.open}
        </ButtonLink>
      </p>
    </div>
  )
}
