import { directoryAddress } from '#app/features/administration/directory-query.ts'
import type { Overview } from '#app/features/administration/overview.server.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { type Day, dayOf } from '#app/platform/calendar.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'

type Props = {
  municipality: string
  /** The last day on which leaders see names; null when they see none. */
  namesUntil: Day | null
  overview: Overview
}
type Line = { text: string; href?: string }

/** Where each card leads, in the order in which they stand. */
const CARDS = {
  people: '/admin/people',
  units: '/admin/units',
  roles: '/admin/roles',
  jobRoles: '/admin/job-roles',
  requirements: '/admin/requirements',
  assignments: '/admin/assignments',
  signIn: '/admin/sign-in',
  scim: '/admin/scim',
  privacy: '/admin/privacy',
  log: '/admin/log',
} as const

type CardName = keyof typeof CARDS
const NAMES = Object.keys(CARDS) as CardName[]

/** What an administrator looks after: how it stands, and the way on. */
export function AdminPage(props: Props) {
  const text = useText('admin')
  const words = { ...text, signIn: useText('oidc').admin, scim: useText('scim') }
  const { municipality: named } = useText('shell')
  const lines = useLines(props)
  return (
    <div className="wrap admin">
      <div className="page-head">
        <h1 className="title">{text.title(named(props.municipality))}</h1>
        <p className="lead">{text.lead}</p>
      </div>
      <div className="grid-3 admin__cards">
        {NAMES.map((name) => (
          <Card key={name} title={words[name].heading} className="admin__card">
            <p>{words[name].about}</p>
            <Lines lines={lines[name] ?? []} />
            <ButtonLink href={CARDS[name]} variant="secondary">
              {words[name].open}
            </ButtonLink>
          </Card>
        ))}
      </div>
    </div>
  )
}

function Lines({ lines }: { lines: Line[] }) {
  if (lines.length === 0) return null
  return (
    <ul className="plain-list admin__lines">
      {lines.map(({ text, href }) => (
        <li key={text}>
          {href ? (
            <a className="big-link" href={href}>
              {text}
            </a>
          ) : (
            text
          )}
        </li>
      ))}
    </ul>
  )
}

/** What there is to tell of each; what is as it should be is left out. */
function useLines({ overview: one, namesUntil }: Props): Partial<Record<CardName, Line[]>> {
  const { facts } = useText('admin')
  const format = useFormat()
  const at = (instant: number | null, words: (day: string, time: string) => string) =>
    instant === null ? [] : [{ text: words(format.day(dayOf(instant)), format.time(instant)) }]
  const some = (count: number, words: (count: number) => string, href?: string) =>
    count === 0 ? [] : [{ text: words(count), href }]
  return {
    people: [
      { text: facts.working(one.working) },
      ...some(one.later, facts.later, directoryAddress({ state: 'later' })),
      ...some(one.withoutUnit, facts.withoutUnit, directoryAddress({ lacks: 'unit' })),
      ...some(one.withoutRole, facts.withoutRole, directoryAddress({ lacks: 'role' })),
      ...some(one.invited, facts.invited),
      ...at(one.importedAt, facts.imported),
      ...at(one.syncedAt, facts.synced),
    ],
    units: [{ text: facts.units(one.units) }],
    roles: [
      { text: facts.administrators(one.administrators) },
      { text: facts.leaders(one.leaders) },
    ],
    requirements: [{ text: facts.requirements(one.requirements) }],
    assignments: [{ text: facts.assignments(one.assignments) }],
    signIn: [{ text: facts.providers(one.providers) }],
    privacy: [
      { text: namesUntil === null ? facts.namesClosed : facts.namesUntil(format.day(namesUntil)) },
      ...some(one.waiting, facts.waiting),
    ],
    log: at(one.lastAt, facts.last),
  }
}
