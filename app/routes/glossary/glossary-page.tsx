import type { UsedTerm } from '#app/features/learning/glossary.server.ts'
import { useLocale, useText } from '#app/i18n/i18n.tsx'
import { Name } from '#app/ui/in-language.tsx'

/** Every word of the courses with what it means; the address of one ends with `#` and its id. */
export function GlossaryPage({ terms }: { terms: UsedTerm[] }) {
  const text = useText('glossary')
  return (
    <div className="wrap glossary">
      <div className="page-head">
        <h1 className="title">{text.title}</h1>
        <p className="lead">{text.lead}</p>
      </div>
      <dl className="glossary__list">
        {terms.map((term) => (
          <Term key={term.id} {...term} />
        ))}
      </dl>
    </div>
  )
}

function Term({ id, term, text, language, modules }: UsedTerm) {
  const { explainedIn } = useText('glossary')
  const locale = useLocale()
  return (
    <div className="glossary__term" id={id} lang={language}>
      <dt>{term}</dt>
      <dd>
        <p>{text}</p>
        {modules.length > 0 && (
          <p className="small muted" lang={locale}>
            {explainedIn}{' '}
            {modules.map((module, index) => (
              <span key={module.href}>
                {index > 0 && ', '}
                <a href={module.href}>
                  <Name of={module} />
                </a>
              </span>
            ))}
          </p>
        )}
      </dd>
    </div>
  )
}
