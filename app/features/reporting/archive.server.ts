import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import type { Locale } from '#app/i18n/locale.ts'
import { noonOf } from '#app/platform/calendar.ts'
import { arkivmelding } from './archive/arkivmelding.ts'
import { reportPdf } from './pdf.server.ts'
import type { Protected } from './protected-report.ts'
import { reportFileName, type Sealed } from './report-sheet.ts'
import { titleOfReport, type Words } from './wording.ts'

/** The report as an archive takes it: PDF/A-2a and `arkivmelding.xml`, in one zip. The same each time. */
export async function reportArchive(
  report: Protected<Sealed>,
  words: Words,
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  const name = reportFileName(report, 'pdf')
  const pdf = await reportPdf(report, words, locale, 'a-2a')
  const message = arkivmelding(archived(report, words, { name, pdf }))
  const files = { 'arkivmelding.xml': strToU8(message), [name]: pdf }
  return new Uint8Array(zipSync(files, { mtime: sameEverywhere(report.on) }))
}

function archived(
  report: Sealed,
  { text, format }: Words,
  { name, pdf }: { name: string; pdf: Uint8Array },
) {
  const { municipality, on, contentVersion, checksum } = report
  const creator = text.municipality(municipality.name)
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  const id = (part: string) => uuidOf(`${municipality.number} ${checksum} ${sha256} ${part}`)
  return {
    title: `${titleOfReport(report, text)}, ${format.day(on)}`,
    description: [
      text.status(format.day(on)),
      text.version(contentVersion),
      `${text.checksum}: ${checksum}`,
    ].join(' '),
    creator,
    on,
    key: `${municipality.number}/${checksum}`,
    file: { name, size: pdf.length, sha256 },
    ids: { entry: id('entry'), document: id('document'), file: id('file') },
  }
}

/** A UUID (version 8, RFC 9562) that is the same for the same name, so that an archive knows it again. */
function uuidOf(name: string): string {
  const bytes = createHash('sha256').update(name).digest()
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** A zip tells the time of the place where it was made; the day is that of the report. */
function sameEverywhere(on: number): Date {
  const day = new Date(noonOf(on))
  return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate())
}
