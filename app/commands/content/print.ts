import type { Checked } from '#app/compiler/compile-content.ts'
import type { Measures } from '#app/compiler/course/measures.ts'
import type { Language } from '#app/compiler/diagnostics/catalogue.ts'
import { frameOf } from '#app/compiler/diagnostics/code-frame.ts'
import { isError, line } from '#app/compiler/diagnostics/diagnostic.ts'

/** Prints diagnostics for people, and counts them. */
export function print({ diagnostics, files }: Checked, language: Language, frames: boolean): void {
  for (const one of diagnostics) {
    console.log(line(one, language))
    const around = frames ? frameOf(one) : ''
    if (around) console.log(`${around}\n`)
  }
  const errors = diagnostics.filter(isError).length
  const warnings = diagnostics.length - errors
  console.log(
    language === 'en'
      ? `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')} in ${counted(files, 'file', 'files')}`
      : `${counted(errors, 'feil', 'feil')}, ${counted(warnings, 'advarsel', 'advarsler')} i ${counted(files, 'fil', 'filer')}`,
  )
}

const COLUMNS = {
  nb: ['modul', 'ord', 'LIX', 'minutter', 'anslått', 'spørsmål', 'bilder'],
  en: ['module', 'words', 'LIX', 'minutes', 'estimated', 'questions', 'pictures'],
}

/** How long, hard and full each module is, in columns. */
export function printMeasures(measures: Measures[], language: Language): void {
  const rows = measures.map(({ id, words, lix, minutes, estimate, questions, pictures }) =>
    [id, words, lix ?? '–', minutes, estimate, questions, pictures].map(String),
  )
  const table = [COLUMNS[language], ...rows]
  const widths = COLUMNS[language].map((_, n) =>
    Math.max(...table.map((row) => row[n]?.length ?? 0)),
  )
  const inColumn = (cell: string, n: number) =>
    n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0)
  console.log(`\n${table.map((row) => row.map(inColumn).join('  ')).join('\n')}`)
}

/** `1 feil`, `2 filer`. */
export function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}

/** Shown only to people who wait for it. */
export function onProgress(done: number, total: number): void {
  if (!process.stderr.isTTY || total < 4) return
  process.stderr.write(`\r\x1b[KLeser ${done} av ${total}${done === total ? '\r\x1b[K' : ''}`)
}
