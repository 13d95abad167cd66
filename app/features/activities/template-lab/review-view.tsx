import { Alert } from '#app/ui/alert.tsx'
import { checkmark, xMark } from '#app/ui/icons/paths.ts'
import { ContentWords } from '#app/ui/in-language.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { lawName } from '../form/law-name.ts'
import type { Broken, CaseReview, TemplateReview } from './review.ts'
import { useTemplateWords } from './use-words.ts'

/** What the answer earned: where a letter was not good enough, and why that matters. */
export function ReviewView({ review }: { review: TemplateReview }) {
  const { text, stopped } = useTemplateWords()
  const { capped, unmergeable, skipped, cases, revealed } = review
  return (
    <div className="stack template-review">
      {unmergeable !== null && (
        <Alert tone="danger" title={text.unmergeable}>
          <p>{stopped(unmergeable)}</p>
        </Alert>
      )}
      {capped && unmergeable === null && (
        <Alert tone="danger" title={text.capped}>
          <p>{text.cappedHelp}</p>
        </Alert>
      )}
      {skipped.length > 0 && <p>{text.skippedSome(skipped.length)}</p>}
      {unmergeable === null && (
        <>
          <section className="panel">
            <h2 className="panel__title">{text.visible}</h2>
            <CaseList cases={cases} />
          </section>
          <Hidden review={review} />
        </>
      )}
      {revealed && <Solution faults={revealed.faults} />}
    </div>
  )
}

function CaseList({ cases }: { cases: CaseReview[] }) {
  const { text } = useTemplateWords()
  return (
    <ul className="case-reviews">
      {cases.map(({ id, title, broken }) => (
        <li key={id} className="stack">
          <div className="row">
            <h3>
              <ContentWords>{title}</ContentWords>
            </h3>
            <Tag
              tone={broken.length > 0 ? 'danger' : 'success'}
              icon={broken.length > 0 ? xMark : checkmark}
            >
              {broken.length > 0 ? text.isBroken : text.isWell}
            </Tag>
          </div>
          {broken.map((one) => (
            <BrokenCheck key={one.id} broken={one} />
          ))}
        </li>
      ))}
    </ul>
  )
}

/** A check says what holds of a good letter. */
function BrokenCheck({ broken }: { broken: Broken }) {
  const { text } = useTemplateWords()
  const { kind, text: words, source } = broken
  return (
    <Alert
      tone="danger"
      title={text.fails(words || text.builtIn[kind] || text.builtIn.other || '')}
    >
      {source && (
        <p>
          {text.principle(
            source.principle,
            [lawName(source.law), source.ref, source.standard].filter(Boolean).join(' '),
          )}
        </p>
      )}
    </Alert>
  )
}

function Hidden({ review: { hidden, hints, revealed } }: { review: TemplateReview }) {
  const { text } = useTemplateWords()
  return (
    <section className="panel">
      <h2 className="panel__title">{text.hidden}</h2>
      <div className="panel__body stack">
        <p>{text.hiddenFailed(hidden.failed, hidden.of)}</p>
        {hints.length > 0 && (
          <>
            <p>{text.hints}</p>
            <ul>
              {hints.map((hint) => (
                <li key={hint}>{hint}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {revealed && <CaseList cases={revealed.cases} />}
    </section>
  )
}

type Faults = NonNullable<TemplateReview['revealed']>['faults']

function Solution({ faults }: { faults: Faults }) {
  const { text, told } = useTemplateWords()
  return (
    <section className="panel">
      <h2 className="panel__title">{text.solution}</h2>
      <ul className="case-reviews">
        {faults.map(({ id, what, isRepaired, solution }) => (
          <li key={id} className="stack">
            <div className="row">
              <h3>{what}</h3>
              <Tag tone={isRepaired ? 'success' : 'danger'} icon={isRepaired ? checkmark : xMark}>
                {isRepaired ? text.repaired : text.notRepaired}
              </Tag>
            </div>
            <ul>
              {solution.map((repair, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
                <li key={n}>{told(repair)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
