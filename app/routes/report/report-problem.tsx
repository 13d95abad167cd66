import { type ReportQuery, reportAddress } from '#app/features/reporting/report-address.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { isoDay } from '#app/platform/calendar.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'

type Props =
  | { reason: 'no-such-date'; dates: number[]; municipality: string; asked: ReportQuery }
  | { reason: 'too-few'; name: string }

/** Why there is no report, and one way on. */
export function ReportProblem(props: Props) {
  const text = useText('reporting').problem
  if (props.reason === 'no-such-date') return <NoSuchDate {...props} />
  return (
    <div className="wrap wrap--narrow page-head">
      <h1 className="title">{text.tooFew}</h1>
      <p className="lead">{text.tooFewWhy(props.name)}</p>
      <p>
        <ButtonLink href="/">{text.toMyPage}</ButtonLink>
      </p>
    </div>
  )
}

function NoSuchDate(props: Extract<Props, { reason: 'no-such-date' }>) {
  const { dates, municipality, asked } = props
  const text = useText('reporting')
  const format = useFormat()
  const [today, ...monthEnds] = dates
  const addressOf = (date: string | null) => reportAddress(municipality, { ...asked, date })
  return (
    <div className="wrap wrap--narrow page-head stack">
      <h1 className="title">{text.problem.date}</h1>
      <Alert tone="danger" role="alert">
        <p>{text.problem.dateWhy(format.day(dates.at(-1) ?? 0), format.day(today ?? 0))}</p>
      </Alert>
      <p>{text.problem.dateMend}</p>
      <ul className="plain-list report-dates">
        <li>
          <a className="big-link" href={addressOf(null)}>
            {text.today(format.day(today ?? 0))}
          </a>
        </li>
        {monthEnds.map((day) => (
          <li key={day}>
            <a className="big-link" href={addressOf(isoDay(day))}>
              {format.day(day)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
