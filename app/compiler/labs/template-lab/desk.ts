import type { Code, Phrase } from '../../diagnostics/catalogue.ts'
import { type Finding, finding, type Place } from '../../diagnostics/diagnostic.ts'
import type { Fields } from '../../source/front-matter.ts'
import type { LabFile } from './schema.ts'

/** What is found wrong while a lab is read, at its place in one of the two files. */
export class LabDesk {
  findings: Finding[] = []
  #fields: Fields<LabFile>
  #cases: string
  #source: string

  constructor(fields: Fields<LabFile>, casesPath: string, srcPath: string) {
    this.#fields = fields
    this.#cases = casesPath
    this.#source = srcPath
  }

  /** At a value of the case file. */
  report(code: Code, path: (string | number)[], values: Record<string, Phrase> = {}): void {
    const place = this.#fields.at(...path)
    this.findings.push({ ...finding(code, place, values), file: this.#cases })
  }

  /** In the template: a paragraph and a character, or a line of plain text. */
  reportSource(code: Code, place: Place | undefined, values: Record<string, Phrase> = {}): void {
    this.findings.push({ ...finding(code, place, values), file: this.#source })
  }
}
