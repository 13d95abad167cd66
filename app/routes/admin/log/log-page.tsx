import type { Log } from '#app/features/administration/log.server.ts'
import { logAddress } from '#app/features/administration/log-address.ts'
import type { LogQuery } from '#app/features/administration/log-query.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { isoDay } from '#app/platform/calendar.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { SelectField, TextField } from '#app/ui/field.tsx'
import { fileCsv } from '#app/ui/icons/paths.ts'
import { Tuck } from '#app/ui/tuck.tsx'
import { AdminFrame } from '../frame.tsx'
import { LogTable } from './log-table.tsx'

type Props = { municipality: string; log: Log; query: LogQuery }

/** What was done in the municipality: who, when, what and to whom. */
export function LogPage({ municipality, log, query }: Props) {
  const text = useText('adminLog')
  const { municipality: named } = useText('shell')
  const { entries, found, page } = log
  const first = (page - 1) * 50 + 1
  return (
    <AdminFrame
      trail={[{ label: text.heading }]}
      title={text.title(named(municipality))}
      lead={text.lead}
    >
      <Filters log={log} query={query} />
      {entries.length > 0 ? (
        <Panel
          title={text.shown(first, first + entries.length - 1, found)}
          actions={
            <ButtonLink variant="secondary" icon={fileCsv} href={logAddress(query, '.csv')}>
              {text.download}
            </ButtonLink>
          }
        >
          <LogTable entries={entries} />
          <Pages log={log} query={query} />
        </Panel>
      ) : (
        <Nothing query={query} />
      )}
      <section className="privacy-note">
        <h2 className="heading-4">{text.chain.title}</h2>
        <p>{text.chain.what}</p>
        <p>{text.chain.check}</p>
      </section>
    </AdminFrame>
  )
}

function Nothing({ query }: Pick<Props, 'query'>) {
  const text = useText('adminLog')
  if (logAddress({ ...query, page: 1 }) === logAddress())
    return <EmptyState title={text.empty}>{text.emptyWhy}</EmptyState>
  return (
    <EmptyState
      title={text.none}
      action={
        <ButtonLink href={logAddress()} variant="secondary">
          {text.everything}
        </ButtonLink>
      }
    >
      {text.noneWhy}
    </EmptyState>
  )
}

function Filters({ log, query }: Omit<Props, 'municipality'>) {
  const text = useText('adminLog')
  const { kinds } = useText('audit')
  const known: Record<string, string> = kinds
  const isNarrowed = [query.person, query.what, query.from, query.until].some((one) => one !== null)
  const iso = (day: number | null) => (day === null ? '' : isoDay(day))
  return (
    <search aria-label={text.filters}>
      <Tuck summary={text.filters} open={isNarrowed} className="tuck--card">
        <form className="ds-card filters" action="/admin/log">
          <SelectField
            id="person"
            name="person"
            label={text.person}
            defaultValue={query.person ?? ''}
            options={[['', text.anyone], ...log.people]}
          />
          <SelectField
            id="what"
            name="what"
            label={text.columns.what}
            defaultValue={query.what ?? ''}
            options={[
              ['', text.anything],
              ...log.kinds.map((one) => [one, known[one] ?? one] as const),
            ]}
          />
          <TextField
            id="from"
            name="from"
            type="date"
            label={text.from}
            defaultValue={iso(query.from)}
          />
          <TextField
            id="until"
            name="until"
            type="date"
            label={text.until}
            defaultValue={iso(query.until)}
          />
          <Button>{text.show}</Button>
        </form>
      </Tuck>
    </search>
  )
}

function Pages({ log: { page, pages }, query }: Omit<Props, 'municipality'>) {
  const text = useText('adminLog')
  if (pages === 1) return null
  return (
    <nav className="pages" aria-label={text.pages}>
      {page > 1 && (
        <a className="big-link" rel="prev" href={logAddress({ ...query, page: page - 1 })}>
          {text.newer}
        </a>
      )}
      <span>{text.page(page, pages)}</span>
      {page < pages && (
        <a className="big-link" rel="next" href={logAddress({ ...query, page: page + 1 })}>
          {text.older}
        </a>
      )}
    </nav>
  )
}
