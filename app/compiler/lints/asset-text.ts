import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { inflateRawSync } from 'node:zlib'
import type { Finding } from '../diagnostics/diagnostic.ts'
import { privacyFindings } from './privacy.ts'

const PLAIN = new Set(['.bpmn', '.csv', '.json', '.txt', '.vtt', '.xml', '.yaml', '.yml'])
const MOST_BYTES = 5_000_000

/** Looks for personal numbers and contact details in the files that go with a course. */
export function assetFindings(file: string): Finding[] {
  if (statSync(file).size > MOST_BYTES) return []
  const type = path.extname(file).toLowerCase()
  if (PLAIN.has(type)) return privacyFindings(readFileSync(file, 'utf8'))
  if (type === '.svg') return privacyFindings(withoutTags(readFileSync(file, 'utf8')))
  if (type !== '.docx' && type !== '.dotx') return []
  const [first] = documentParts(readFileSync(file)).flatMap((xml) => privacyFindings(wordText(xml)))
  return first ? [{ ...first, line: 1, column: 1 }] : []
}

/** Text in its place; what is drawn is blank. */
function withoutTags(xml: string): string {
  return xml.replace(/<[^>]*>/g, (tag) => tag.replace(/[^\n]/g, ' '))
}

/** Word cuts text into runs anywhere, also inside a number. */
function wordText(xml: string): string {
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, '')
}

const CENTRAL_ENTRY = 0x02014b50
const CENTRAL_SIZE = 46
const LOCAL_SIZE = 30
const DEFLATED = 8

/** The XML parts below `word/` of a zip file; nothing of one that can't be read. */
function documentParts(zip: Buffer): string[] {
  const parts: string[] = []
  let at = zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  while (at >= 0 && at + CENTRAL_SIZE <= zip.length && zip.readUInt32LE(at) === CENTRAL_ENTRY) {
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength)
    if (/^word\/.*\.xml$/.test(name)) parts.push(unzipped(zip, at))
    at += CENTRAL_SIZE + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return parts
}

function unzipped(zip: Buffer, entry: number): string {
  const local = zip.readUInt32LE(entry + 42)
  const start = local + LOCAL_SIZE + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const bytes = zip.subarray(start, start + zip.readUInt32LE(entry + 20))
  try {
    const isDeflated = zip.readUInt16LE(entry + 10) === DEFLATED
    const text = isDeflated ? inflateRawSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes
    return text.toString('utf8')
  } catch {
    return ''
  }
}
