import { useText } from '#app/i18n/i18n.tsx'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'

/** Longer than any address with a number in it, and short enough to be shown again. */
const LONGEST = 200

/** A plain form for the number of a certificate; `typed` is one that can't be a number. */
export function VerifyForm({ typed }: { typed?: string | undefined }) {
  const text = useText('verify')
  return (
    <form className="stack verify__form" method="get" action="/verify">
      <TextField
        id="number"
        name="number"
        label={text.numberLabel}
        description={text.numberHint}
        error={typed === undefined ? undefined : text.wrong(typed.trim() !== '')}
        defaultValue={typed?.slice(0, LONGEST)}
        maxLength={LONGEST}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
      />
      <div>
        <Button>{text.check}</Button>
      </div>
    </form>
  )
}
