import { namedAddress } from '#app/features/reporting/named-query.ts'
import type { ReportChoices, SealedReport } from '#app/features/reporting/open-report.server.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { ButtonLink } from '#app/ui/button.tsx'

type Props = { report: SealedReport; choices: ReportChoices }

/** What a leader can do now for those who need help; a reader who leads nobody gets nothing. */
export function HelpActions({ report: { municipality }, choices }: Props) {
  const { actions } = useText('reporting').measures
  if (!choices.leads) return null
  const { scope } = choices
  return (
    <div className="report__actions no-print">
      <ButtonLink href={assignAddress(municipality.number, scope)}>{actions.assign}</ButtonLink>
      {scope !== null && (
        <div>
          <ButtonLink href={namedAddress(municipality.number, { unit: scope })} variant="secondary">
            {actions.people}
          </ButtonLink>
          <p className="caption">{actions.peopleWhy}</p>
        </div>
      )}
    </div>
  )
}

/** What to do about passes that end soon. */
export function RenewalAction({ report: { municipality }, choices }: Props) {
  const { plan, planWhy } = useText('reporting').measures.ending
  if (!choices.leads) return null
  return (
    <div className="report__actions no-print">
      <div>
        <ButtonLink href={assignAddress(municipality.number, choices.scope)} variant="secondary">
          {plan}
        </ButtonLink>
        <p className="caption">{planWhy}</p>
      </div>
    </div>
  )
}

function assignAddress(municipality: string, unit: string | null): string {
  const query = unit === null ? '' : `?${new URLSearchParams({ unit })}`
  return `/reports/${municipality}/assign${query}`
}
