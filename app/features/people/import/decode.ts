// Node reads Windows-1252 as Latin-1, which has no š, ž or dash.
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The text of a file as spreadsheets write it: UTF-8 or UTF-16 with a mark, or Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const latin = new TextDecoder('windows-1252').decode(bytes)
    return latin.replace(/[\u0080-\u009f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80] as string)
  }
}

/** Whether something is text at all: a workbook or a picture is not. */
export function isText(text: string): boolean {
  return !text.includes('\u0000') && !text.startsWith('PK\u0003\u0004')
}
