const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/gu
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu
const QUOTES = /["'«»‹›“”„‟‘’‚‛`´]/gu
const PARAGRAPH = /(?<!\p{L})(?:paragraf|pgf\.?)(?!\p{L})/giu
const SECTION = /(§+) */gu
const FINAL = /[.,;:!?]+$/u

const FOLDED: Record<string, string> = { ä: 'æ', ö: 'ø', æ: 'ae', ø: 'oe', å: 'aa' }
const SCALE = 6

/** Two ways of writing the same become one: spaces, dashes, quotation marks, §, final punctuation, case. */
export function normaliseText(text: string, caseSensitive = false): string {
  const plain = text
    .normalize('NFC')
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(QUOTES, '')
    .replace(PARAGRAPH, '§')
    .replace(SECTION, '$1 ')
    .trim()
    .replace(FINAL, '')
    .trim()
  return caseSensitive ? plain : plain.toLocaleLowerCase('nb')
}

/** Whether two texts are equal when normalised, or when æ ø å are written as other keyboards allow. */
export function sameText(one: string, other: string, caseSensitive = false): boolean {
  const [a, b] = [normaliseText(one, caseSensitive), normaliseText(other, caseSensitive)]
  return a === b || fold(a) === fold(b)
}

/** ä→æ and ö→ø first, then æ→ae, ø→oe, å→aa; never o for ø, and Sámi letters stay. */
function fold(text: string): string {
  const nordic = text.replace(/[äö]/giu, substitute)
  return nordic.replace(/[æøå]/giu, substitute)
}

function substitute(letter: string): string {
  const lower = letter.toLowerCase()
  const folded = FOLDED[lower] ?? letter
  return letter === lower ? folded : folded.toUpperCase()
}

/** Whether one insertion, deletion, substitution or swap of neighbours (or nothing) makes them equal. */
export function withinOneSlip(one: string, other: string): boolean {
  const [short, long] = [[...one], [...other]].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ]
  if (long.length - short.length > 1) return false
  const at = short.findIndex((letter, i) => letter !== long[i])
  if (at < 0) return true
  const rest = (letters: string[], from: number) => letters.slice(from).join('')
  if (short.length < long.length) return rest(short, at) === rest(long, at + 1)
  if (rest(short, at + 1) === rest(long, at + 1)) return true
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at]
  return swapped && rest(short, at + 2) === rest(long, at + 2)
}

/** Whether two texts differ by one slip of the keyboard at most, when normalised. */
export function nearlySameText(given: string, accepted: string, caseSensitive = false): boolean {
  const target = normaliseText(accepted, caseSensitive)
  return [...target].length >= 6 && withinOneSlip(normaliseText(given, caseSensitive), target)
}

export type ReadNumber =
  | { ok: true; millionths: bigint }
  | { ok: false; reason: 'ambiguous-number' | 'not-a-number' }

/**
 * A number as people write it: comma or point before the decimals, spaces between groups of three,
 * its unit after it if they like. `1.234` may be either and is refused as ambiguous.
 */
export function readNumber(text: string, unit: string | null = null): ReadNumber {
  const plain = withoutUnit(
    text.normalize('NFC').replace(SPACES, ' ').replace(DASHES, '-').trim(),
    unit,
  )
  if (/^[+-]?[1-9]\d{0,2}(\.\d{3})+$/.test(plain)) return { ok: false, reason: 'ambiguous-number' }
  const match = /^([+-]?)(\d+|\d{1,3}(?: \d{3})+)(?:[.,](\d{1,6}))?$/.exec(plain)
  if (!match || plain.length > 30) return { ok: false, reason: 'not-a-number' }
  const [, sign, whole = '', decimals = ''] = match
  const size = BigInt(whole.replaceAll(' ', '') + decimals.padEnd(SCALE, '0'))
  return { ok: true, millionths: sign === '-' ? -size : size }
}

function withoutUnit(text: string, unit: string | null): string {
  if (!unit) return text
  const end = unit.normalize('NFC').replace(SPACES, ' ').trim()
  const has = end !== '' && text.toLocaleLowerCase('nb').endsWith(end.toLocaleLowerCase('nb'))
  return has ? text.slice(0, text.length - end.length).trim() : text
}
