import { DOMImplementation, type Document, type Element, XMLSerializer } from '@xmldom/xmldom'
import { type Day, isoDay } from '#app/platform/calendar.ts'

const FIKS_ARKIV = 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv'
const MESSAGE = `${FIKS_ARKIV}/arkivmelding/opprett/v1`
const METADATA = `${FIKS_ARKIV}/metadatakatalog/v1`
const XSI = 'http://www.w3.org/2001/XMLSchema-instance'

/** What an archive is told of a report and its one file. */
export type Archived = {
  title: string
  description: string
  /** The municipality whose document it is. */
  creator: string
  on: Day
  /** What the report is called in Leia. */
  key: string
  file: { name: string; size: number; sha256: string }
  /** UUIDs of the entry in the journal, the document and the file. */
  ids: { entry: string; document: string; file: string }
}

type Content = string | number | { [element: string]: Content }

/**
 * The message that an archive creates a journal entry from: `arkivmelding.opprett` of Fiks Arkiv V1.
 * The order of elements is the schema's; codes are those of its lists.
 */
export function arkivmelding(report: Archived): string {
  const document = new DOMImplementation().createDocument(MESSAGE, 'arkivmelding')
  const root = document.documentElement as Element
  root.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:kode', METADATA)
  fill(root, { system: 'Leia', antallFiler: 1, registrering: entry(report) })
  root.getElementsByTagName('registrering').item(0)?.setAttributeNS(XSI, 'xsi:type', 'journalpost')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`
}

/** Elements in the order of the fields; those that begin with `kode:` are of the metadata catalogue. */
function fill(parent: Element, content: Content, indent = '\n'): void {
  const document = parent.ownerDocument as Document
  const add = (text: string) => parent.appendChild(document.createTextNode(text))
  if (typeof content !== 'object') {
    add(legal(`${content}`))
    return
  }
  for (const [name, inner] of Object.entries(content)) {
    add(`${indent}  `)
    const namespace = name.startsWith('kode:') ? METADATA : MESSAGE
    const child = document.createElementNS(namespace, name)
    parent.appendChild(child)
    fill(child, inner, `${indent}  `)
  }
  add(indent)
}

/** Text without what XML can't hold. */
function legal(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '□')
}

/** A document within the organisation that nobody has to follow up. */
function entry(report: Archived) {
  const { title, description, creator, on, key, ids } = report
  return {
    systemID: ids.entry,
    dokumentbeskrivelse: documentOf(report),
    tittel: title,
    beskrivelse: description,
    dokumentmedium: code('E', 'Elektronisk arkiv'),
    korrespondansepart: {
      korrespondanseparttype: code('IA', 'Intern avsender'),
      korrespondansepartNavn: creator,
    },
    referanseEksternNoekkel: { 'kode:fagsystem': 'Leia', 'kode:noekkel': key },
    journalposttype: code('X', 'Organinternt dokument uten oppfølging'),
    dokumentetsDato: isoDay(on),
    antallVedlegg: 0,
  }
}

function documentOf(report: Archived) {
  return {
    systemID: report.ids.document,
    dokumenttype: code('RAPPORT', 'Rapport'),
    dokumentstatus: code('F', 'Dokumentet er ferdigstilt'),
    tittel: report.title,
    forfatter: report.creator,
    dokumentmedium: code('E', 'Elektronisk arkiv'),
    tilknyttetRegistreringSom: code('H', 'Hoveddokument'),
    dokumentnummer: 1,
    dokumentobjekt: fileOf(report),
  }
}

function fileOf({ file, ids }: Archived) {
  return {
    systemID: ids.file,
    versjonsnummer: 1,
    variantformat: code('A', 'Arkivformat'),
    format: code('RA-PDF', 'PDF/A'),
    formatDetaljer: 'PDF/A-2a (ISO 19005-2)',
    mimeType: 'application/pdf',
    filnavn: file.name,
    referanseDokumentfil: file.name,
    sjekksum: file.sha256,
    sjekksumAlgoritme: 'SHA-256',
    filstoerrelse: file.size,
  }
}

function code(value: string, meaning: string) {
  return { 'kode:kode': value, 'kode:beskrivelse': meaning }
}
