import { useContentLang } from '#app/i18n/content-language.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Card } from '#app/ui/card.tsx'
import { LetterPaper } from '#app/ui/letter-paper.tsx'
import type { ItemView } from './item.ts'

type Template = NonNullable<ItemView['template']>

/** The letter that the template makes of a sample, and the other samples. */
export function SampleLetter({ template, item }: { template: Template; item: string }) {
  const text = useText('library')
  const lang = useContentLang()
  const { samples, at, letter } = template
  return (
    <section className="library-letter" aria-labelledby="letter">
      <h2 className="heading-2" id="letter">
        {text.letter}
      </h2>
      <p className="small muted no-print">{text.samplesHelp}</p>
      <p className="only-print small">
        {text.sampleShown} <span lang={lang}>{samples[at]}</span>
      </p>
      <nav className="library-letter__samples no-print" aria-label={text.samples}>
        {samples.map((title, n) => (
          <a
            key={title}
            className="library-letter__sample"
            href={`/library/${item}?sample=${n + 1}#letter`}
            aria-current={n === at ? 'true' : undefined}
            lang={lang}
          >
            {title}
          </a>
        ))}
      </nav>
      <LetterPaper parts={letter} names={text.parts} />
    </section>
  )
}

/** What a case system must fill in, and what decides which texts are shown. */
export function Codes({ template: { fields, conditions } }: { template: Template }) {
  const text = useText('library')
  return (
    <>
      <CodeCard title={text.fields} help={text.fieldsHelp} codes={fields} />
      {conditions.length > 0 && (
        <CodeCard title={text.conditions} help={text.conditionsHelp} codes={conditions} />
      )}
    </>
  )
}

function CodeCard({ title, help, codes }: { title: string; help: string; codes: string[] }) {
  return (
    <Card title={title}>
      <p className="small muted">{help}</p>
      <ul className="library-codes" lang="nb">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </Card>
  )
}
