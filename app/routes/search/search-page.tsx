import type { Found, Kind, Result } from '#app/features/search/found.ts'
import { useLang } from '#app/i18n/content-language.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { InLanguage } from '#app/ui/in-language.tsx'
import { Marked } from '#app/ui/marked.tsx'
import { SearchField } from '#app/ui/search-field.tsx'

type Props = {
  query: string
  /** Whether only some kinds were asked for. */
  isNarrow: boolean
  found: Found
}

/** All that was found, in groups, the group with the best first. */
export function SearchPage({ query, isNarrow, found }: Props) {
  const text = useText('search')
  return (
    <div className="wrap search-page">
      <div className="page-head">
        <h1 className="title">{text.title}</h1>
      </div>
      <form method="get" action="/search">
        <SearchField id="search" label={text.label} defaultValue={query} />
      </form>
      {query === '' && <p className="small muted search-page__hint">{text.hint}</p>}
      {query !== '' && found.results.length === 0 && <Nothing query={query} />}
      {found.results.length > 0 && (
        <>
          <Heading query={query} found={found} />
          {isNarrow && <a href={addressOf(query)}>{text.all}</a>}
          {groupsOf(found.results).map(([kind, results]) => (
            <Group key={kind} kind={kind} results={results} query={query} found={found} />
          ))}
        </>
      )}
    </div>
  )
}

function addressOf(query: string, kind?: Kind): string {
  return `/search?${new URLSearchParams({ q: query, ...(kind && { kind }) })}`
}

/** In the order of each one's best. */
function groupsOf(results: Result[]): [Kind, Result[]][] {
  const kinds = [...new Set(results.map(({ kind }) => kind))]
  return kinds.map((kind) => [kind, results.filter((result) => result.kind === kind)])
}

/** How much was found; where it is something else than was asked for, what and why. */
function Heading({ query, found }: { query: string; found: Found }) {
  const text = useText('search')
  const { corrected, isPartial, counts } = found
  const count = Object.values(counts).reduce((sum, one) => sum + one, 0)
  if (corrected === null && !isPartial)
    return <h2 className="heading-3 search-page__count">{text.found(count, query)}</h2>
  return (
    <div className="search-page__count">
      <h2 className="heading-3">
        {corrected === null ? text.partial(query) : <Meant query={corrected} />}
      </h2>
      <p>{corrected === null ? text.partialWhy : text.correctedWhy(query)}</p>
    </div>
  )
}

function Meant({ query }: { query: string }) {
  const text = useText('search')
  return <a href={addressOf(query)}>{text.corrected(query)}</a>
}

type GroupProps = { kind: Kind; results: Result[]; query: string; found: Found }

function Group({ kind, results, query, found: { counts, corrected } }: GroupProps) {
  const text = useText('search')
  const count = counts[kind] ?? 0
  return (
    <section className="results" aria-labelledby={`results-${kind}`}>
      <h3 className="heading-4" id={`results-${kind}`}>
        {text.inGroup(text.groups[kind], count)}
      </h3>
      <ul className="plain-list results__list">
        {results.map((result) => (
          <li key={result.id}>
            <Hit {...result} />
          </li>
        ))}
      </ul>
      {count > results.length && (
        <p>
          <a href={addressOf(corrected ?? query, kind)}>{text.more(text.groups[kind], count)}</a>
        </p>
      )}
    </section>
  )
}

function Hit({ href, title, titleLanguage, language, course, heading, snippet }: Result) {
  const lang = useLang(language)
  return (
    <>
      <a className="results__title" href={href} lang={useLang(titleLanguage)}>
        <Marked pieces={title} />
      </a>
      {(course || heading) && (
        <p className="small muted">
          {course && <InLanguage language={course.language}>{course.title}</InLanguage>}
          {course && heading && ' · '}
          {heading && (
            <span lang={lang}>
              <Marked pieces={heading} />
            </span>
          )}
        </p>
      )}
      {snippet.length > 0 && (
        <p className="results__snippet" lang={lang}>
          <Marked pieces={snippet} />
        </p>
      )}
    </>
  )
}

function Nothing({ query }: { query: string }) {
  const text = useText('search')
  const all = (
    <ButtonLink href="/courses" variant="secondary">
      {text.toCourses}
    </ButtonLink>
  )
  return (
    <EmptyState title={text.nothing(query)} action={all}>
      {text.nothingHelp}
    </EmptyState>
  )
}
