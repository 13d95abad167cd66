import type { Factors } from '#app/features/access/second-factor.server.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { dayOf } from '#app/platform/calendar.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/card.tsx'

type Props = Factors & { mayAdd: boolean; next: string }

/** The second factors a person has, and what can be done with them. */
export function FactorsPanel(props: Props) {
  const { factors: text } = useText('security')
  const { authenticatorSince, passkeys } = props
  const hasAny = authenticatorSince !== null || passkeys.length > 0
  return (
    <Panel title={text.title}>
      <p>{text.about}</p>
      {props.mayAdd && <App {...props} />}
      {props.mayAdd && <Passkeys {...props} />}
      {hasAny && <Codes left={props.codesLeft} />}
    </Panel>
  )
}

function App({ authenticatorSince: since, next }: Props) {
  const { factors: text } = useText('security')
  const day = useDay()
  return (
    <section className="security__factor">
      <h3 className="heading-4">{text.app}</h3>
      <p>{since === null ? text.appAbout : text.appSince(day(since))}</p>
      <div className="row">
        <ButtonLink
          variant={since === null ? 'primary' : 'secondary'}
          href={withNext('/me/security/authenticator', next)}
        >
          {since === null ? text.addApp : text.replaceApp}
        </ButtonLink>
        {since !== null && (
          <form method="post" action="/me/security/authenticator/removal">
            <Button variant="tertiary" color="danger">
              {text.removeApp}
            </Button>
          </form>
        )}
      </div>
    </section>
  )
}

function Passkeys({ passkeys, next }: Props) {
  const { factors: text } = useText('security')
  return (
    <section className="security__factor">
      <h3 className="heading-4">{text.passkeys}</h3>
      <p>{text.passkeysAbout}</p>
      {passkeys.length > 0 && (
        <ul className="security__keys">
          {passkeys.map((key) => (
            <Passkey key={key.id} {...key} />
          ))}
        </ul>
      )}
      <ButtonLink variant="secondary" href={withNext('/me/security/passkeys', next)}>
        {text.addPasskey}
      </ButtonLink>
    </section>
  )
}

function Passkey({ id, name, addedAt, usedAt }: Factors['passkeys'][number]) {
  const { factors: text } = useText('security')
  const day = useDay()
  const used = usedAt === null ? '' : `, ${text.usedOn(day(usedAt))}`
  return (
    <li className="row row--between">
      <span>
        <bdi>{name}</bdi>{' '}
        <small className="caption">
          {text.added(day(addedAt))}
          {used}
        </small>
      </span>
      <form method="post" action="/me/security/passkeys/removal">
        <input type="hidden" name="id" value={id} />
        <Button variant="tertiary" color="danger" aria-label={text.removeOne(name)}>
          {text.remove}
        </Button>
      </form>
    </li>
  )
}

function Codes({ left }: { left: number }) {
  const { factors: text } = useText('security')
  return (
    <section className="security__factor">
      <h3 className="heading-4">{text.codes}</h3>
      <p>{text.codesLeft(left)}</p>
      <form method="post" action="/me/security/recovery-codes" className="row">
        <Button variant="secondary">{text.renewCodes}</Button>
        <small className="caption">{text.renewNote}</small>
      </form>
    </section>
  )
}

/** An instant in Unix seconds as a day. */
function useDay(): (seconds: number) => string {
  const { day } = useFormat()
  return (seconds) => day(dayOf(seconds * 1000))
}

function withNext(path: string, next: string): string {
  return next === '/' ? path : `${path}?${new URLSearchParams({ next })}`
}
