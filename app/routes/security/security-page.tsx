import type { OwnSession } from '#app/features/access/own-sessions.server.ts'
import type { Factors } from '#app/features/access/second-factor.server.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/card.tsx'
import { FactorsPanel } from './factors-panel.tsx'
import { SessionsPanel } from './sessions-panel.tsx'

export type SecurityProps = {
  sessions: OwnSession[]
  factors: Factors
  hasPassword: boolean
  /** The person has a role that counts only with a second factor. */
  isAskedOfRole: boolean
  /** Whether a second factor can be added in this session. */
  mayAdd: boolean
  /** What was just done here. */
  done: 'password' | 'session' | null
  /** Where the person was going. */
  next: string
}

/** Where one is signed in, one's password and second factors. */
export function SecurityPage(props: SecurityProps) {
  const text = useText('security')
  return (
    <div className="wrap wrap--narrow security">
      <div className="page-head">
        <h1 className="title">{text.title}</h1>
        <p className="lead">{text.lead}</p>
      </div>
      {props.done && (
        <Alert tone="success" role="status">
          <p>{props.done === 'password' ? text.password.done : text.sessions.done}</p>
        </Alert>
      )}
      {(props.isAskedOfRole || !props.mayAdd) && (
        <Alert tone="warning" title={text.required.title}>
          <p>{props.mayAdd ? text.required.text : text.required.elsewhere}</p>
        </Alert>
      )}
      <FactorsPanel {...props.factors} mayAdd={props.mayAdd} next={props.next} />
      <PasswordPanel hasPassword={props.hasPassword} />
      <SessionsPanel sessions={props.sessions} />
    </div>
  )
}

function PasswordPanel({ hasPassword }: { hasPassword: boolean }) {
  const { password: text } = useText('security')
  return (
    <Panel title={text.title}>
      <p>{hasPassword ? text.about : text.none}</p>
      {hasPassword && (
        <ButtonLink variant="secondary" href="/me/security/password">
          {text.change}
        </ButtonLink>
      )}
    </Panel>
  )
}
