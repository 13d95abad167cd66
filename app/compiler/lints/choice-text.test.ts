import { describe, expect, it } from 'vitest'
import { referenceToOthers } from './choice-text.ts'

describe('a choice that refers to others', () => {
  it.each([
    ['Alle de over', 'Alle de over'],
    ['Alle svarene er riktige', 'Alle svarene'],
    ['Ingen av alternativene', 'Ingen av alternativene'],
    ['Ingen av delene.', 'Ingen av delene'],
    ['Begge deler', 'Begge deler'],
    ['Ingen av dei', 'Ingen av dei'],
    ['Alt det over stemmer', 'Alt det over'],
    ['Det over, men bare for kommunen', 'Det over'],
    ['A og B', 'A og B'],
    ['Bare a, c og d', 'a, c og d'],
    ['Det er både a og c som gjelder', 'både a og c'],
    ['Som alternativ 2, men skriftlig', 'alternativ 2'],
    ['All of the above', 'All of the above'],
    ['None of these.', 'None of these'],
  ])('%s', (text, words) => expect(referenceToOthers(text)).toBe(words))
})

describe('a choice that speaks of people and things', () => {
  it.each([
    'Alle ansatte i kommunen',
    'Et spørsmål som ingen har svart på',
    'Ja, alle svarer',
    'Avskriver alle med TO, siden hun ikke kan svare',
    'Alle',
    'Ingen',
    'Alle nevnte parter får kopi',
    'Sender brevet til begge foreldrene',
    'Det blir borte hvis det over tid ikke brukes',
    'Både arkivet og lederen må svare',
    'Svar innen tre dager',
    'Alle disse sakene er avsluttet',
  ])('%s', (text) => expect(referenceToOthers(text)).toBeUndefined())
})
