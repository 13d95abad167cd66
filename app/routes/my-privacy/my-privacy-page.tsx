import type { NamesRecord } from '#app/features/access/names-record.ts'
import type { SeenBy, Watcher } from '#app/features/access/seen-by.server.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Panel } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { SightingTable } from './sighting-table.tsx'
import { WhyNames } from './why-names.tsx'

type Props = SeenBy & { ground: NamesRecord | null; municipality: string }

/** Who has seen the reader by name, who can, and what they see. */
export function MyPrivacyPage(props: Props) {
  const { sightings, page, pages, watchers, ground, municipality } = props
  const text = useText('privacy')
  return (
    <div className="wrap privacy">
      <div className="page-head">
        <h1 className="title">{text.title}</h1>
        <p className="lead">{text.lead}</p>
      </div>
      <Panel title={text.seen.title}>
        {sightings.length === 0 ? (
          <EmptyState title={text.seen.none} level={3}>
            {text.seen.noneText}
          </EmptyState>
        ) : (
          <SightingTable sightings={sightings} />
        )}
        <Pages page={page} pages={pages} />
        <p className="caption">{text.seen.howFar}</p>
      </Panel>
      <WhyNames ground={ground} municipality={municipality} />
      <div className="grid-2">
        <CanSee watchers={watchers} />
        <Panel title={text.cannot.title}>
          <Lines lines={text.cannot.lines} />
          <p className="small muted">{text.cannot.administrators}</p>
          <p className="small muted">{text.cannot.above}</p>
        </Panel>
      </div>
      <Rights />
      <p>
        <a className="big-link" href="/about/privacy">
          {text.more}
        </a>
      </p>
    </div>
  )
}

function CanSee({ watchers }: { watchers: Watcher[] }) {
  const { can } = useText('privacy')
  const { list } = useFormat()
  const leaders = watchers.map(({ name, unit }) => can.leader(name, unit))
  return (
    <Panel title={can.title}>
      <p>{leaders.length > 0 ? can.who(list(leaders)) : can.nobody}</p>
      <Lines lines={can.lines} />
    </Panel>
  )
}

function Rights() {
  const { links: text } = useText('dataRights')
  const { heading, about } = useText('moving')
  return (
    <Panel title={text.title}>
      <div className="stack">
        <p>
          {text.exportText}{' '}
          <a className="big-link" href="/me/privacy/export" download>
            {text.export}
          </a>
        </p>
        <p>
          {text.erasureText}{' '}
          <a className="big-link" href="/me/privacy/erasure">
            {text.erasure}
          </a>
        </p>
        <p>
          {about}{' '}
          <a className="big-link" href="/me/moving">
            {heading}
          </a>
        </p>
        <p className="small muted">{text.rest}</p>
      </div>
    </Panel>
  )
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul className="privacy__lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Pages({ page, pages }: { page: number; pages: number }) {
  const { seen: text } = useText('privacy')
  if (pages === 1) return null
  return (
    <nav className="pages" aria-label={text.pages}>
      {page > 1 && (
        <a className="big-link" rel="prev" href={`?page=${page - 1}`}>
          {text.newer}
        </a>
      )}
      <span>{text.page(page, pages)}</span>
      {page < pages && (
        <a className="big-link" rel="next" href={`?page=${page + 1}`}>
          {text.older}
        </a>
      )}
    </nav>
  )
}
