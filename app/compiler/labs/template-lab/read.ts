import {
  type Check,
  type Flaw,
  type LabField,
  runTemplateLab,
  type TemplateLab,
  type TemplateLabKey,
  verifyTemplateLab,
} from '#app/features/activities/template-lab.ts'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import { readCaseFile } from '../case-file.ts'
import { casesOf } from './cases.ts'
import { checksOf } from './checks.ts'
import { untried } from './coverage.ts'
import { LabDesk } from './desk.ts'
import { faultsOf } from './fasit.ts'
import { fieldsOf } from './known.ts'
import { type LabFile, labFile } from './schema.ts'
import { checkFields, readSource, type Source } from './source.ts'

/** What stands on the tag, and the two files that it names. */
export type TemplateLabSource = {
  id: string
  title: string
  pass: number
  /** A .docx or .mal.txt file. */
  srcPath: string
  srcBytes: Uint8Array
  casesPath: string
  casesText: string
}

export type ReadTemplateLab = { findings: Finding[]; lab?: TemplateLab; key?: TemplateLabKey }

/** Reads a template lab, splits it in what a learner may see and the key, and tries it as learners could. */
export async function readTemplateLab(source: TemplateLabSource): Promise<ReadTemplateLab> {
  const { srcPath: path, srcBytes: bytes, casesPath, casesText, title } = source
  const written = readCaseFile(casesText, labFile)
  const desk = new LabDesk(written, casesPath, path)
  desk.findings.push(...written.findings.map((one) => ({ ...one, file: casesPath })))
  const template = readSource({ path, bytes, title }, desk)
  if (!written.value || !template) return { findings: desk.findings }
  const fields = fieldsOf(written.value)
  checkFields(template, fields, desk)
  const { lab, key } = split(source, written.value, template, fields, desk)
  if (desk.findings.length > 0) return { findings: desk.findings }
  const before = runTemplateLab(lab, key, [])
  if (!before.ok) {
    reportUnmergeable(before.tag, desk)
    return { findings: desk.findings }
  }
  key.failing = [...before.verdicts].flatMap(([name, held]) => (held ? [] : [name]))
  for (const flaw of verifyTemplateLab(lab, key)) reportFlaw(flaw, written.value, desk)
  reportUntried(lab, key, desk)
  return { findings: desk.findings, lab, key }
}

function reportUnmergeable(tag: string, desk: LabDesk): void {
  desk.reportSource('TL-01', undefined, {
    tag,
    what: { nb: 'malen lar seg ikke flette', en: 'the template can’t be merged' },
    where: { nb: 'malen', en: 'the template' },
    mend: { nb: 'rett koden', en: 'correct the tag' },
  })
}

function split(
  { id, title, pass }: TemplateLabSource,
  file: LabFile,
  { template, bytes }: Source,
  fields: LabField[],
  desk: LabDesk,
): { lab: TemplateLab; key: TemplateLabKey } {
  const cases = casesOf(file, fields, desk)
  const checks = checksOf(file, fields, desk)
  const names = checks.map((check) => check.id)
  const faults = faultsOf(file, template, { fields, checks: names, desk })
  const some = (hidden: boolean) =>
    cases.filter((one) => one.hidden === hidden).map(({ hidden, ...one }) => one)
  const lab: TemplateLab = {
    kind: 'template-lab',
    id,
    title,
    pass,
    attempts: null,
    wait: null,
    optional: false,
    template,
    fields,
    cases: some(false),
  }
  const key: TemplateLabKey = {
    kind: 'template-lab',
    since: 1,
    competence: null,
    document: Buffer.from(bytes).toString('base64'),
    cases: some(true),
    protection: protectionOf(file, checks, desk),
    checks,
    faults,
    failing: [],
  }
  return { lab, key }
}

function protectionOf(file: LabFile, checks: Check[], desk: LabDesk): Record<string, string> {
  const pairs = Object.entries(file.felter).flatMap(([path, { vern }]) =>
    vern === undefined ? [] : [[path, vern] as const],
  )
  const kinds = pairs.map(([, kind]) => kind)
  for (const [at, check] of checks.entries())
    if (check.kind === 'no-leak' && !kinds.includes(check.protection))
      desk.report('TL-10', ['prøver', at, 'lekker ikke'], {
        name: check.protection,
        nearest: kinds[0] ?? '',
      })
  return Object.fromEntries(pairs)
}

function reportFlaw(flaw: Flaw, { feil, prøver }: LabFile, desk: LabDesk): void {
  const { code, ...values } = flaw
  desk.report(code, placeOf(flaw, feil, prøver), values)
}

function placeOf(flaw: Flaw, faults: LabFile['feil'], checks: LabFile['prøver']) {
  if ('fault' in flaw) return ['feil', faults.findIndex(({ id }) => id === flaw.fault)]
  if (!('check' in flaw)) return ['saker']
  const at = checks.findIndex(({ id }) => id === flaw.check)
  return at < 0 ? ['prøver'] : ['prøver', at]
}

function reportUntried(lab: TemplateLab, key: TemplateLabKey, desk: LabDesk): void {
  for (const what of untried([...lab.cases, ...key.cases], lab.fields))
    desk.report('TL-09', ['saker'], { what })
}
