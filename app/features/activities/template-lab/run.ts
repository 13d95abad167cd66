import { applies, type Finished, holds } from './checks.ts'
import type { CaseData, LabCase, TemplateLab, TemplateLabKey } from './lab.ts'
import { readLetter } from './letter.ts'
import { merge, type Unmergeable } from './merge.ts'
import { openPackage, type Package } from './package.ts'
import { applyRepairs, type Repair } from './repairs.ts'
import { writeTemplate } from './write-template.ts'

/** How the letters of all cases went: «case check» for each check that was made, and whether it held. */
export type Outcome =
  | { ok: true; verdicts: Map<string, boolean>; skipped: number[] }
  | { ok: false; tag: string; skipped: number[] }

/** The template with repairs done, as a Word file taken apart. */
export function repairedPackage(
  { template }: Pick<TemplateLab, 'template'>,
  { document }: Pick<TemplateLabKey, 'document'>,
  repairs: readonly Repair[],
): { parts: Package; skipped: number[] } {
  const repaired = applyRepairs(template, repairs)
  const parts = writeTemplate(documentOf(document), repaired.template)
  return { parts, skipped: repaired.skipped }
}

function documentOf(document: string): Package {
  const bytes = Uint8Array.from(atob(document), (character) => character.charCodeAt(0))
  const parts = openPackage(bytes)
  if (!(parts instanceof Map)) throw new Error(`The template can’t be unpacked: ${parts.reason}`)
  return parts
}

/** Merges one case into a template and reads the letter. */
export function finish(template: Package, data: CaseData): Finished | Unmergeable {
  const merged = merge(template, data)
  return 'tag' in merged ? merged : { merged, letter: readLetter(merged.parts), data }
}

/** Makes the letter of every case, and each check that is for it. */
export function run(lab: TemplateLab, key: TemplateLabKey, repairs: readonly Repair[]): Outcome {
  const running = runByCase(lab, key, repairs)
  for (;;) {
    const { done, value } = running.next()
    if (done) return value
  }
}

/** The same with a pause after each case. */
export function* runByCase(
  lab: TemplateLab,
  key: TemplateLabKey,
  repairs: readonly Repair[],
): Generator<undefined, Outcome> {
  const { parts, skipped } = repairedPackage(lab, key, repairs)
  const verdicts = new Map<string, boolean>()
  for (const { id, data } of allCases(lab, key)) {
    const finished = finish(parts, data)
    if ('tag' in finished) return { ok: false, tag: finished.tag, skipped }
    for (const check of key.checks)
      if (applies(check, data))
        verdicts.set(`${id} ${check.id}`, holds(check, finished, key.protection))
    yield
  }
  return { ok: true, verdicts, skipped }
}

/** The visible cases, then the hidden. */
export function allCases(lab: TemplateLab, key: TemplateLabKey): LabCase[] {
  return [...lab.cases, ...key.cases]
}
