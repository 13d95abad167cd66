import { type Finding, finding } from '../diagnostics/diagnostic.ts'
import type { Change } from './change.ts'
import type { ComparedModule } from './compared.ts'

/** The diagnostics that a module's edits give: none for what its revision answers for. */
export function findingsOf(course: string, compared: ComparedModule): Finding[] {
  const { module, released, changes } = compared
  if (!released) return changes.filter(({ code }) => code === 'RV-07').map(found)
  const isRaised = module.revision > released.revision
  const open = changes.filter(
    ({ code }) => code !== null && !(isRaised && (code === 'RV-01' || code === 'RV-02')),
  )
  return [...open.map(found), ...revisionFinding(compared)]

  function found({ code, address, place, values }: Change): Finding {
    const n = (released?.revision ?? 1) + 1
    return finding(code ?? 'RV-01', place, { id: `${course}/${address}`, n, ...values })
  }
}

/** A revision stays, or rises by one when there is something to ask again. */
function revisionFinding({ module, released, since }: ComparedModule): Finding[] {
  const old = released?.revision ?? module.revision
  const isSame = module.revision === old
  const asked = Object.values(since).flatMap(({ all, questions }) => [
    all,
    ...Object.values(questions),
  ])
  const hasCause = asked.length === 0 || asked.includes(module.revision)
  if (isSame || (module.revision === old + 1 && hasCause)) return []
  const values = { new: module.revision, old, next: old + 1 }
  return [finding('RV-05', module.revisionPlace, values)]
}
