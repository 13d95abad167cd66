// biome-ignore-all lint/a11y/noRedundantRoles: drawn as blocks on a phone, a table loses its roles
import type { Sighting } from '#app/features/access/seen-by.server.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { dayOf } from '#app/platform/calendar.ts'

/** A line for each look: who, when and what. */
export function SightingTable({ sightings }: { sightings: Sighting[] }) {
  const { seen: text } = useText('privacy')
  return (
    <table className="data-table data-table--stack" role="table">
      <caption className="visually-hidden">{text.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[text.who, text.when, text.saw].map((label) => (
            <th key={label} scope="col" role="columnheader">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {sightings.map((sighting) => (
          <Line key={sighting.id} sighting={sighting} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ sighting }: { sighting: Sighting }) {
  const { seen: text } = useText('privacy')
  const { viewer, unit, what } = sighting
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <bdi>{viewer}</bdi> <small className="caption">{text.leaderOf(unit)}</small>
      </th>
      <td role="cell" data-label={text.when}>
        <When {...sighting} />
      </td>
      <td role="cell" data-label={text.saw}>
        {text.what[what]}
      </td>
    </tr>
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
