import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { dayOf } from '#app/platform/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { TokenLine } from './scim-props.ts'

/** Tokens that are not withdrawn, each with a way to withdraw it. */
export function TokenTable({ tokens }: { tokens: TokenLine[] }) {
  const { tokens: text } = useText('scim')
  if (tokens.length === 0) return <p className="muted">{text.none}</p>
  const { label, made, used, last, withdraw } = text.columns
  return (
    <StackTable caption={text.heading} head={[label, made, used, last, withdraw]}>
      {tokens.map((token) => (
        <Row key={token.id} token={token} />
      ))}
    </StackTable>
  )
}

function Row({ token }: { token: TokenLine }) {
  const { tokens: text } = useText('scim')
  const { day, time } = useFormat()
  const made = day(dayOf(token.madeAt))
  return (
    <StackRow head={token.label}>
      <StackCell label={text.columns.made}>
        {token.madeBy === null ? text.madeOnServer(made) : text.madeBy(made, token.madeBy)}
      </StackCell>
      <StackCell label={text.columns.used}>
        {token.usedAt === null
          ? text.unused
          : text.usedAt(day(dayOf(token.usedAt)), time(token.usedAt))}
      </StackCell>
      <StackCell label={text.columns.last}>
        {day(token.lastOn)}
        {token.state !== 'valid' && <State state={token.state} />}
      </StackCell>
      <StackCell>
        <form method="post" action={`/admin/scim/tokens/${token.id}/withdrawal`}>
          <Button variant="tertiary">
            {text.withdraw}
            <span className="visually-hidden">: {token.label}</span>
          </Button>
        </form>
      </StackCell>
    </StackRow>
  )
}

function State({ state }: { state: 'soon' | 'over' }) {
  const { tokens: text } = useText('scim')
  return (
    <>
      {' '}
      <Tag tone={state === 'over' ? 'danger' : 'warning'}>{text[state]}</Tag>
    </>
  )
}
