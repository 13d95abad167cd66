import type { Stint } from '#app/features/administration/person-facts.server.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'
import { Period } from '../../period.tsx'

/** Where someone has worked and as what, the latest first. */
export function Stints({ stints, titles }: { stints: Stint[]; titles: Record<string, string> }) {
  const text = useText('adminPeople')
  const { list } = useFormat()
  const { period, unit, jobRole } = text.columns
  return (
    <StackTable caption={text.history} head={[period, unit, jobRole]}>
      {stints.map((stint) => (
        <StackRow key={stint.fromOn} head={<Period {...stint} />}>
          <StackCell label={unit}>{stint.unit.name}</StackCell>
          <StackCell label={jobRole}>
            {stint.jobRoles.length > 0
              ? list(stint.jobRoles.map((role) => titles[role] ?? role))
              : text.noRole}
          </StackCell>
        </StackRow>
      ))}
    </StackTable>
  )
}
