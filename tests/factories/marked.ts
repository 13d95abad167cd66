import type { Files } from './content.ts'

/** Marks where a diagnostic must stand; taken out before the file is read. */
export const HERE = '‸'

/** Where the mark stands, and the files without it. */
export function marked(files: Files): { at: string | undefined; files: Files } {
  let at: string | undefined
  const plain = Object.entries(files).map(([file, text]) => {
    if (typeof text !== 'string' || !text.includes(HERE)) return [file, text]
    const before = text.slice(0, text.indexOf(HERE)).split('\n')
    at = `${file}:${before.length}:${(before.at(-1) ?? '').length + 1}`
    return [file, text.replace(HERE, '')]
  })
  return { at, files: Object.fromEntries(plain) }
}
