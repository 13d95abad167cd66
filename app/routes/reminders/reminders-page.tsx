import { MAY_BE_OFF, type Voluntary } from '#app/features/competence/reminders.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Tag } from '#app/ui/tag.tsx'

const DUTIES = ['assigned', 'ending', 'wished'] as const

/** What one is reminded of by e-mail, and what of it can be turned off. */
export function RemindersPage({ off, changed }: { off: string[]; changed: Voluntary | null }) {
  const { choices: text } = useText('reminders')
  const { title } = useText('competence')
  return (
    <div className="wrap wrap--narrow">
      <Breadcrumbs trail={[{ label: title, href: '/me/competence' }, { label: text.title }]} />
      <div className="page-head">
        <h1 className="title">{text.title}</h1>
        <p className="lead">{text.lead}</p>
      </div>
      <div className="stack stack--loose">
        {changed && (
          <Alert tone="success" role="status">
            <p>{text.changed(text.kinds[changed].name, !off.includes(changed))}</p>
          </Alert>
        )}
        {MAY_BE_OFF.map((kind) => (
          <Choice key={kind} kind={kind} isOn={!off.includes(kind)} />
        ))}
        {DUTIES.map((kind) => (
          <Card key={kind} title={text.kinds[kind].name} className="stack stack--tight">
            <Tag>{text.always}</Tag>
            <p>{text.kinds[kind].about}</p>
            <p className="small muted">{text.why}</p>
          </Card>
        ))}
      </div>
    </div>
  )
}

function Choice({ kind, isOn }: { kind: Voluntary; isOn: boolean }) {
  const { choices: text } = useText('reminders')
  return (
    <Card title={text.kinds[kind].name} className="stack stack--tight">
      <Tag tone={isOn ? 'success' : 'neutral'}>{isOn ? text.isOn : text.isOff}</Tag>
      <p>{text.kinds[kind].about}</p>
      <form method="post" action={`/me/reminders/${isOn ? 'off' : 'on'}`}>
        <input type="hidden" name="kind" value={kind} />
        <Button variant="secondary">
          {isOn ? text.turnOff : text.turnOn}
          <span className="visually-hidden">: {text.kinds[kind].name}</span>
        </Button>
      </form>
    </Card>
  )
}
