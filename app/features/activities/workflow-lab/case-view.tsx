import { useContentLang } from '#app/i18n/content-language.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import type { CaseScene } from './scene.ts'

/** What is known of the case, and its journal. */
export function CaseCard({ at }: { at: CaseScene }) {
  const text = useText('workflowLab')
  const format = useFormat()
  const lang = useContentLang()
  const { title, introduction, facts, posts, day, startedOn, unit } = at
  return (
    <section className="panel" aria-labelledby="case-card">
      <h2 id="case-card" className="panel__title">
        {text.card}
      </h2>
      <div className="panel__body stack">
        <p className="heading-4" lang={lang}>
          {title}
        </p>
        <p lang={lang}>{introduction}</p>
        <dl className="pairs">
          <dt>{text.date}</dt>
          <dd>
            {format.weekday(day)}
            {day > startedOn && `, ${text.daysIn(day - startedOn)}`}
          </dd>
          {unit && (
            <>
              <dt>{text.unit}</dt>
              <dd lang={lang}>{unit}</dd>
            </>
          )}
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt lang={lang}>{name}</dt>
              <dd
                className={value === null ? 'muted' : undefined}
                lang={typeof value === 'string' ? lang : undefined}
              >
                {text.value(value)}
              </dd>
            </div>
          ))}
        </dl>
        <Journal posts={posts} />
      </div>
    </section>
  )
}

function Journal({ posts }: Pick<CaseScene, 'posts'>) {
  const text = useText('workflowLab')
  if (posts.length === 0) return <p className="muted">{text.emptyJournal}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={text.journal}>
      <table className="plain-table">
        <caption className="heading-4">{text.journal}</caption>
        <thead>
          <tr>
            <th scope="col">{text.post}</th>
            <th scope="col">{text.type}</th>
            <th scope="col">{text.status}</th>
            <th scope="col">{text.access}</th>
            <th scope="col">{text.settled}</th>
          </tr>
        </thead>
        <tbody>
          {posts.map((post) => (
            <tr key={post.number}>
              <th scope="row">
                {post.number} {post.alias}
              </th>
              <td>
                <abbr title={text.types[post.type]}>{post.type}</abbr>
              </td>
              <td>
                <abbr title={text.statuses[post.status]}>{post.status}</abbr>
              </td>
              <td>{post.access}</td>
              <td>{post.type === 'I' ? (post.settled ?? text.awaits) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
