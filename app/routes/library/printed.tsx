import { useFormat, useText } from '#app/i18n/i18n.tsx'

/** The page's own address, and the day that it was fetched. */
export type From = { address: string; day: number }

/** On paper only: where it was printed from, when, and which version. */
export function Printed({ from, version }: { from: From; version?: string }) {
  const { printed } = useText('library')
  const format = useFormat()
  return (
    <p className="only-print small muted">
      {printed(from.address, format.day(from.day), version ?? null)}
    </p>
  )
}
