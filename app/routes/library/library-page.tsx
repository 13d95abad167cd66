import type { ItemFilters } from '#app/features/library/items.ts'
import type { PrintedFrom } from '#app/features/library/printed-from.server.ts'
import { ContentLanguage, useContentLang } from '#app/i18n/content-language.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { SelectField } from '#app/ui/field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { arrowRight, branching, fileWord } from '#app/ui/icons/paths.ts'
import { Tag } from '#app/ui/tag.tsx'
import { Printed } from './printed.tsx'
import { type ItemStatus, StatusTag } from './status-tag.tsx'

export type LibraryCard = {
  id: string
  kind: 'workflow' | 'template'
  status: ItemStatus
  title: string
  summary: string
  version: string
  role: string
  place: string | null
  /** The version in use where the reader works. */
  inUse: string | null
}

type Props = {
  filters: ItemFilters
  cards: LibraryCard[]
  isCoordinator: boolean
  from: PrintedFrom
}

/** All that is shared, with a choice that is a plain form. */
export function LibraryPage({ filters, cards, isCoordinator, from }: Props) {
  const text = useText('library')
  return (
    <ContentLanguage.Provider value="nb">
      <div className="wrap">
        <div className="page-head">
          <h1 className="title">{text.title}</h1>
          <p className="lead">{text.lead}</p>
          <Printed from={from} />
          {isCoordinator && (
            <p>
              <ButtonLink href="/library/adoption" variant="secondary" iconAfter={arrowRight}>
                {text.adoption.link}
              </ButtonLink>
            </p>
          )}
        </div>
        <Filters filters={filters} />
        {cards.length === 0 ? <Nothing /> : <Cards cards={cards} />}
      </div>
    </ContentLanguage.Provider>
  )
}

function Filters({ filters }: { filters: ItemFilters }) {
  const { filters: text, kindsMany, statuses } = useText('library')
  const shown = ['current', 'hearing', 'retired'] as const
  return (
    <form method="get" action="/library" className="row library__filters no-print">
      <SelectField
        id="kind"
        name="kind"
        label={text.kind}
        defaultValue={filters.kind}
        options={[['', text.anyKind], ...Object.entries(kindsMany)]}
      />
      <SelectField
        id="status"
        name="status"
        label={text.status}
        defaultValue={filters.status}
        options={[['', text.anyStatus], ...shown.map((one) => [one, statuses[one]] as const)]}
      />
      <Button variant="secondary">{text.show}</Button>
    </form>
  )
}

function Nothing() {
  const text = useText('library')
  const all = (
    <ButtonLink href="/library" variant="secondary">
      {text.showAll}
    </ButtonLink>
  )
  return <EmptyState title={text.none} action={all} />
}

function Cards({ cards }: { cards: LibraryCard[] }) {
  const text = useText('library')
  const groups = (['workflow', 'template'] as const).map((kind) => {
    return [kind, cards.filter((card) => card.kind === kind)] as const
  })
  return groups.map(
    ([kind, own]) =>
      own.length > 0 && (
        <section key={kind} className="library__group" aria-labelledby={`kind-${kind}`}>
          <h2 className="heading-2" id={`kind-${kind}`}>
            {text.kindsMany[kind]} <span className="library__count">{own.length}</span>
          </h2>
          <ul className="library__cards">
            {own.map((card) => (
              <li key={card.id}>
                <Card card={card} />
              </li>
            ))}
          </ul>
        </section>
      ),
  )
}

const ICONS = { workflow: branching, template: fileWord }

function Card({ card }: { card: LibraryCard }) {
  const text = useText('library')
  const lang = useContentLang()
  return (
    <article className="library-card">
      <span className="library-card__icon" aria-hidden="true">
        <Icon of={ICONS[card.kind]} />
      </span>
      <div className="stack stack--tight">
        <h3 className="heading-3" lang={lang}>
          <a className="library-card__link" href={`/library/${card.id}`}>
            {card.title}
          </a>
        </h3>
        <p lang={lang}>{card.summary}</p>
        <p className="row row--tight">
          <StatusTag status={card.status} />
          <InUse card={card} />
        </p>
        <p className="small muted">
          {text.version(card.version)} ·{' '}
          <span lang={lang}>{text.ownedBy(card.role, card.place ?? text.region)}</span>
        </p>
      </div>
    </article>
  )
}

function InUse({ card: { inUse, version } }: { card: LibraryCard }) {
  const text = useText('library')
  if (inUse === null) return null
  return inUse === version ? (
    <Tag tone="fjord">{text.inUse(inUse)}</Tag>
  ) : (
    <Tag tone="warning">{text.inUseOld(inUse, version)}</Tag>
  )
}
