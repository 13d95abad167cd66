import { useContentLang } from '#app/i18n/content-language.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'
import type { CaseScene } from './scene.ts'

/** What is known of the case, and its journal. */
export function CaseCard({ at }: { at: CaseScene }) {
  const text = useText('workflowLab')
  const format = useFormat()
  const lang = useContentLang()
  const { title, introduction, facts, posts, day, startedOn, unit } = at
  return (
    <section className="panel workflow-lab__case" aria-labelledby="case-card">
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
  const head = [text.post, text.type, text.status, text.access, text.settled]
  return (
    <>
      <h3 className="heading-4">{text.journal}</h3>
      <StackTable head={head} label={text.journal} className="journal">
        {posts.map(({ number, alias, type, status, access, settled }) => (
          <StackRow key={number} head={`${number} ${alias}`}>
            <StackCell label={text.type}>
              <Sign sign={type} word={text.types[type]} />
            </StackCell>
            <StackCell label={text.status}>
              <Sign sign={status} word={text.statuses[status]} />
            </StackCell>
            <StackCell label={text.access}>{access}</StackCell>
            <StackCell label={text.settled}>
              {type === 'I' ? (settled ?? text.awaits) : '–'}
            </StackCell>
          </StackRow>
        ))}
      </StackTable>
    </>
  )
}

/** A letter of the case system; where rows are blocks there is room for what it stands for. */
function Sign({ sign, word }: { sign: string; word: string }) {
  return (
    <>
      <abbr title={word}>{sign}</abbr>
      <span className="journal__word">, {word.toLocaleLowerCase('nb')}</span>
    </>
  )
}
