import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { remindAddress } from './leader-actions.ts'

type Props = {
  municipality: string
  /** The unit that the leader's page is about; null is the whole municipality. */
  unit: string | null
  /** Ids of the units to remind; none is everyone whom the page is about. */
  rows?: string[]
  /** What a screen reader says besides: the name of the row. */
  whom: string
}

/** A button that reminds those who lack something, wherever a report has room for it. */
export function RemindForm({ municipality, unit, rows = [], whom }: Props) {
  const { remind: text } = useText('reminders')
  return (
    <form method="post" action={remindAddress({ municipality, unit })}>
      {rows.map((row) => (
        <input key={row} type="hidden" name="row" value={row} />
      ))}
      <Button variant="secondary" aria-label={text.actAbout(whom)}>
        {text.act}
      </Button>
    </form>
  )
}

/** What is said when someone has pressed it: the same whether it reached nobody or everyone. */
export function RemindedNote() {
  const { remind: text } = useText('reminders')
  return (
    <Alert tone="success" role="status">
      <p>{text.done}</p>
    </Alert>
  )
}
