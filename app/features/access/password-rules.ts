import { COMMON } from './common-passwords.ts'

/** NIST 800-63B asks for length and for what is not already known; no mixture of signs. */
const SHORTEST = 12
const LONGEST = 128
/** So many letters must be left when all that is easily thought of is taken away. */
const LEAST_OF_ITS_OWN = 4
const FEWEST_DIFFERENT = 5

const LETTER_FOR: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's' }
const LETTER_FOR_SIGN: Record<string, string> = { '@': 'a', $: 's', '!': 'i' }

export type PasswordFault = 'short' | 'long' | 'guessable'

/** Whom a password is for: it must not be made of what everyone knows of them. */
export type Owner = { name: string; email: string; municipality: { name: string } }

/** The form in which a password is hashed and compared: typed on another keyboard it is the same. */
export function normalisePassword(password: string): string {
  return password.normalize('NFKC')
}

/** Why a new password can't be taken; undefined when it can. */
export function faultInPassword(password: string, owner: Owner): PasswordFault | undefined {
  const signs = [...normalisePassword(password)]
  if (signs.length < SHORTEST) return 'short'
  if (signs.length > LONGEST) return 'long'
  const plain = signs.join('').toLowerCase()
  if (new Set(plain).size < FEWEST_DIFFERENT) return 'guessable'
  const known = [...COMMON, ...ownWords(owner)]
  const readings = [plain, readAsLetters(plain)].map((text) => ownLetters(text, known))
  return Math.min(...readings) < LEAST_OF_ITS_OWN ? 'guessable' : undefined
}

function ownWords({ name, email, municipality }: Owner): string[] {
  const words = `${name} ${email} ${municipality.name}`.normalize('NFKC').toLowerCase()
  return words.split(/[^\p{L}]+/u).filter((word) => word.length >= 3)
}

/** How many letters are left when as many as can be are taken as known words, and signs away. */
function ownLetters(text: string, known: string[]): number {
  const letters = text.replace(/[^\p{L}]+/gu, '')
  const left = [0]
  for (let end = 1; end <= letters.length; end++) {
    const before = known
      .filter((word) => letters.endsWith(word, end))
      .map((word) => left[end - word.length] ?? 0)
    left.push(Math.min((left[end - 1] ?? 0) + 1, ...before))
  }
  return left.at(-1) ?? 0
}

function readAsLetters(text: string): string {
  const letters: Record<string, string> = { ...LETTER_FOR, ...LETTER_FOR_SIGN }
  return text.replace(/[01345@$!]/g, (sign) => letters[sign] ?? sign)
}
