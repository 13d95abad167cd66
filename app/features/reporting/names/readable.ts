/** Marks that turn the direction of the text after them, which would reach into what stands beside. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** A name on one line that changes nothing around it. */
export function readable(name: string): string {
  return name
    .replace(TURNING, '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
}
