import type { ReactNode } from 'react'
import { MAP, placesOf, splitLane } from './fairway-curve.ts'
import { Icon } from './icon.tsx'
import { checkmark } from './icons/paths.ts'
import { Name, type Named } from './in-language.tsx'
import type { LaneState } from './lane.tsx'
import { type ProgressState, StateTag } from './tag.tsx'

/** How far along a course is: `now` for the one to go on with, `begun` for another that waits. */
export type StopState = LaneState | 'begun'

/** One course on the way. */
export type Stop = Named & {
  /** K1, K2 … */
  code: string
  href: string
  state: StopState
  /** What its tags say; the first is the main one. */
  tags: ProgressState[]
  detail: ReactNode
}

/** The courses that are required of a person, as a map; the list under it is what is read aloud. */
export function Fairway({ stops }: { stops: Stop[] }) {
  return (
    <div className="fairway">
      <Chart stops={stops} />
      <ol className="fairway__list">
        {stops.map((stop) => (
          <li key={stop.code} className="fairway__stop" data-state={stop.state}>
            <span className="buoy" data-state={stop.state} aria-hidden="true">
              {stop.state === 'done' ? <Icon of={checkmark} /> : stop.code}
            </span>
            <h3 className="heading-4">
              <a href={stop.href}>
                {stop.code} <Name of={stop} />
              </a>
            </h3>
            <p className="row row--tight">
              {stop.tags.map((tag) => (
                <StateTag key={tag} state={tag} />
              ))}
            </p>
            <p className="small">{stop.detail}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Chart({ stops }: { stops: Stop[] }) {
  const places = placesOf(stops.length)
  const isBehind = stops.every(({ state }) => state === 'done')
  const { behind, ahead } = splitLane(isBehind ? MAP.width : (places[sailedTo(stops)]?.x ?? 0))
  return (
    <svg
      className="fairway__map"
      viewBox={`0 0 ${MAP.width} ${MAP.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className="fairway__ahead" d={ahead} />
      <path className="fairway__behind" d={behind} />
      {stops.map((stop, index) => (
        <g
          key={stop.code}
          className="fairway__mark"
          data-state={stop.state}
          transform={`translate(${places[index]?.x} ${places[index]?.y})`}
        >
          <ellipse className="fairway__ring" rx="20" ry="5" />
          <ellipse className="fairway__foot" rx="9" ry="2.5" />
          <path className="fairway__pole" d="M0 0v-24" />
          <g transform="translate(0 -40)">
            <Head stop={stop} />
          </g>
        </g>
      ))}
    </svg>
  )
}

/** Tags that ask nothing of anyone. */
const CALM: ProgressState[] = ['passed', 'here', 'begun', 'ahead']

function Head({ stop }: { stop: Stop }) {
  const warns = stop.tags.some((tag) => !CALM.includes(tag))
  return (
    <>
      {stop.state === 'now' && <circle className="fairway__halo" r="23" />}
      <circle className="fairway__disc" r={stop.state === 'ahead' ? 16 : 17} />
      {stop.state === 'done' && <path className="fairway__check" d="M-7 .5-2 5.5 7.5-5" />}
      {stop.state === 'now' && (
        <path className="fairway__boat" d="M-8 4h16l-3 5h-10zM-1-9v11h-7zM1.5-6v8h6z" />
      )}
      {(stop.state === 'ahead' || stop.state === 'begun') && (
        <text className="fairway__code" y="5" textAnchor="middle">
          {stop.code}
        </text>
      )}
      {warns && (
        <g transform="translate(15 -13)">
          <circle className="fairway__warning" r="9.5" />
          <path className="fairway__exclamation" d="M0-4.5v5M0 3.8v.2" />
        </g>
      )}
    </>
  )
}

/** The stop that the solid line reaches while some are ahead: the first that is begun, or the last of those done in a row. */
function sailedTo(stops: Stop[]): number {
  const next = stops.findIndex(({ state }) => state !== 'done')
  return stops[next]?.state === 'ahead' ? next - 1 : next
}
