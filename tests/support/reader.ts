import type { Random } from '#db/seed/random.ts'
import { type FilledForm, fillInQuizzes } from './quiz-form.ts'

export type Answer = { status: number; body: string }

/** Someone signed in at a running server: plain documents and forms, no JavaScript. */
export class Reader {
  /** Requests so far, those that follow a redirect too. */
  requests = 0
  readonly #origin: string
  readonly #cookie: string

  constructor(origin: string, cookie: string) {
    this.#origin = origin
    this.#cookie = cookie
  }

  get(path: string): Promise<Answer> {
    return this.#send(path, { headers: { cookie: this.#cookie } })
  }

  /** Hands a form in; with `.json` as a page with JavaScript does it. */
  handIn({ action, fields }: FilledForm, suffix: '' | '.json' = ''): Promise<Answer> {
    const headers = { cookie: this.#cookie, origin: this.#origin }
    const body = new URLSearchParams(fields)
    return this.#send(action + suffix, { method: 'POST', headers, body })
  }

  /** Opens a quiz (course/module/activity) for a new attempt, and fills it in. */
  async fillIn(quiz: string, random: Random): Promise<FilledForm> {
    const [course, module, activity] = quiz.split('/')
    const { status, body } = await this.get(`/courses/${course}/${module}?again=${activity}`)
    const form = fillInQuizzes(body, random).find(({ action }) => action.includes(`.${activity}/`))
    if (!form) throw new Error(`${quiz} can't be answered: ${status}`)
    return form
  }

  async #send(path: string, init: RequestInit): Promise<Answer> {
    this.requests += 1
    const answer = await fetch(`${this.#origin}${path}`, { ...init, redirect: 'manual' })
    const body = await answer.text()
    const to = answer.headers.get('location')
    return to ? this.get(to) : { status: answer.status, body }
  }
}
