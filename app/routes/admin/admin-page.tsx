import { directoryAddress } from '#app/features/administration/directory-query.ts'
import type { Overview } from '#app/features/administration/overview.server.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { type Day, dayOf } from '#app/platform/calendar.ts'
import { Icon } from '#app/ui/icon.tsx'
import { chevronRight } from '#app/ui/icons/paths.ts'

type Props = {
  municipality: string
  /** The last day on which leaders see names; null when they see none. */
  namesUntil: Day | null
  overview: Overview
}
type Line = { text: string; href?: string }

/** Where each line leads, under the matter that it belongs to. */
const GROUPS = {
  people: {
    people: '/admin/people',
    units: '/admin/units',
    jobRoles: '/admin/job-roles',
    roles: '/admin/roles',
  },
  training: { requirements: '/admin/requirements', assignments: '/admin/assignments' },
  doors: { signIn: '/admin/sign-in', scim: '/admin/scim' },
  watch: { privacy: '/admin/privacy', log: '/admin/log' },
} as const

type Group = keyof typeof GROUPS
type Name = { [G in Group]: keyof (typeof GROUPS)[G] }[Group]
type Place = { name: Name; href: string; heading: string; about: string; lines: Line[] }

/** What an administrator looks after: how it stands, and the way on. */
export function AdminPage(props: Props) {
  const text = useText('admin')
  const words = { ...text, signIn: useText('oidc').admin, scim: useText('scim') }
  const { municipality: named } = useText('shell')
  const lines = useLines(props)
  const placesOf = (group: Group): Place[] =>
    Object.entries<string>(GROUPS[group]).map(([key, href]) => {
      const name = key as Name
      return { name, href, ...words[name], lines: lines[name] ?? [] }
    })
  return (
    <div className="wrap admin">
      <div className="page-head">
        <h1 className="title">{text.title(named(props.municipality))}</h1>
        <p className="lead">{text.lead}</p>
      </div>
      <div className="matters">
        {(Object.keys(GROUPS) as Group[]).map((group) => (
          <section key={group} className="matter" aria-labelledby={`matter-${group}`}>
            <h2 className="heading-3" id={`matter-${group}`}>
              {text.groups[group]}
            </h2>
            <ul className="matter__places">
              {placesOf(group).map((place) => (
                <Place key={place.name} place={place} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}

function Place({ place }: { place: Place }) {
  const { href, heading, about, lines } = place
  return (
    <li className="place">
      <div className="place__words">
        <h3 className="heading-4">
          <a className="place__link" href={href}>
            {heading}
          </a>
        </h3>
        <p className="small muted">{about}</p>
      </div>
      <Lines lines={lines} />
      <Icon of={chevronRight} />
    </li>
  )
}

function Lines({ lines }: { lines: Line[] }) {
  if (lines.length === 0) return null
  return (
    <ul className="place__facts">
      {lines.map(({ text, href }) => (
        <li key={text}>{href ? <a href={href}>{text}</a> : text}</li>
      ))}
    </ul>
  )
}

/** What there is to tell of each; what is as it should be is left out. */
function useLines({ overview: one, namesUntil }: Props): Partial<Record<Name, Line[]>> {
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
