const RANGE = /(\d+–\d+(?:\s%)?)/

/** A text in which no range of numbers is broken between its ends. */
export function WholeRanges({ children }: { children: string }) {
  return children.split(RANGE).map((piece, n) =>
    RANGE.test(piece) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a text may have a range twice, and none moves
      <span key={n} className="nowrap">
        {piece}
      </span>
    ) : (
      piece
    ),
  )
}
