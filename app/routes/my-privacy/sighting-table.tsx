import type { Sighting } from '#app/features/access/seen-by.server.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { dayOf } from '#app/platform/calendar.ts'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'

/** A line for each look: who, when and what. */
export function SightingTable({ sightings }: { sightings: Sighting[] }) {
  const { seen: text } = useText('privacy')
  return (
    <StackTable caption={text.caption} head={[text.who, text.when, text.saw]}>
      {sightings.map((sighting) => (
        <Line key={sighting.id} sighting={sighting} />
      ))}
    </StackTable>
  )
}

function Line({ sighting }: { sighting: Sighting }) {
  const { seen: text } = useText('privacy')
  const { viewer, unit, what } = sighting
  return (
    <StackRow
      head={
        <>
          <bdi>{viewer}</bdi>{' '}
          <small className="caption">
            {what === 'facts' ? text.administrator : text.leaderOf(unit)}
          </small>
        </>
      }
    >
      <StackCell label={text.when}>
        <When {...sighting} />
      </StackCell>
      <StackCell label={text.saw}>{text.what[what]}</StackCell>
    </StackRow>
  )
}

function When({ firstAt, lastAt, looks }: Sighting) {
  const { seen: text } = useText('privacy')
  const format = useFormat()
  const day = format.day(dayOf(firstAt))
  const [from, to] = [format.time(firstAt), format.time(lastAt)]
  if (looks === 1) return text.at(day, from)
  return from === to ? text.severalAtOnce(looks, day, from) : text.several(looks, day, from, to)
}
