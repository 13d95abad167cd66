import path from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import type { SearchDocument } from './document.ts'
import { openIndex, type Reader } from './read-index.server.ts'
import type { Piece } from './snippet.ts'
import { editionOf, writeIndex } from './write-index.server.ts'

const document = (ref: string, title: string, more: Partial<SearchDocument> = {}) => ({
  ...{ kind: 'module', ref, language: 'nb' as const, collection: 'kurs', title },
  ...{ lead: ['Du kan dette.'], passages: [], ...more },
})
const passage = (text: string, heading: string | null = null) => ({
  anchor: heading && `s-${heading}`,
  heading,
  text,
})

const DOCUMENTS: SearchDocument[] = [
  document('mottak', 'Mottak og fordeling'),
  document('postmottak', 'Postmottaket', { kind: 'term', collection: null }),
  document('plikt', 'Journalføringsplikten', {
    lead: ['Du kan bruke kriteriene for journalføring.'],
    passages: [
      passage('Hva er et brev? Alt annet.', 'Brev'),
      passage('Før e-posten her.', 'E-post'),
    ],
  }),
  document('tillatelse', 'Et vedtak', {
    passages: [passage('Søknaden gjelder parkering. Kommunen gir en tillatelse.', 'Parkering')],
  }),
  document('malen', 'Maler', { passages: [passage('Bygda er normal. Brevmalen er ny.')] }),
  document('normal', 'En normal dag', { passages: [passage('Det er en normal dag.')] }),
  document('arkiv', 'Arkivmelding', { collection: 'stengt' }),
  document('lokal', 'Hos oss', { passages: [passage('Ring Skogly.')], only: ['1833'] }),
  document('lokal', 'Hos oss', { passages: [passage('Ring Fjordly.')], never: ['1833'] }),
  document('maal', 'Klarspråk', { passages: [passage('Skriv kort.')] }),
  document('maal', 'Klarspråk', { language: 'nn', passages: [passage('Skriv stutt.')] }),
]

const SYNTAX = [
  '"',
  '*',
  '(',
  ')',
  ':',
  '^',
  '-',
  '+',
  '{',
  '}',
  'NEAR(',
  'AND',
  'OR',
  'NOT',
  'title:',
  "'",
  '\0',
  'mottak',
  'ø',
  ' ',
  ';--',
]

const file = path.join(temporaryFolder(), 'search.db')
writeIndex(file, DOCUMENTS, 7)
const index = openIndex(file)
afterAll(() => index.close())

const READER: Reader = {
  kinds: ['module', 'term'],
  collections: ['kurs'],
  place: '1824',
  readsAll: true,
  language: 'nb',
}

const found = (query: string, reader: Partial<Reader> = {}) =>
  index.find(query, { ...READER, ...reader }).finds.map(({ ref }) => ref)
const words = (pieces: Piece[]) =>
  pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('')

describe('finding', () => {
  it.each([
    ['the word itself before a compound', 'mottak', ['mottak', 'postmottak']],
    ['another form of it', 'mottakene', ['mottak']],
    ['without æ, ø and å', 'JOURNALFORING', ['plikt']],
    ['as abroad', 'journalfoering', ['plikt']],
    ['with and without a hyphen', 'epost', ['plikt']],
    ['a compound by words that stand apart', 'parkeringstillatelse', ['tillatelse']],
    ['short words inside others only where the rest is a word', 'mal', ['malen']],
    ['what is written otherwise in nynorsk', 'parkeringsløyve', ['tillatelse']],
    ['all the words wherever they stand', 'kriteriene posten', ['plikt']],
    ['past words that every text has', 'hvordan er et mottak', ['mottak', 'postmottak']],
    ['nothing of nothing', '', []],
    ['nothing where nothing is', 'xyzzy', []],
  ])('finds %s', (_, query, refs) => {
    expect(found(query)).toEqual(refs)
  })

  it('finds what has some of the words, when nothing has all', () => {
    const { finds, isPartial } = index.find('mottak tillatelse', READER)
    expect(isPartial).toBe(true)
    expect(finds.map(({ ref }) => ref)).toEqual(expect.arrayContaining(['mottak', 'tillatelse']))
  })

  it.each([
    ['jornalføring', 'journalføring'],
    ['tilatelse', 'tillatelse'],
    ['fordleing', 'fordeling'],
    ['jornalf', 'journalføring'],
  ])('takes %s for %s', (typed, meant) => {
    expect(index.find(typed, READER).corrected).toBe(meant)
  })

  it('finds a title by any beginning of it with three letters or more', () => {
    const titles = DOCUMENTS.filter(({ collection, only }) => collection !== 'stengt' && !only)
    fc.assert(
      fc.property(
        fc.constantFrom(...titles),
        fc.integer({ min: 3, max: 30 }),
        ({ ref, title }, length) => {
          expect(found(title.slice(0, length))).toContain(ref)
        },
      ),
    )
  })

  it('takes anything at all for words', () => {
    const hostile = fc.array(fc.constantFrom(...SYNTAX)).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), (query) => {
        for (const { tell } of index.find(query, READER).finds) tell()
      }),
    )
  })
})

describe('what a reader may not see', () => {
  it('is not found in collections that are not theirs', () => {
    expect(found('arkivmelding')).toEqual([])
    expect(found('arkivmelding', { collections: ['stengt'] })).toEqual(['arkiv'])
  })

  it('is not offered as what they may have meant', () => {
    expect(index.find('arkivmedling', READER).corrected).toBeNull()
    expect(index.find('skoglu', READER).corrected).toBeNull()
    expect(index.find('skoglu', { ...READER, place: '1833' }).corrected).toBe('skogly')
  })

  it('is not found in what other places read', () => {
    expect(found('skogly', { place: '1833' })).toEqual(['lokal'])
    expect(found('fjordly', { place: '1833' })).toEqual([])
    expect(found('skogly')).toEqual([])
    expect(found('fjordly', { place: null })).toEqual(['lokal'])
  })

  it('is what stands in documents, for whoever may only know that they are there', () => {
    const outside = { readsAll: false }
    expect(found('brev', outside)).toEqual([])
    expect(found('brev mottak', outside)).toEqual(['mottak', 'postmottak'])
    expect(found('kriteriene', outside)).toEqual(['plikt'])
    const [find] = index.find('journalføring', { ...READER, ...outside }).finds
    expect(words(find?.tell().snippet ?? [])).toBe('Du kan bruke kriteriene for [journalføring].')
  })
})

describe('what is told of a find', () => {
  it('leads to the heading that it was found under, with the words marked', () => {
    const [find] = index.find('e-post', READER).finds
    expect(find?.tell()).toMatchObject({ anchor: 's-E-post' })
    expect(words(find?.tell().snippet ?? [])).toBe('Før [e-posten] her.')
  })

  it('marks the part of a word that was looked for', () => {
    const [, find] = index.find('mottak', READER).finds
    expect(words(find?.tell().title ?? [])).toBe('Post[mottak]et')
  })

  it('is in the reader’s language, where both have it', () => {
    const language = (reader: Partial<Reader>) =>
      index.find('klarspråk', { ...READER, ...reader }).finds.map((find) => find.language)
    expect(language({})).toEqual(['nb'])
    expect(language({ language: 'nn' })).toEqual(['nn'])
    expect(index.find('stutt', READER).finds.map((find) => find.language)).toEqual(['nn'])
  })
})

it('keeps the edition that it was made as', () => {
  expect(editionOf(file)).toBe(7)
  expect(editionOf(`${file}.none`)).toBeUndefined()
  expect(() => openIndex(`${file}.none`)).toThrow('There is no search index')
})
