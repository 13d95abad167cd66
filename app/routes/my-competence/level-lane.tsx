const PLACES = [10, 60, 110]

/**
 * The three levels as a lane: sailed up to the level held, a stake at the level required.
 * The numbers stand beside it in words, so it is hidden from screen readers.
 */
export function LevelLane({ held, required }: { held: number; required: number }) {
  const at = (level: number) => PLACES[level - 1] ?? 0
  return (
    <svg className="level-lane" viewBox="0 0 122 30" aria-hidden="true" focusable="false">
      <path className="level-lane__ahead" d="M10 20H110" />
      {held > 0 && <path className="level-lane__behind" d={`M0 20H${at(held)}`} />}
      {PLACES.map((x, index) => (
        <circle
          key={x}
          className="level-lane__mark"
          data-held={index < held || undefined}
          cx={x}
          cy="20"
          r="5.5"
        />
      ))}
      {required > 0 && (
        <g transform={`translate(${at(required)} 0)`}>
          <path className="level-lane__pole" d="M0 13V7" />
          <path className="level-lane__top" d="M0 7V1" />
        </g>
      )}
    </svg>
  )
}
