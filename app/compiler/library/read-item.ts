import { createHash } from 'node:crypto'
import { type Diagnostic, type Finding, finding, isError } from '../diagnostics/diagnostic.ts'
import { readCaseFile } from '../labs/case-file.ts'
import type { LibraryItem } from '../lesson.ts'
import type { Fields } from '../source/front-matter.ts'
import { readSource } from '../source/read-source.ts'
import type { ItemFiles, LibraryEntry } from './entry.ts'
import { readTemplate } from './read-template.ts'
import { readWorkflowItem } from './read-workflow-item.ts'
import { type LibraryFile, libraryFile, STATUS } from './schema.ts'

type Read = { entry?: LibraryEntry; diagnostics: Diagnostic[] }

const kept = new Map<string, { hash: string; made: Promise<Read> }>()

/** One item with all that lies beside it; read again only when a file of it has changed. */
export function readItem(files: ItemFiles): Promise<Read> {
  const hash = hashOf(files)
  const before = kept.get(files.id)
  if (before?.hash === hash) return before.made
  const made = read(files)
  kept.set(files.id, { hash, made })
  return made
}

function hashOf({ about, workflow, template, overlays }: ItemFiles): string {
  const hash = createHash('sha256')
  for (const bytes of [about, workflow, template]) hash.update(bytes ?? '-').update('\0')
  for (const { path, bytes } of overlays) hash.update(path).update(bytes).update('\0')
  return hash.digest('hex')
}

async function read(files: ItemFiles): Promise<Read> {
  const { id, workflow, template } = files
  const file = `library/${id}.yaml`
  const own = (findings: Finding[]) => findings.map((one) => ({ ...one, file: one.file ?? file }))
  const source = readSource(files.about)
  if (!source.ok) return { diagnostics: own(source.findings) }
  const fields = readCaseFile(source.text, libraryFile)
  if (!fields.value) return { diagnostics: own(fields.findings) }
  const found = checks(fields.value, fields, files)
  if (found.some(isError)) return { diagnostics: own(found) }
  const about = { id, fields, value: fields.value, files }
  const { shown, bytes, text, findings } = workflow
    ? await readWorkflowItem(about, workflow)
    : readTemplate(about, template ?? Buffer.of())
  const diagnostics = own([...found, ...findings])
  if (!shown || diagnostics.some(isError)) return { diagnostics }
  const item = itemOf(id, fields.value, { kind: shown.kind, text, bytes: bytes.byteLength })
  const taughtIn = fields.value['undervises i'].map((module, n) => {
    return { module, ...fields.at('undervises i', n) }
  })
  return { entry: { item, shown, bytes, file, taughtIn }, diagnostics }
}

const EXTENSION = { workflow: 'bpmn', template: 'docx' }

function itemOf(
  id: string,
  one: LibraryFile,
  { kind, text, bytes }: { kind: LibraryItem['kind']; text: string; bytes: number },
): LibraryEntry['item'] {
  return {
    id,
    kind,
    title: one.tittel,
    summary: one.sammendrag,
    owner: { role: one.eier.rolle, municipality: one.eier.kommune ?? null },
    version: one.versjon,
    status: STATUS[one.status],
    validFrom: one['gjelder fra'] ?? null,
    changes: one.endringer.map(({ versjon, dato, hva }) => {
      return { version: versjon, date: dato, what: hva }
    }),
    file: { name: `${id}-${one.versjon}.${EXTENSION[kind]}`, bytes },
    text,
  }
}

const NEEDED = {
  'gjelder fra': {
    nb: 'dagen versjonen begynte å gjelde, som 2026-03-02',
    en: 'the day from which the version is in force, such as 2026-03-02',
  },
  eksempler: {
    nb: 'minst ett eksempel med `tittel` og `data`, så brevet kan vises',
    en: 'at least one sample with `tittel` and `data`, so that the letter can be shown',
  },
}

function checks(one: LibraryFile, { at }: Fields<LibraryFile>, files: ItemFiles): Finding[] {
  const missing = (field: keyof typeof NEEDED) =>
    finding('FM-05', undefined, { field, expected: NEEDED[field] })
  const isDated = one.status !== 'gjeldende' || one['gjelder fra'] !== undefined
  const isOne = (files.workflow === undefined) !== (files.template === undefined)
  return [
    ...(isOne ? [] : [finding('LI-02', undefined, { id: files.id })]),
    ...(isDated ? [] : [missing('gjelder fra')]),
    ...(files.template && one.eksempler.length === 0 ? [missing('eksempler')] : []),
    ...outOfOrder(one).map((n) => {
      const version = one.endringer[n]?.versjon ?? ''
      return finding('LI-03', at('endringer', n, 'versjon'), { version })
    }),
  ]
}

/** The first change is of the version itself; each after it is of an earlier one. */
function outOfOrder({ versjon, endringer }: LibraryFile): number[] {
  return endringer.flatMap(({ versjon: own, dato }, n) => {
    const before = endringer[n - 1]
    const isRight = before
      ? compareVersions(own, before.versjon) < 0 && dato <= before.dato
      : own === versjon
    return isRight ? [] : [n]
  })
}

/** By number, so that 2.10 is later than 2.9. */
function compareVersions(a: string, b: string): number {
  const [one, other] = [a, b].map((version) => version.split('.').map(Number))
  return (one?.[0] ?? 0) - (other?.[0] ?? 0) || (one?.[1] ?? 0) - (other?.[1] ?? 0)
}
