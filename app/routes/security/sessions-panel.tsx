import type { OwnSession } from '#app/features/access/own-sessions.server.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { dayOf } from '#app/platform/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/card.tsx'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'
import { Tag } from '#app/ui/tag.tsx'

/** Where a person is signed in, and how to end it. */
export function SessionsPanel({ sessions }: { sessions: OwnSession[] }) {
  const { sessions: text } = useText('security')
  return (
    <Panel title={text.title}>
      <StackTable
        caption={text.caption}
        head={[
          text.device,
          text.how,
          text.when,
          { key: 'end', name: <span className="visually-hidden">{text.end}</span> },
        ]}
      >
        {sessions.map((session) => (
          <Line key={session.key} session={session} />
        ))}
      </StackTable>
      <p className="small muted">{text.about}</p>
      <form method="post" action="/me/security/sessions/end-all">
        <p className="small" id="end-all-help">
          {text.endAllHelp}
        </p>
        <Button variant="secondary" color="danger" aria-describedby="end-all-help">
          {text.endAll}
        </Button>
      </form>
    </Panel>
  )
}

function Line({ session }: { session: OwnSession }) {
  const { sessions: text } = useText('security')
  const device = useDevice(session)
  return (
    <StackRow
      head={
        <>
          {device} {session.isThis && <Tag tone="fjord">{text.isThis}</Tag>}
        </>
      }
    >
      <StackCell label={text.how}>
        {`${text.methods[session.method]}${session.secondFactorAt === null ? '' : `, ${text.both}`}`}
      </StackCell>
      <StackCell label={text.when}>
        <When startedAt={session.startedAt} usedAt={session.usedAt} />
      </StackCell>
      <StackCell>{!session.isThis && <End session={session} device={device} />}</StackCell>
    </StackRow>
  )
}

function When({ startedAt, usedAt }: Pick<OwnSession, 'startedAt' | 'usedAt'>) {
  const { sessions: text } = useText('security')
  const { day, time } = useFormat()
  const at = (seconds: number) => [day(dayOf(seconds * 1000)), time(seconds * 1000)] as const
  return (
    <>
      {text.started(...at(startedAt))}
      <br />
      {text.used(...at(usedAt))}
    </>
  )
}

function End({ session, device }: { session: OwnSession; device: string }) {
  const { sessions: text } = useText('security')
  return (
    <form method="post" action="/me/security/sessions/end">
      <input type="hidden" name="key" value={session.key} />
      <Button variant="tertiary" aria-label={text.endOne(device)}>
        {text.end}
      </Button>
    </form>
  )
}

function useDevice({ device }: OwnSession): string {
  const { sessions: text } = useText('security')
  const { browser = null, system = null } = device ?? {}
  if (browser && system) return text.on(browser, system)
  return browser ?? system ?? text.unknown
}
