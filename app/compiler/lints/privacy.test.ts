import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnose } from '#tests/factories/content.ts'
import { isIdentityNumber, privacyFindings } from './privacy.ts'

/** Month 81 is a test number's: no person has it. */
const NUMBER = '01819010001'
const codes = (text: string) => privacyFindings(text).map(({ code }) => code)

describe('a national identity number', () => {
  it.each([
    ['as one number', NUMBER],
    ['in two parts', `${NUMBER.slice(0, 6)} ${NUMBER.slice(6)}`],
    ['in a prop', `alt="${NUMBER}"`],
  ])('is found %s', (_, text) => {
    expect(codes(`a\n${text} b`)).toEqual(['PV-01'])
  })

  it.each([
    ['with a wrong check digit', '01819010002'],
    ['in a longer number', `9${NUMBER}`],
    ['with an impossible day', '99819010001'],
  ])('is not found %s', (_, text) => {
    expect(codes(text)).toEqual([])
  })

  it('is rare among random dated numbers', () => {
    const day = fc.integer({ min: 1, max: 28 })
    const month = fc.integer({ min: 1, max: 12 })
    const rest = fc.integer({ min: 0, max: 9_999_999 })
    const sample = fc.sample(fc.tuple(day, month, rest), { numRuns: 20_000, seed: 7 })
    const valid = sample.filter(([d, m, r]) =>
      isIdentityNumber(`${d}`.padStart(2, '0') + `${m}`.padStart(2, '0') + `${r}`.padStart(7, '0')),
    )
    expect(valid.length).toBeGreaterThan(0)
    expect(valid.length / sample.length).toBeLessThan(0.015)
  })
})

describe('contact details', () => {
  it.each([
    ['kari@firma.no', 1],
    ['kari@firma.example', 0],
    ['75 12 34 56', 1],
    ['+47 912 34 567', 1],
    ['91234567', 1],
    ['05 12 34 56', 0],
    ['26/4711', 0],
    ['2026-11-23', 0],
    ['§ 14 og 1 200 000 kroner', 0],
  ])('%s', (text, count) => {
    expect(codes(text)).toHaveLength(count)
  })
})

describe('the files of a course', () => {
  const found = async (name: string, bytes: string | Uint8Array) => {
    const all = await diagnose({ [`courses/kurs/${name}`]: bytes })
    return all.filter(({ code }) => code === 'PV-01').map(({ file, line }) => `${file}:${line}`)
  }

  it('are read too', async () => {
    expect(await found('film.vtt', `WEBVTT\n\n${NUMBER}`)).toEqual(['courses/kurs/film.vtt:3'])
    expect(await found('flyt.bpmn', `<task name="${NUMBER}"/>`)).toEqual([
      'courses/kurs/flyt.bpmn:1',
    ])
  })

  it('a drawing by its text, not its coordinates', async () => {
    expect(await found('a.svg', `<svg>\n<path d="${NUMBER}"/></svg>`)).toEqual([])
    expect(await found('a.svg', `<svg>\n<text>${NUMBER}</text></svg>`)).toEqual([
      'courses/kurs/a.svg:2',
    ])
  })

  it('a Word file even when the number is cut into runs', async () => {
    const xml = `<w:p><w:t>${NUMBER.slice(0, 4)}</w:t><w:t>${NUMBER.slice(4)}</w:t></w:p>`
    expect(await found('brev.docx', zip('word/document.xml', xml))).toEqual([
      'courses/kurs/brev.docx:1',
    ])
    expect(await found('brev.docx', 'no zip at all')).toEqual([])
  })
})

/** A zip file with one entry, as far as a reader looks. */
function zip(name: string, text: string): Buffer {
  const bytes = deflateRawSync(text)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(bytes.length, 20)
  central.writeUInt16LE(name.length, 28)
  return Buffer.concat([local, Buffer.from(name), bytes, central, Buffer.from(name)])
}
