import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearlySameText, normaliseText, readNumber, sameText, withinOneSlip } from './normalise.ts'
import { textOf } from './text-of.ts'

describe('texts', () => {
  it.each([
    ['  Journalpost. ', 'journalpost'],
    ['«journalpost»', 'journalpost'],
    ['“journal\u00a0 post”!', 'journal post'],
    ['sak – avsluttet', 'sak - avsluttet'],
    ['paragraf 4', '§ 4'],
    ['§4', '§ 4'],
    ['pgf. 25-1', '§ 25-1'],
    ['offentleglova §  4', 'offentleglova § 4'],
    ['A\u030as', 'ås'],
    ['ČOAHKKIN', 'čoahkkin'],
  ])('reads «%s» as «%s»', (written, read) => {
    expect(normaliseText(written)).toBe(read)
  })

  it('knows the paragraph sign only as a word of its own', () => {
    expect(normaliseText('paragrafer')).toBe('paragrafer')
  })

  it('keeps case where case matters', () => {
    expect(sameText('NAV', 'nav')).toBe(true)
    expect(sameText('NAV', 'nav', true)).toBe(false)
  })

  it.each([
    ['arkivlov på årlig', 'arkivlov paa aarlig'],
    ['ønske', 'oenske'],
    ['önske', 'ønske'],
    ['æra', 'ära'],
    ['ära', 'aera'],
  ])('takes «%s» for «%s»', (one, other) => {
    expect(sameText(one, other)).toBe(true)
  })

  it.each([
    ['for', 'før'],
    ['bar', 'bår'],
    ['saker', 'sáker'],
  ])('never takes «%s» for «%s»', (one, other) => {
    expect(sameText(one, other)).toBe(false)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normaliseText(text)
        expect(sameText(once, text)).toBe(true)
      }),
    )
  })
})

describe('slips of the keyboard', () => {
  it.each([
    'journalpsot',
    'journalpst',
    'jornalpost',
    'journalpostt',
    'journalpåst',
    'journalpost',
  ])('forgives «%s»', (written) => expect(nearlySameText(written, 'journalpost')).toBe(true))

  it('forgives neither two slips nor any in a short word', () => {
    expect(nearlySameText('jurnalpst', 'journalpost')).toBe(false)
    expect(nearlySameText('sk', 'sak')).toBe(false)
  })

  it('is symmetric and accepts every single edit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c')),
        fc.nat(),
        fc.constantFrom('', 'x', 'xa'),
        (letters, seed, put) => {
          const at = seed % (letters.length + 1)
          const edited = [
            ...letters.slice(0, at),
            ...put.slice(0, 1),
            ...letters.slice(at + (put === 'x' ? 0 : 1)),
          ]
          const [one, other] = [letters.join(''), edited.join('')]
          expect(withinOneSlip(one, other)).toBe(true)
          expect(withinOneSlip(other, one)).toBe(true)
        },
      ),
    )
  })
})

describe('numbers', () => {
  it.each([
    ['3', 3_000_000n],
    ['3,5', 3_500_000n],
    ['3.5', 3_500_000n],
    ['1 234,5', 1_234_500_000n],
    ['1\u00a0234', 1_234_000_000n],
    ['−2', -2_000_000n],
    ['0.125', 125_000n],
    ['1234.567', 1_234_567_000n],
    ['1,234', 1_234_000n],
    ['0,000001', 1n],
  ])('reads «%s»', (written, millionths) => {
    expect(readNumber(written)).toEqual({ ok: true, millionths })
  })

  it.each(['1.234', '12.345', '-1.234.567'])('asks again about «%s»', (written) => {
    expect(readNumber(written)).toEqual({ ok: false, reason: 'ambiguous-number' })
  })

  it.each(['tre', '', '1 2', '1,2,3', '0,0000001', '1e3', '3 stk'])(
    'does not read «%s»',
    (written) => {
      expect(readNumber(written)).toEqual({ ok: false, reason: 'not-a-number' })
    },
  )

  it('lets the unit stand', () => {
    expect(readNumber('3 Dokumenter', 'dokumenter')).toEqual({ ok: true, millionths: 3_000_000n })
    expect(readNumber('75 %', '%')).toEqual({ ok: true, millionths: 75_000_000n })
  })
})

it('reads the text of markup', () => {
  expect(textOf('<em>Søknad</em> &amp; svar &lt;3')).toBe('Søknad & svar <3')
  expect(textOf('<img src="x.png" alt="Et kart">')).toBe('Et kart')
})
