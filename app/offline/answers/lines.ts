import { dayOf } from '#app/platform/calendar.ts'
import {
  checkmarkCircle,
  cloudUp,
  exclamationmarkTriangle,
  informationSquare,
} from '#app/ui/icons/paths.ts'
import { element, type Setting, statusLine } from '../dom.ts'
import type { Answer, Told } from './answer.ts'

/** What can be done from a line. */
export type Means = { sending: string | null; handIn(): void; forget(attempt: string): void }

/** The lines that tell of answers in the page's own place for its state. */
export class AnswerLines {
  readonly #setting: Setting
  readonly #place: Element
  #shown = ''

  constructor(setting: Setting, place: Element) {
    this.#setting = setting
    this.#place = place
  }

  /** Shows them; what has not changed is not told again to those who listen. */
  show(told: Told[], means: Means): void {
    const shown = JSON.stringify([told, means.sending])
    if (shown === this.#shown) return
    this.#shown = shown
    this.#place.replaceChildren(...told.map((each) => this.#line(each, means)))
  }

  #line(told: Told, means: Means): HTMLElement {
    const { answers: text } = this.#setting.text
    if (told.kind === 'others') return statusLine(informationSquare, 'info', [text.others])
    if (told.kind === 'own') return this.#ownLine(told.answer, means)
    const signIn = element('a', { href: '/sign-in' }, text.signIn)
    return statusLine(cloudUp, 'warning', [text.signedOut, signIn])
  }

  #ownLine(answer: Answer, means: Means): HTMLElement {
    const { text, format } = this.#setting
    const { attempt, title, state, reading } = answer
    const there = element('a', { href: reading }, text.answers.open)
    if (state.kind === 'handed-in') {
      const words = text.answers.handedIn(title, format.time(state.at))
      return statusLine(checkmarkCircle, 'success', [words, ...unlessHere(there)])
    }
    if (state.kind === 'refused') {
      const away = button(text.answers.dismiss, () => means.forget(attempt))
      const words = [text.answers.refused(title), text.answers.reasons[state.reason]]
      return statusLine(exclamationmarkTriangle, 'danger', [...words, ...unlessHere(there), away])
    }
    if (means.sending === attempt) return statusLine(cloudUp, 'info', [text.answers.sending(title)])
    return this.#waitingLine(answer, means)
  }

  #waitingLine({ title, givenAt, state, reading }: Answer, means: Means): HTMLElement {
    const { text, format } = this.#setting
    const kept = text.answers.kept(title, format.dayAndMonth(dayOf(givenAt)), format.time(givenAt))
    const isOut = state.kind === 'waiting' && state.for === 'sign-in'
    const next = new URLSearchParams({ next: reading })
    const onward = isOut
      ? element('a', { href: `/sign-in?${next}` }, text.answers.signIn)
      : button(text.answers.tryNow, means.handIn)
    const help = isOut ? text.answers.signInFirst : text.answers.later
    return statusLine(cloudUp, 'warning', [kept, help, onward])
  }
}

function unlessHere(link: HTMLAnchorElement): HTMLAnchorElement[] {
  return link.pathname === location.pathname ? [] : [link]
}

function button(words: string, pressed: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'connection__button' }, words)
  made.addEventListener('click', pressed)
  return made
}
