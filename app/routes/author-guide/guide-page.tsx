import { ActivitySample } from '#app/features/activities/views.tsx'
import type { GuideEntry, GuideView, Result } from '#app/features/authoring/guide.server.ts'
import { ContentLanguage } from '#app/i18n/content-language.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { PropsOf } from './props-of.tsx'

/** What an author can write, piece by piece: what it is for, its source, and what it becomes. */
export function GuidePage({ components, questions }: GuideView) {
  const author = useText('author')
  const text = author.guide
  return (
    <div className="wrap guide">
      <Breadcrumbs trail={[{ label: author.title, href: '/author' }, { label: text.title }]} />
      <div className="page-head">
        <h1 className="title">{text.title}</h1>
        <p className="lead">{text.lead}</p>
        <p className="caption">{text.more}</p>
      </div>
      <nav className="panel guide__contents" aria-label={text.contents}>
        <Contents title={text.components} entries={components} />
        <Contents title={text.questions} entries={questions} />
      </nav>
      <Entries title={text.components} entries={components} />
      <Entries title={text.questions} entries={questions} />
    </div>
  )
}

function Contents({ title, entries }: { title: string; entries: GuideEntry[] }) {
  return (
    <div>
      <p className="label">{title}</p>
      <ul className="plain-list row">
        {entries.map((entry) => (
          <li key={entry.id}>
            <a href={`#${entry.id}`}>{entry.title}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Entries({ title, entries }: { title: string; entries: GuideEntry[] }) {
  return (
    <>
      <h2 className="heading-2 guide__group">{title}</h2>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </>
  )
}

function Entry({ entry }: { entry: GuideEntry }) {
  const { guide: text } = useText('author')
  const { id, title, components, source, results } = entry
  return (
    <section className="panel guide__entry" id={id} aria-labelledby={`${id}-title`}>
      <div className="panel__head">
        <h3 className="heading-4" id={`${id}-title`}>
          {title}
        </h3>
        {components[0] && <p>{components[0].doc}</p>}
      </div>
      <PropsOf components={components} />
      <div className="guide__beside">
        <div>
          <p className="label">{text.source}</p>
          <pre className="guide__source">
            <code>{source}</code>
          </pre>
        </div>
        <div className="guide__result">
          <p className="label">{text.result}</p>
          <ContentLanguage.Provider value="nb">
            {results.map((result) => (
              <Shown key={result.id} result={result} />
            ))}
            <Words terms={entry.terms} />
          </ContentLanguage.Provider>
        </div>
      </div>
    </section>
  )
}

function Shown({ result }: { result: Result }) {
  const { guide: text } = useText('author')
  if (result.kind === 'questions') return <ActivitySample asked={result.asked} scope={result.id} />
  const { id, municipalities } = result
  const caption =
    municipalities &&
    (municipalities.length > 0 ? text.municipality(municipalities.join(', ')) : text.elsewhere)
  return (
    <>
      {caption && <p className="caption">{caption}</p>}
      <Prose id={id} />
    </>
  )
}

/** Where a word in the text leads. */
function Words({ terms }: { terms: GuideEntry['terms'] }) {
  const { guide: text } = useText('author')
  if (terms.length === 0) return null
  return (
    <>
      <p className="label">{text.words}</p>
      <dl>
        {terms.map(({ id, term, text: meaning }) => (
          <div key={id} id={`ord-${id}`}>
            <dt>
              <b>{term}</b>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
