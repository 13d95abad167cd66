import { expect, it } from 'vitest'
import { rendered } from '#tests/support/render.tsx'
import { InLanguage, Name } from './in-language.tsx'

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
