import { type Finding, finding } from '../diagnostics/diagnostic.ts'

const MOST_BYTES = 200_000

/** Control characters but tab and line feed, and those that turn or hide text. */
const UNCLEAN = /(?![\t\n])\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/u

const HELP = {
  encoding: { nb: 'lagre filen som UTF-8', en: 'save the file as UTF-8' },
  size: { nb: 'del modulen i to', en: 'split the module in two' },
}

export type Source = { ok: true; text: string } | { ok: false; findings: Finding[] }

/** Decodes a file strictly; line ends become line feeds and a byte order mark goes. */
export function readSource(bytes: Uint8Array): Source {
  if (bytes.byteLength > MOST_BYTES) return refused(1, 1, HELP.size)
  const decoded = decode(bytes)
  if (decoded === undefined) return refused(1, 1, HELP.encoding)
  const text = decoded.replace(/\r\n?/g, '\n')
  const at = text.search(UNCLEAN)
  if (at < 0) return { ok: true, text }
  const before = text.slice(0, at).split('\n')
  return refused(before.length, (before.at(-1) ?? '').length + 1, invisible(before.length))
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function invisible(n: number) {
  return {
    nb: `fjern det usynlige tegnet i linje ${n}`,
    en: `remove the invisible character in line ${n}`,
  }
}

function refused(line: number, column: number, help: { nb: string; en: string }): Source {
  return { ok: false, findings: [finding('FM-07', { line, column }, { help })] }
}
