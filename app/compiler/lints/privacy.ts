import { type Finding, finding } from '../diagnostics/diagnostic.ts'

/** Eleven digits, also written 6 + 5, and not part of a longer number. */
const ELEVEN = /(?<![\d.,-])\d{6} ?\d{5}(?![\d]|[.,-]\d)/g
const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+/gu
const RESERVED = /(\.example|\.test|\.invalid|@example\.(com|org|net|no))$/i
/** Norwegian subscriber numbers begin with 2–9; an invented one may begin with 0 or 1. */
const PHONE =
  /(?<![\d\p{L}/.-])(?:(?:\+|00)47 ?)?(?:[2-79]\d \d{2} \d{2} \d{2}|[49]\d{2} \d{2} \d{3}|[49]\d{7})(?![\d\p{L}]|[.,-]\d)/gu

/** Looks in a file's whole text, front matter and props too. The number itself is never repeated. */
export function privacyFindings(text: string): Finding[] {
  return text
    .split('\n')
    .flatMap((line, index) => [
      ...placesOf(line, ELEVEN, isIdentityNumber).map((column) => at('PV-01', index, column)),
      ...placesOf(line, EMAIL, (email) => !RESERVED.test(email)).map((column) =>
        at('PV-02', index, column),
      ),
      ...placesOf(line, PHONE, () => true).map((column) => at('PV-02', index, column)),
    ])
}

function at(code: 'PV-01' | 'PV-02', index: number, column: number): Finding {
  return finding(code, { line: index + 1, column })
}

function placesOf(line: string, pattern: RegExp, counts: (text: string) => boolean): number[] {
  return [...line.matchAll(pattern)].filter(([text]) => counts(text)).map(({ index }) => index + 1)
}

/** A date with both check digits right; D, help and test numbers too. */
export function isIdentityNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  if (digits.length !== 11) return false
  const [day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))]
  const realDay = day > 40 ? day - 40 : day
  const realMonth = [80, 65, 40, 0].map((added) => month - added).find((left) => left > 0) ?? 0
  if (realDay < 1 || realDay > 31 || realMonth > 12) return false
  return (
    checksum(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) &&
    checksum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
  )
}

function checksum(digits: string, weights: number[]): boolean {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11 === 0
}
