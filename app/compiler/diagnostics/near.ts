import { closest, distance } from 'fastest-levenshtein'
import { CORRECT, type Phrase } from './catalogue.ts'

/** The one that is most like what was written, accents and upper case aside; '' of none. */
export function nearest(written: string, known: readonly string[]): string {
  const near = known.length > 0 ? closest(plain(written), known.map(plain)) : ''
  return known.find((one) => plain(one) === near) ?? ''
}

/** The same, where it is so like that it may well be meant: half the letters, or its beginning. */
export function meant(written: string, known: readonly string[]): string | undefined {
  const [begun, ...others] = known.filter((one) => plain(one).startsWith(plain(written)))
  if (begun && others.length === 0 && written.length >= LEAST) return begun
  const near = nearest(written, known)
  const far = distance(plain(written), plain(near))
  return far * 2 <= Math.max(written.length, near.length) ? near : undefined
}

/** «mente du …?», or what to do when nothing is near. */
export function didYouMean(
  written: string,
  known: readonly string[],
  instead: Phrase = CORRECT,
): Phrase {
  const near = written && meant(written, known)
  return near ? { nb: `mente du ${near}?`, en: `did you mean ${near}?` } : instead
}

/** The same for a list that an author may also add to. */
export function didYouMeanOr(
  written: string,
  known: readonly string[],
  add: { nb: string; en: string },
): Phrase {
  const near = written && meant(written, known)
  if (!near) return add
  return {
    nb: `mente du ${near}? Ellers ${add.nb}`,
    en: `did you mean ${near}? Otherwise ${add.en}`,
  }
}

const LEAST = 3
const MOST = 12

/** What to do when nothing is near: choose from a list that the message does not tell itself. */
export function oneOfThese(known: readonly string[]): { nb: string; en: string } {
  const list = known.slice(0, MOST).join(', ')
  const more = known.length > MOST ? ' …' : ''
  return { nb: `bruk én av: ${list}${more}`, en: `use one of: ${list}${more}` }
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
}
