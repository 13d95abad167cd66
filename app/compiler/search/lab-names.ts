import type { Activity } from '#app/features/activities/activity.ts'
import { en } from '#app/i18n/locales/learning/en.ts'
import { nb } from '#app/i18n/locales/learning/nb.ts'
import { nn } from '#app/i18n/locales/learning/nn.ts'
import type { Language } from '../lesson.ts'

const TEXTS = { nb, nn, en }

/** What the site calls a lab of this kind, first in the language that it is read in; nothing for a quiz. */
export function labNames(kind: Activity['kind'], first: Language): string[] {
  if (kind === 'quiz') return []
  const languages = new Set<Language>([first, 'nb', 'nn', 'en'])
  return [...languages].map((language) => {
    const { kinds, word } = TEXTS[language].lab
    return `${kinds[kind]} (${word})`
  })
}
