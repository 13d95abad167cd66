import type { PrintedFrom } from '#app/features/library/printed-from.server.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'

/** On paper only: where it was printed from, when, and which version. */
export function Printed({ from, version }: { from: PrintedFrom; version?: string }) {
  const { printed } = useText('library')
  const format = useFormat()
  return (
    <p className="only-print small muted">
      {printed(from.address, format.day(from.day), version ?? null)}
    </p>
  )
}
