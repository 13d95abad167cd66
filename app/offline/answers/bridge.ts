import type { Answer } from './answer.ts'

/** How the answers of whoever is here stand, as forms on the page hear of it. */
export type AnswersNow = {
  answers: Answer[]
  /** The one that is on its way. */
  sending: string | null
  /** What the server said of one that has just been handed in. */
  reply: { answer: Answer; body: unknown } | null
}

type Asked = { answer: Answer; done: Promise<boolean> }

const NOW = 'leia:answers'
const KEEP = 'leia:keep'
const WISH = 'leia:wish'

/**
 * For a form: keeps an answer on the device. Gives false when it could not be kept, also where the
 * script that does so has not come.
 */
export function keepAnswer(answer: Answer): Promise<boolean> {
  const asked: Asked = { answer, done: Promise.resolve(false) }
  document.dispatchEvent(new CustomEvent(KEEP, { detail: asked }))
  return asked.done
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
export function serveForms(serve: {
  keep(answer: Answer): Promise<boolean>
  wish(what: 'tell' | 'hand-in'): void
}): void {
  document.addEventListener(KEEP, (event) => {
    const asked = (event as CustomEvent<Asked>).detail
    asked.done = serve.keep(asked.answer)
  })
  document.addEventListener(WISH, (event) => serve.wish((event as CustomEvent).detail))
}

/** For the script: tells forms how answers stand. */
export function tellForms(now: AnswersNow): void {
  document.dispatchEvent(new CustomEvent(NOW, { detail: now }))
}
