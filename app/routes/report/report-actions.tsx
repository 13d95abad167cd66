import { assignAddress, remindAddress } from '#app/features/competence/leader-actions.ts'
import { namedAddress } from '#app/features/reporting/named-query.ts'
import type { ReportChoices, SealedReport } from '#app/features/reporting/open-report.server.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'

type Props = { report: SealedReport; choices: ReportChoices }

type Around = {
  names: boolean
  /** The address of this report as it is chosen. */
  here: string
}

/** What a leader can do now for those who need help; a reader who leads nobody gets nothing. */
export function HelpActions({ report, choices, names, here }: Props & Around) {
  const { actions } = useText('reporting').measures
  if (!choices.leads) return null
  const { scope: unit, under } = choices
  const led = { municipality: report.municipality.number, unit }
  return (
    <div className="report__actions no-print">
      <div>
        <ButtonLink href={assignAddress(led, chosenIn(choices))}>{actions.assign}</ButtonLink>
      </div>
      {choices.role === null && (
        <form method="post" action={remindAddress(led)}>
          {under && <input type="hidden" name="row" value={under} />}
          <input type="hidden" name="back" value={here} />
          <Button variant="secondary">{actions.remind}</Button>
          <p className="caption">{actions.remindWhy}</p>
        </form>
      )}
      {unit !== null && names && (
        <div>
          <ButtonLink href={namedAddress(led.municipality, { unit })} variant="secondary">
            {actions.people}
          </ButtonLink>
          <p className="caption">{actions.peopleWhy}</p>
        </div>
      )}
      {unit !== null && !names && <NamesClosed municipality={report.municipality.name} />}
    </div>
  )
}

/** Why a unit's leader sees no names. */
function NamesClosed({ municipality }: { municipality: string }) {
  const { closed } = useText('names')
  const { municipality: named } = useText('shell')
  return (
    <div>
      <h3 className="heading-4">{closed.title}</h3>
      <p>{closed.why(named(municipality))}</p>
      <p className="caption">{closed.mend}</p>
    </div>
  )
}

/** What to do about passes that end soon. */
export function RenewalAction({ report: { municipality }, choices }: Props) {
  const { plan, planWhy } = useText('reporting').measures.ending
  if (!choices.leads) return null
  const led = { municipality: municipality.number, unit: choices.scope }
  return (
    <div className="report__actions report-grid__narrow no-print">
      <div>
        <ButtonLink href={assignAddress(led, chosenIn(choices))} variant="secondary">
          {plan}
        </ButtonLink>
        <p className="caption">{planWhy}</p>
      </div>
    </div>
  )
}

/** The row that was opened, as the form for assigning takes it. */
function chosenIn({ under, role }: ReportChoices): string | undefined {
  if (under !== null) return `unit:${under}`
  return role === null ? undefined : `job-role:${role}`
}
