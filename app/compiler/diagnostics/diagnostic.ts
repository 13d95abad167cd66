import { type Code, catalogue, type Language, type Phrase, type Severity } from './catalogue.ts'

export type Place = { line: number; column: number }

/** What is wrong somewhere in the file that is being read, or in `file`, which it shows. */
export type Finding = Place & { code: Code; values: Record<string, Phrase>; file?: string }

/** A finding with its file. */
export type Diagnostic = Finding & { file: string }

/** A diagnostic in words; what `--json` prints. */
export type Told = Place & {
  file: string
  severity: Severity
  message: string
  mend: string
  code: Code
}

/** A finding at a place; without one it stands at the file's first line. */
export function finding(
  code: Code,
  place: Place | undefined,
  values: Record<string, Phrase> = {},
): Finding {
  return { line: place?.line ?? 1, column: place?.column ?? 1, code, values }
}

/** Whether it fails the build. */
export function isError({ code }: { code: Code }): boolean {
  return catalogue[code].severity === 'error'
}

/** A diagnostic in the author's language. */
export function tell(diagnostic: Diagnostic, language: Language): Told {
  const { file, line, column, code, values } = diagnostic
  const [message, mend] = catalogue[code][language].map((text) => fill(text, values, language))
  const { severity } = catalogue[code]
  return { file, line, column, severity, message: message ?? '', mend: mend ?? '', code }
}

const SEVERITY = {
  nb: { error: 'feil', warning: 'advarsel' },
  en: { error: 'error', warning: 'warning' },
}

/** `file:line:column  severity  message  → mend  [code]` */
export function line(diagnostic: Diagnostic, language: Language): string {
  const { file, line, column, severity, message, mend, code } = tell(diagnostic, language)
  const label = SEVERITY[language][severity]
  return `${file}:${line}:${column}  ${label}  ${message}  → ${mend}  [${code}]`
}

/** By file, line and column, so that the same input always reads the same. */
export function inReadingOrder<T extends Diagnostic>(diagnostics: T[]): T[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function fill(text: string, values: Record<string, Phrase>, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : said(value, language)
  })
}

function said(value: Phrase, language: Language): string {
  return typeof value === 'object' ? value[language] : String(value)
}
