import { useContentLang } from '#app/i18n/content-language.ts'

type Paragraph = { text: string; heading: number | null; listed: boolean; row: string | null }
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
          {blocksOf(paragraphs).map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a text may stand twice in a letter
            <Block key={at} of={block} odd={marked} />
          ))}
        </div>
      ))}
    </div>
  )
}

/** The cells of a row together, the points of a list too, all else alone. */
function blocksOf(paragraphs: Paragraph[]): Paragraph[][] {
  const blocks: Paragraph[][] = []
  for (const one of paragraphs) {
    const last = blocks.at(-1)
    if (last?.[0] && isSameBlock(last[0], one)) last.push(one)
    else blocks.push([one])
  }
  return blocks
}

function isSameBlock(before: Paragraph, one: Paragraph): boolean {
  return one.row === null
    ? before.row === null && before.listed && one.listed
    : before.row === one.row
}

type Words = { of: Paragraph[]; odd: string[] }

function Block({ of, odd }: Words) {
  const [first] = of
  if (first?.row)
    return (
      <div className="letter__row">
        <Texts of={of} odd={odd} />
      </div>
    )
  return first?.listed ? <List of={of} odd={odd} /> : <Texts of={of} odd={odd} />
}

function Texts({ of, odd }: Words) {
  const lang = useContentLang()
  return of.map(({ text, heading }, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text may stand twice in a row
    <p key={n} className={classOf(text, heading)} lang={lang}>
      <Line text={text} odd={odd} />
    </p>
  ))
}

function List({ of, odd }: Words) {
  const lang = useContentLang()
  return (
    <ul className="letter__list">
      {of.map(({ text }, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text may stand twice in a list
        <li key={n} lang={lang}>
          <Marked text={text} odd={odd} />
        </li>
      ))}
    </ul>
  )
}

function classOf(text: string, heading: number | null): string | undefined {
  if (heading) return 'letter__heading'
  return text.includes('\t') ? 'letter__ends' : undefined
}

/** What stands after a tab stands apart. */
function Line({ text, odd }: { text: string; odd: string[] }) {
  const ends = text.split('\t')
  if (ends.length === 1) return <Marked text={text} odd={odd} />
  return ends.map((one, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text may stand twice in a line
    <span key={n}>
      <Marked text={one} odd={odd} />{' '}
    </span>
  ))
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
