import { activitySlug } from '#app/features/activities/activity.ts'
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
    const forms = await this.fillInModule(quiz, random)
    const slug = activitySlug(quiz)
    const form = forms.find(({ action }) => action === `/activities/${slug}/attempts`)
    if (!form) throw new Error(`${quiz} can't be answered`)
    return form
  }

  /** Opens a quiz for a new attempt, and fills in all the quizzes of its module that are open. */
  async fillInModule(quiz: string, random: Random): Promise<FilledForm[]> {
    const [course, module, activity] = quiz.split('/')
    const { status, body } = await this.get(`/courses/${course}/${module}?again=${activity}`)
    if (status !== 200) throw new Error(`${quiz} is answered with ${status}`)
    return fillInQuizzes(body, random)
  }

  async #send(path: string, init: RequestInit): Promise<Answer> {
    this.requests += 1
    const answer = await fetch(`${this.#origin}${path}`, { ...init, redirect: 'manual' })
    const body = await answer.text()
    const to = answer.headers.get('location')
    return to ? this.get(to) : { status: answer.status, body }
  }
}
