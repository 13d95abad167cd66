import type { Directory, Listed } from '#app/features/administration/directory.server.ts'
import {
  type DirectoryQuery,
  directoryAddress,
  EMPLOYMENT,
  GAPS,
} from '#app/features/administration/directory-query.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { NEVER } from '#app/platform/calendar.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { SelectField, TextField } from '#app/ui/field.tsx'
import { plus } from '#app/ui/icons/paths.ts'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'
import { Tuck } from '#app/ui/tuck.tsx'
import { AdminFrame } from '../frame.tsx'
import { EmploymentTag } from './employment-tag.tsx'

type Options = (readonly [string, string])[]
export type PeopleProps = {
  municipality: string
  directory: Directory
  query: DirectoryQuery
  units: Options
  jobRoles: Options
}

/** The people of the municipality: look for some, and lead on to each. */
export function PeoplePage(props: PeopleProps) {
  const { directory, municipality, query } = props
  const text = useText('adminPeople')
  const { municipality: named } = useText('shell')
  const { people, found, page } = directory
  return (
    <AdminFrame
      trail={[{ label: text.heading }]}
      title={text.title(named(municipality))}
      lead={text.lead}
    >
      <Filters {...props} />
      {people.length > 0 ? (
        <Panel
          title={text.shown(firstOn(page), firstOn(page) + people.length - 1, found)}
          actions={<Add />}
        >
          <People {...props} />
          <Pages directory={directory} query={query} />
        </Panel>
      ) : (
        <EmptyState
          title={text.nobody}
          action={<ButtonLink href={directoryAddress({ state: null })}>{text.everyone}</ButtonLink>}
        >
          {text.nobodyWhy}
        </EmptyState>
      )}
      <p className="small muted">{text.privacy}</p>
    </AdminFrame>
  )
}

const firstOn = (page: number) => (page - 1) * 50 + 1

function Add() {
  const text = useText('adminPeople')
  const { open } = useText('peopleImport')
  return (
    <div className="row">
      <ButtonLink href="/admin/people/new" variant="secondary" icon={plus}>
        {text.add}
      </ButtonLink>
      <ButtonLink href="/admin/people/import" variant="secondary">
        {open}
      </ButtonLink>
    </div>
  )
}

function Filters({ query, units, jobRoles }: PeopleProps) {
  const text = useText('adminPeople')
  const any = (options: Options): Options => [['', text.any], ...options]
  return (
    <search aria-label={text.filters}>
      <form className="ds-card filters" action="/admin/people">
        <TextField
          id="q"
          name="q"
          type="search"
          label={text.looked}
          description={text.lookedHelp}
          maxLength={100}
          defaultValue={query.looked}
          autoComplete="off"
        />
        <Tuck summary={text.narrow} open={isNarrowed(query)}>
          <SelectField
            id="unit"
            name="unit"
            label={text.unit}
            defaultValue={query.unit ?? ''}
            options={any(units)}
          />
          <SelectField
            id="role"
            name="role"
            label={text.jobRole}
            defaultValue={query.jobRole ?? ''}
            options={any(jobRoles)}
          />
          <SelectField
            id="state"
            name="state"
            label={text.state}
            defaultValue={query.state ?? 'all'}
            options={[
              ...EMPLOYMENT.map((one) => [one, text.states[one]] as const),
              ['all', text.all],
            ]}
          />
          <SelectField
            id="lacks"
            name="lacks"
            label={text.lacks}
            defaultValue={query.lacks ?? ''}
            options={[['', text.nothing], ...GAPS.map((one) => [one, text.gaps[one]] as const)]}
          />
        </Tuck>
        <Button>{text.show}</Button>
      </form>
    </search>
  )
}

/** Whether something besides words is looked for, so that a phone shows what. */
function isNarrowed({ unit, jobRole, state, lacks }: DirectoryQuery): boolean {
  return [unit, jobRole, lacks].some(Boolean) || state !== 'working'
}

function People({ directory, jobRoles }: PeopleProps) {
  const text = useText('adminPeople')
  const { person, unit, jobRole, email, state } = text.columns
  const titles = new Map(jobRoles)
  return (
    <StackTable
      className="directory"
      caption={text.heading}
      head={[person, unit, jobRole, email, state]}
    >
      {directory.people.map((one) => (
        <Person key={one.id} one={one} titles={titles} />
      ))}
    </StackTable>
  )
}

function Person({ one, titles }: { one: Listed; titles: Map<string, string> }) {
  const text = useText('adminPeople')
  const { list } = useFormat()
  const { unit, jobRole, email, state } = text.columns
  // What most have in common goes without saying on a phone.
  const isPlain = one.state === 'working' && one.toOn === NEVER
  const roles = one.jobRoles.map((role) => titles.get(role) ?? role)
  return (
    <StackRow
      head={
        <>
          <a className="big-link" href={`/admin/people/${one.id}`}>
            <bdi>{one.name}</bdi>
          </a>
          {one.number && <small className="caption"> {text.numbered(one.number)}</small>}
        </>
      }
    >
      <StackCell label={unit}>{one.unit.name}</StackCell>
      <StackCell label={jobRole} className={roles.length > 0 ? undefined : 'directory__plain'}>
        {roles.length > 0 ? list(roles) : text.noRole}
      </StackCell>
      <StackCell label={email} className="directory__mail">
        {one.email ?? text.noEmail}
      </StackCell>
      <StackCell label={state} className={isPlain ? 'directory__plain' : undefined}>
        <EmploymentTag {...one} />
      </StackCell>
    </StackRow>
  )
}

function Pages({ directory: { page, pages }, query }: Pick<PeopleProps, 'directory' | 'query'>) {
  const text = useText('adminPeople')
  if (pages === 1) return null
  return (
    <nav className="pages" aria-label={text.pages}>
      {page > 1 && (
        <a className="big-link" rel="prev" href={directoryAddress({ ...query, page: page - 1 })}>
          {text.previous}
        </a>
      )}
      <span>{text.page(page, pages)}</span>
      {page < pages && (
        <a className="big-link" rel="next" href={directoryAddress({ ...query, page: page + 1 })}>
          {text.next}
        </a>
      )}
    </nav>
  )
}
