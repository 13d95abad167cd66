/** All that the fonts beside this file can draw. */
const UNKNOWN =
  /[^ -~\u00A0-\u00AC\u00AE-\u0148\u014A-\u017FǤǥǦǧǨǩǮǯȘșȚțΑ-ΡΣ-ωЀ-џ\u2009\u2011\u202F‘’‚“”„•…‹›–—−™€↑↓□]/gu

/** Text as it can be set: a letter without a picture stands as «□», and nothing turns the direction. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s/g, (space) => (space < ' ' ? ' ' : space))
    .replace(/\p{Cf}/gu, '')
    .replace(UNKNOWN, '□')
}
