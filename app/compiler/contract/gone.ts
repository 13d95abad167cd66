import { type Change, said } from './change.ts'
import type { ComparedModule } from './compared.ts'
import type { ReleasedCourse } from './manifest.ts'

/** What nothing written has taken over; what stood in something gone is gone with it. */
export function goneFrom(
  { modules, activities, questions }: ReleasedCourse,
  compared: ComparedModule[],
): Change[] {
  const found = new Set(compared.flatMap((one) => [...one.found.values()]))
  const lost = (records: Record<string, { retired?: string }>) =>
    Object.keys(records).filter((address) => !records[address]?.retired && !found.has(address))
  const all = new Set([...lost(modules), ...lost(activities), ...lost(questions)])
  const outermost = [...all].filter(
    (address) => !all.has(address.slice(0, address.lastIndexOf('/'))),
  )
  return outermost.map(gone)
}

function gone(address: string): Change {
  const values = { was: address.split('/').slice(-2).join('/') }
  const words = said('finnes ikke lenger', 'is gone')
  return {
    kind: 'retired',
    code: 'RV-04',
    address,
    place: { line: 1, column: 1 },
    said: words,
    values,
  }
}
