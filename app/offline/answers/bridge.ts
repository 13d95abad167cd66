import type { Answer } from './answer.ts'
import { answersHere, putAnswer } from './store.ts'

/** How the answers of whoever is here stand, as forms on the page hear of it. */
export type AnswersNow = {
  answers: Answer[]
  /** The one that is on its way. */
  sending: string | null
  /** What the server said of one that has just been handed in. */
  reply: { answer: Answer; body: unknown } | null
}

const NOW = 'leia:answers'
const KEPT = 'leia:kept'
const WISH = 'leia:wish'

/**
 * For a form: keeps an answer on the device, and tells so. Gives false when it could not be kept.
 * The network may go before the late script has come, so it is not needed for this.
 */
export async function keepAnswer(answer: Answer): Promise<boolean> {
  try {
    await putAnswer(answer)
    const answers = (await answersHere()).filter(({ person }) => person === answer.person)
    tellForms({ answers, sending: null, reply: null })
  } catch {
    return false
  }
  document.dispatchEvent(new CustomEvent(KEPT))
  return true
}

/** For a form: hears how answers stand, now and whenever it changes. Gives a function that stops it. */
export function hearAnswers(hear: (now: AnswersNow) => void): () => void {
  const on = (event: Event) => hear((event as CustomEvent<AnswersNow>).detail)
  document.addEventListener(NOW, on)
  wish('tell')
  return () => document.removeEventListener(NOW, on)
}

/** For a form: asks to hear again how answers stand, or to have them handed in at once. */
export function wish(what: 'tell' | 'hand-in'): void {
  document.dispatchEvent(new CustomEvent(WISH, { detail: what }))
}

/** For the script: answers to what forms ask. */
export function serveForms(serve: { kept(): void; wish(what: 'tell' | 'hand-in'): void }): void {
  document.addEventListener(KEPT, () => serve.kept())
  document.addEventListener(WISH, (event) => serve.wish((event as CustomEvent).detail))
}

/** For the script: tells forms how answers stand. */
export function tellForms(now: AnswersNow): void {
  document.dispatchEvent(new CustomEvent(NOW, { detail: now }))
}
