import { type FilledForm, fillInQuizzes } from './quiz-form.ts'
import type { Random } from '#db/seed/random.ts'

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

  post({ action, fields }: FilledForm): Promise<Answer> {
    const headers = { cookie: this.#cookie, origin: this.#origin }
    return this.#send(action, { method: 'POST', headers, body: new URLSearchParams(fields) })
  }

  /** Opens a module and fills in one of its quizzes. */
  async fillIn(path: string, random: Random): Promise<FilledForm> {
    const { body } = await this.get(path)
    const forms = fillInQuizzes(body, random)
    if (forms.length === 0) throw new Error(`${path} has no quiz to fill in`)
    return random.pick(forms)
  }

  async #send(path: string, init: RequestInit): Promise<Answer> {
    this.requests += 1
    const answer = await fetch(`${this.#origin}${path}`, { ...init, redirect: 'manual' })
    const body = await answer.text()
    const to = answer.headers.get('location')
    return to ? this.get(to) : { status: answer.status, body }
  }
}
