import { useContentLang } from '#app/i18n/content-language.ts'

type Paragraph = { text: string; heading: number | null; row: string | null }
type Part<Kind extends string> = { kind: Kind; paragraphs: Paragraph[] }

/** A letter as its reader gets it, on paper; `marked` are texts in it that stand out. */
export function LetterPaper<Kind extends string>(props: {
  parts: Part<Kind>[]
  /** What each part is called. */
  names: Record<Kind, string>
  marked?: string[]
}) {
  const { parts, names, marked = [] } = props
  return (
    <div className="paper paper--letter">
      {parts.map(({ kind, paragraphs }, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a letter may have several headers, and none moves
        <div key={n} className="paper__part" data-kind={kind}>
          <h3 className="visually-hidden">{names[kind]}</h3>
          {inRows(paragraphs).map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a text may stand twice in a letter
            <Row key={at} of={row} odd={marked} />
          ))}
        </div>
      ))}
    </div>
  )
}

/** The cells of a row of a table together, all else alone. */
function inRows(paragraphs: Paragraph[]): Paragraph[][] {
  const rows: Paragraph[][] = []
  for (const one of paragraphs) {
    const last = rows.at(-1)
    if (last && one.row !== null && last[0]?.row === one.row) last.push(one)
    else rows.push([one])
  }
  return rows
}

function Row({ of, odd }: { of: Paragraph[]; odd: string[] }) {
  const [first] = of
  const lang = useContentLang()
  const cells = of.map((one, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text may stand twice in a row
    <p key={n} className={one.heading ? 'letter__heading' : undefined} lang={lang}>
      <Marked text={one.text} odd={odd} />
    </p>
  ))
  return first?.row ? <div className="letter__row">{cells}</div> : cells
}

/** A text with what is odd in it marked. */
function Marked({ text, odd }: { text: string; odd: string[] }) {
  const found = odd.find((one) => text.includes(one))
  if (found === undefined) return text
  const at = text.indexOf(found)
  return (
    <>
      {text.slice(0, at)}
      <mark>{found}</mark>
      <Marked text={text.slice(at + found.length)} odd={odd} />
    </>
  )
}
