import { describe, expect, it } from 'vitest'
import { stem } from './stems.ts'

describe('the stem of a word', () => {
  it.each([
    ['journalføring', 'journalføre'],
    ['skjerming', 'skjermet'],
    ['skjermingen', 'skjerma'],
    ['stilling', 'stillingar'],
    ['skjermen', 'skjerm'],
    ['rettes', 'rettelse'],
    ['rettighet', 'rettigheter'],
    ['posten', 'postar'],
    ['saka', 'saker'],
    ['malar', 'maler'],
    ['flyten', 'flyter'],
    ['fordele', 'fordeling'],
    ['mottakar', 'mottakere'],
    ['lova', 'lovene'],
    ['arkivlova', 'arkivloven'],
    ['tittelen', 'titler'],
    ['regel', 'reglane'],
  ])('is one for %s and %s', (one, other) => {
    expect(stem(one, 'nb')).toBe(stem(other, 'nb'))
  })

  it.each([
    ['skjerming', 'skjermen'],
    ['stilling', 'stille'],
    ['rettighet', 'retting'],
    ['rett', 'retting'],
    ['post', 'posting'],
    ['mal', 'maling'],
    ['maler', 'målene'],
    ['flyt', 'flytting'],
    ['lov', 'lovlig'],
    ['sak', 'saksing'],
    ['fordel', 'fordeling'],
    ['mottak', 'mottaker'],
    ['frist', 'fristelse'],
    ['tegn', 'tegning'],
    ['arkivloven', 'arkiv'],
    ['personopplysningsloven', 'personopplysninger'],
  ])('tells %s from %s, which only look alike', (one, other) => {
    expect(stem(one, 'nb')).not.toBe(stem(other, 'nb'))
  })
})
