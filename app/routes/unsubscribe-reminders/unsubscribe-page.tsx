import { useText } from '#app/i18n/i18n.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'

/** Asks whoever holds a mail whether to turn such reminders off, and says when they are. */
export function UnsubscribePage({ isDone }: { isDone: boolean }) {
  const { unsubscribe: text } = useText('reminders')
  return (
    <div className="wrap wrap--narrow">
      <div className="page-head">
        <h1 className="title">{isDone ? text.done : text.title}</h1>
      </div>
      <Card className="stack">
        <p>{text.about}</p>
        {isDone ? (
          <>
            <p>{text.again}</p>
            <ButtonLink href="/me/reminders" variant="secondary">
              {text.choose}
            </ButtonLink>
          </>
        ) : (
          <form method="post">
            <Button fullOnPhone>{text.act}</Button>
          </form>
        )}
      </Card>
    </div>
  )
}
