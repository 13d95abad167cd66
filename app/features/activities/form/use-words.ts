import { createContext, useContext } from 'react'
import { useText } from '#app/i18n/i18n.tsx'
import type { Texts } from '#app/i18n/texts.ts'

/** What the form of an activity says. */
export type Words = Texts['quiz']

const ofForm = createContext<Words | null>(null)

export const WordsProvider = ofForm.Provider

/** The words of the form around a component. @throws Error outside a form. */
export function useWords(): Words {
  const words = useContext(ofForm)
  if (!words) throw new Error('There is no form around this.')
  return words
}

/** A lab has some words of its own. */
export function useLabWords(): Words {
  const quiz = useText('quiz')
  const { missing, ...instead } = useText('lab').instead
  return { ...quiz, ...instead, problem: { ...quiz.problem, missing } }
}
