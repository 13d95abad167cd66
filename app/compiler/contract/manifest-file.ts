import { existsSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readOnce } from '../course/read-once.ts'
import type { Phrase } from '../diagnostics/catalogue.ts'
import { type Diagnostic, finding } from '../diagnostics/diagnostic.ts'
import { type Manifest, manifest, NOTHING_RELEASED, writtenOut } from './manifest.ts'

/** Beside the courses, and committed with them. */
export const MANIFEST_FILE = 'released.json'

export type ReadManifest = { released: Manifest; diagnostics: Diagnostic[] }

/** Reads what was released. One that can't be read is an error, and nothing is compared with it. */
export function readManifest(contentDir: string): ReadManifest {
  const file = path.join(contentDir, MANIFEST_FILE)
  if (!existsSync(file)) return { released: NOTHING_RELEASED, diagnostics: [] }
  const { value, reason } = readOnce(file, (bytes) => parsed(bytes.toString('utf8')))
  if (value) return { released: value, diagnostics: [] }
  const broken = { ...finding('RV-06', undefined, { reason }), file: MANIFEST_FILE }
  return { released: NOTHING_RELEASED, diagnostics: [broken] }
}

/** Takes the old one's place in one go. */
export function writeManifest(contentDir: string, released: Manifest): void {
  const file = path.join(contentDir, MANIFEST_FILE)
  writeFileSync(`${file}.${process.pid}`, writtenOut(released))
  renameSync(`${file}.${process.pid}`, file)
}

const REASONS = {
  conflict: { nb: 'den har en flettekonflikt', en: 'it holds a merge conflict' },
  syntax: { nb: 'den er ikke gyldig JSON', en: 'it is not valid JSON' },
}

function parsed(text: string): { value?: Manifest; reason: Phrase } {
  try {
    const read = manifest.safeParse(JSON.parse(text))
    if (read.success) return { value: read.data, reason: '' }
    const where = read.error.issues[0]?.path.join('.') ?? ''
    return { reason: { nb: `feil ved ${where}`, en: `wrong at ${where}` } }
  } catch {
    return { reason: /^(<<<<<<<|>>>>>>>)/m.test(text) ? REASONS.conflict : REASONS.syntax }
  }
}
