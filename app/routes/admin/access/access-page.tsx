import type { Grant } from '#app/features/administration/access-roles.server.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card, Panel } from '#app/ui/card.tsx'
import { TextField } from '#app/ui/field.tsx'
import { AdminFrame } from '../frame.tsx'
import { GrantTable } from '../grant-table.tsx'

/** Who leads what, and who administers; a role is given from the person's page. */
export function AccessPage({ municipality, grants }: { municipality: string; grants: Grant[] }) {
  const text = useText('adminAccess')
  const { municipality: named } = useText('shell')
  const over = grants.filter(({ state }) => state === 'over')
  return (
    <AdminFrame
      trail={[{ label: text.heading }]}
      title={text.title(named(municipality))}
      lead={text.lead}
    >
      <Panel title={text.running}>
        <GrantTable grants={grants.filter(({ state }) => state !== 'over')} mayEnd />
      </Panel>
      <Card title={text.give}>
        <form className="filters" action="/admin/people">
          <TextField
            id="q"
            name="q"
            type="search"
            label={text.findPerson}
            maxLength={100}
            autoComplete="off"
          />
          <Button variant="secondary">{text.find}</Button>
        </form>
        <p className="small muted choice-note">{text.rules}</p>
      </Card>
      {over.length > 0 && (
        <Panel title={text.over}>
          <GrantTable grants={over} />
        </Panel>
      )}
    </AdminFrame>
  )
}
