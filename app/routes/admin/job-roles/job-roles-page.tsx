import { directoryAddress } from '#app/features/administration/directory-query.ts'
import type { ListedJobRole } from '#app/features/administration/job-roles.server.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { AdminFrame } from '../frame.tsx'

type Props = { municipality: string; jobRoles: ListedJobRole[] }

/** The job roles there are, how many have each, and what each requires. */
export function JobRolesPage({ municipality, jobRoles }: Props) {
  const text = useText('adminJobRoles')
  const { municipality: named } = useText('shell')
  return (
    <AdminFrame
      trail={[{ label: text.heading }]}
      title={text.title(named(municipality))}
      lead={text.lead}
    >
      <div className="grid-2">
        {jobRoles.map((role) => (
          <JobRole key={role.id} role={role} />
        ))}
      </div>
      <p>
        <ButtonLink href="/admin/requirements" variant="secondary">
          {text.toRequirements}
        </ButtonLink>
      </p>
    </AdminFrame>
  )
}

function JobRole({ role }: { role: ListedJobRole }) {
  const text = useText('adminJobRoles')
  const { id, title, people, requires } = role
  return (
    <Card title={title} className="stack stack--tight">
      <p>
        <a className="big-link" href={directoryAddress({ jobRole: id })}>
          {text.people(people)}
        </a>
      </p>
      {!role.isKnown && <p>{text.unknown}</p>}
      {requires.length > 0 && (
        <details className="show-table">
          <summary>{text.requires(requires.length)}</summary>
          <ul className="privacy__lines">
            {requires.map(({ competence, level, isOwn }) => (
              <li key={competence}>
                {text.level(competence, level)} {isOwn && <b>{text.own}</b>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}
