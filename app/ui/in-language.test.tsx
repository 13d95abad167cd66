import { expect, it } from 'vitest'
import { ContentLanguage } from '#app/i18n/content-language.ts'
import { rendered } from '#tests/support/render.tsx'
import { ContentWords, InLanguage, Name } from './in-language.tsx'

it('marks words in another language than the page, and no others', () => {
  const words = <InLanguage language="nb">Arbeidsflyt</InLanguage>
  expect(rendered(words, 'nn')).toBe('<span lang="nb">Arbeidsflyt</span>')
  expect(rendered(words, 'nb')).toBe('Arbeidsflyt')
})

it('marks the words alone where they stand in a sentence of ours', () => {
  const course = { title: 'Maler & flettefelt', titleLanguage: 'nb' } as const
  const sentence = <Name of={course} within="Continue with “Maler & flettefelt”, 5 minutes" />
  expect(rendered(sentence, 'en')).toBe(
    'Continue with “<span lang="nb">Maler &amp; flettefelt</span>”, 5 minutes',
  )
  expect(rendered(sentence, 'nb')).not.toContain('lang')
})

it('marks words of the course that is shown around them, and nothing outside a course', () => {
  const words = <ContentWords>Registrer søknaden</ContentWords>
  const inCourse = <ContentLanguage.Provider value="nb">{words}</ContentLanguage.Provider>
  expect(rendered(inCourse, 'en')).toBe('<span lang="nb">Registrer søknaden</span>')
  expect(rendered(inCourse, 'nb')).toBe('Registrer søknaden')
  expect(rendered(words, 'en')).toBe('Registrer søknaden')
})
