import { type Refusal, refusalWords } from '#app/features/reporting/refusal-words.ts'
import { type ReportQuery, reportAddress } from '#app/features/reporting/report-address.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'

type Asked = { municipality: string; asked: ReportQuery }
type Props = (Refusal & Asked) | { reason: 'too-few' | 'unpublished'; name: string }

/** Why there is no report, and one way on. */
export function ReportProblem(props: Props) {
  const text = useText('reporting').problem
  if ('asked' in props) return <Choose {...props} />
  const isEarly = props.reason === 'unpublished'
  return (
    <div className="wrap wrap--narrow page-head">
      <h1 className="title">{isEarly ? text.unpublished : text.tooFew}</h1>
      <p className="lead">{isEarly ? text.unpublishedWhy : text.tooFewWhy(props.name)}</p>
      <p>
        <ButtonLink href="/">{text.toMyPage}</ButtonLink>
      </p>
    </div>
  )
}

function Choose(props: Refusal & Asked) {
  const { municipality, asked } = props
  const words = { text: useText('reporting'), format: useFormat() }
  const { title, why, mend, instead } = refusalWords(props, words)
  return (
    <div className="wrap wrap--narrow page-head stack">
      <h1 className="title">{title}</h1>
      <Alert tone="danger" role="alert">
        <p>{why}</p>
      </Alert>
      <p>{mend}</p>
      <ul className="plain-list report-dates">
        {instead.map(({ asked: other, name }) => (
          <li key={name}>
            <a className="big-link" href={reportAddress(municipality, { ...asked, ...other })}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
