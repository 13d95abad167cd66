import { assignAddress, remindAddress } from '#app/features/competence/leader-actions.ts'
import type { NamedList } from '#app/features/reporting/named-list.server.ts'
import { PEOPLE_PER_PAGE } from '#app/features/reporting/named-list.ts'
import { type NamedQuery, namedAddress } from '#app/features/reporting/named-query.ts'
import { reportAddress } from '#app/features/reporting/report-address.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { fileCsv, shieldLock } from '#app/ui/icons/paths.ts'
import { PeopleFilters } from './people-filters.tsx'
import { PeopleTable } from './people-table.tsx'

type Props = { list: NamedList; query: NamedQuery }
type PageProps = Props & {
  /** Those who lack something have just been reminded. */
  reminded?: boolean
}

/** The people of a unit by name, and how they stand with what is required of them. */
export function PeoplePage({ list, query, reminded = false }: PageProps) {
  const { people, page, found, everyone } = list
  const text = useText('names')
  const { actions } = useText('reporting').measures
  const first = (page - 1) * PEOPLE_PER_PAGE + 1
  return (
    <div className="wrap report">
      <Head list={list} />
      {reminded && (
        <Alert tone="success" role="status">
          <p>{actions.reminded}</p>
        </Alert>
      )}
      {everyone > 0 && <Help list={list} query={query} />}
      {everyone > 0 && <PeopleFilters list={list} query={query} />}
      {people.length > 0 ? (
        <Panel title={text.listTitle(first, first + people.length - 1, found)}>
          <PeopleTable list={list} />
          <Pages list={list} query={query} />
        </Panel>
      ) : (
        <Nobody list={list} />
      )}
      <div className="report-grid">
        <Meaning />
        <Privacy />
      </div>
    </div>
  )
}

function Head({ list }: { list: NamedList }) {
  const { municipality, unit, everyone, on } = list
  const text = useText('names')
  const { day } = useFormat()
  const report = reportAddress(municipality.number, { unit: unit.id })
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: useText('reporting').reports, href: '/reports' },
          { label: unit.name, href: report },
          { label: text.crumb },
        ]}
      />
      <div className="page-head report__head">
        <div>
          <h1 className="title">{text.title(unit.name)}</h1>
          <p className="muted">{text.about(everyone, day(on))}</p>
        </div>
        <ButtonLink
          variant="secondary"
          icon={fileCsv}
          href={namedAddress(municipality.number, { unit: unit.id }, '.csv')}
        >
          {text.download}
        </ButtonLink>
      </div>
      <p className="lead report__story">{text.purpose}</p>
    </>
  )
}

/** What the leader can do for those who lack something. */
function Help({ list: { municipality, unit }, query }: Props) {
  const { actions } = useText('reporting').measures
  const led = { municipality: municipality.number, unit: unit.id }
  const here = namedAddress(municipality.number, { ...query, unit: unit.id })
  return (
    <div className="report__actions no-print">
      <div>
        <ButtonLink href={assignAddress(led)} variant="secondary">
          {actions.assign}
        </ButtonLink>
      </div>
      <form method="post" action={remindAddress(led)}>
        <input type="hidden" name="back" value={here} />
        <Button variant="secondary">{actions.remind}</Button>
        <p className="caption">{actions.remindWhy}</p>
      </form>
    </div>
  )
}

function Pages({ list, query }: Props) {
  const { page, pages, municipality, unit } = list
  const text = useText('names')
  if (pages === 1) return null
  const address = (to: number) =>
    namedAddress(municipality.number, { ...query, unit: unit.id, page: to })
  return (
    <nav className="pages" aria-label={text.pages}>
      {page > 1 && (
        <a className="big-link" rel="prev" href={address(page - 1)}>
          {text.previous}
        </a>
      )}
      <span>{text.page(page, pages)}</span>
      {page < pages && (
        <a className="big-link" rel="next" href={address(page + 1)}>
          {text.next}
        </a>
      )}
    </nav>
  )
}

function Nobody({ list: { municipality, unit, everyone } }: { list: NamedList }) {
  const text = useText('names')
  const report = reportAddress(municipality.number, { unit: unit.id })
  if (everyone === 0)
    return (
      <EmptyState
        title={text.nobody}
        action={<ButtonLink href={report}>{text.toReport}</ButtonLink>}
      >
        {text.nobodyWhy}
      </EmptyState>
    )
  const all = namedAddress(municipality.number, { unit: unit.id })
  return (
    <EmptyState
      title={text.notFound}
      action={<ButtonLink href={all}>{text.toEveryone}</ButtonLink>}
    >
      {text.notFoundWhy}
    </EmptyState>
  )
}

function Meaning() {
  const { meaning } = useText('names')
  const { more } = useText('reporting').measures.show
  return (
    <Panel title={meaning.title} tuck={more} className="report-grid__wide">
      <p className="people__which">{meaning.which}</p>
      <dl className="people__meaning">
        {meaning.lines.map(([state, means]) => (
          <div key={state}>
            <dt>{state}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

function Privacy() {
  const { privacy } = useText('names')
  return (
    <section className="privacy-note report-grid__narrow" aria-labelledby="privacy">
      <h2 className="heading-4 row row--tight" id="privacy">
        <Icon of={shieldLock} />
        {privacy.title}
      </h2>
      <p>{privacy.trace}</p>
      <p>{privacy.unseen}</p>
      <p>{privacy.ground}</p>
    </section>
  )
}
