import type { Checked } from '#app/compiler/compile-content.ts'
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

/** `1 feil`, `2 filer`. */
export function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}

/** Shown only to people who wait for it. */
export function onProgress(done: number, total: number): void {
  if (!process.stderr.isTTY || total < 4) return
  process.stderr.write(`\r\x1b[KLeser ${done} av ${total}${done === total ? '\r\x1b[K' : ''}`)
}
