/** Narrower than most letters, so that only what clearly runs out of the drawing is told of. */
const EM_A_LETTER = 0.5
const PART = /<!--[\s\S]*?-->|<(\/?)([\w:]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+)/g

/** What text inherits from the elements around it. */
type Style = { size: number; anchor: string; isMoved: boolean; isText: boolean }
const PLAIN: Style = { size: 16, anchor: 'start', isMoved: false, isText: false }
type Run = Style & { x: number; text: string }

/** The first line of text in a drawing that is wider than the drawing; undefined when all fit. */
export function clippedText(svg: string): string | undefined {
  const box = /\bviewBox\s*=\s*["']\s*([-\d.]+)[\s,]+[-\d.]+[\s,]+([\d.]+)/.exec(svg)
  if (!box) return undefined
  const [left, width] = [Number(box[1]), Number(box[2])]
  return runsOf(svg)
    .filter(({ isMoved }) => !isMoved)
    .find((run) => isOutside(run, left, left + width))
    ?.text.trim()
}

function isOutside({ x, text, size, anchor }: Run, left: number, right: number): boolean {
  const letters = text.trim().replace(/&#?\w+;/g, 'x').length
  const width = letters * size * EM_A_LETTER
  const before = { middle: width / 2, end: width }[anchor] ?? 0
  return x - before < left || x - before + width > right
}

/** Every line of text: a `<text>`, or a `<tspan>` that has a place of its own. */
function runsOf(svg: string): Run[] {
  const styles: Style[] = []
  const runs: Run[] = []
  for (const [, closing, name, attributes = '', empty, text] of svg.matchAll(PART)) {
    const last = runs.at(-1)
    if (text && last && styles.some(({ isText }) => isText)) last.text += text
    if (!name) continue
    if (closing) styles.pop()
    if (closing || empty) continue
    const style = styleOf(name, attributes, styles.at(-1))
    const x = attribute(attributes, 'x')
    if (name === 'text' || (name === 'tspan' && x)) {
      runs.push({ ...style, x: Number.parseFloat(x ?? '0'), text: '' })
    }
    styles.push(style)
  }
  return runs
}

function styleOf(name: string, attributes: string, outer: Style = PLAIN): Style {
  const size = Number.parseFloat(attribute(attributes, 'font-size') ?? '')
  return {
    size: size || outer.size,
    anchor: attribute(attributes, 'text-anchor') ?? outer.anchor,
    isMoved: outer.isMoved || attribute(attributes, 'transform') !== undefined,
    isText: outer.isText || name === 'text',
  }
}

/** Written as an attribute or in `style`. */
function attribute(attributes: string, name: string): string | undefined {
  const own = new RegExp(`(?<![\\w-])${name}\\s*=\\s*["']([^"']*)`).exec(attributes)
  return (own ?? new RegExp(`(?<![\\w-])${name}\\s*:\\s*([^;"']*)`).exec(attributes))?.[1]
}
