import { type ReportQuery, reportAddress } from '#app/features/reporting/report-address.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { isoDay } from '#app/platform/calendar.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'

type Asked = { municipality: string; asked: ReportQuery }
type Props =
  | ({ reason: 'no-such-date'; dates: number[] } & Asked)
  | ({ reason: 'no-such-levels' } & Asked)
  | { reason: 'too-few' | 'unpublished'; name: string }
type Instead = { asked: Partial<ReportQuery>; name: string }

/** Why there is no report, and one way on. */
export function ReportProblem(props: Props) {
  const text = useText('reporting').problem
  if (props.reason === 'no-such-date') return <NoSuchDate {...props} />
  if (props.reason === 'no-such-levels') return <NoSuchLevels {...props} />
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

function NoSuchDate({ dates, ...props }: Asked & { dates: number[] }) {
  const text = useText('reporting')
  const format = useFormat()
  const [today = 0, ...monthEnds] = dates
  const { date, dateWhy, dateMend } = text.problem
  return (
    <Choose
      {...props}
      title={date}
      why={dateWhy(format.day(dates.at(-1) ?? 0), format.day(today))}
      mend={dateMend}
      instead={[
        { asked: { date: null }, name: text.today(format.day(today)) },
        ...monthEnds.map((day) => ({ asked: { date: isoDay(day) }, name: format.day(day) })),
      ]}
    />
  )
}

function NoSuchLevels(props: Asked) {
  const { problem, level } = useText('reporting')
  return (
    <Choose
      {...props}
      title={problem.levels}
      why={problem.levelsWhy}
      mend={problem.levelsMend}
      instead={[
        { asked: { levels: 'nearest' }, name: level.nearest },
        { asked: { levels: 'all' }, name: level.all },
      ]}
    />
  )
}

function Choose(props: Asked & { title: string; why: string; mend: string; instead: Instead[] }) {
  const { municipality, asked, title, why, mend, instead } = props
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
