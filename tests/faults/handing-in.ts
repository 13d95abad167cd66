import { setTimeout as pause } from 'node:timers/promises'
import { inArray } from 'drizzle-orm'
import { attempt } from '#db/schema/activities.ts'
import { randomFrom } from '#db/seed/random.ts'
import { quizIds } from '#tests/support/courses.ts'
import { inDatabase } from '#tests/support/make-database.ts'
import { Reader } from '#tests/support/reader.ts'
import type { Learner } from '#tests/support/sessions.ts'

/** A hand-in and its answer; status 0 when there was none. `at` and `ms` in milliseconds. */
export type HandedIn = {
  attempt: string
  status: number
  retryAfter: boolean
  at: number
  ms: number
}

/** People who open a quiz and hand it in, one after the other, until they are stopped. */
export class HandingIn {
  readonly answers: HandedIn[] = []
  /** Statuses of the pages they read meanwhile. */
  readonly read: number[] = []
  readonly #origin: string
  readonly #everyone: Promise<unknown>
  #over = false

  constructor(origin: string, learners: Learner[], pauseMs = 20) {
    this.#origin = origin
    this.#everyone = Promise.all(learners.map((learner, i) => this.#goOn(learner, i, pauseMs)))
  }

  async stop(): Promise<void> {
    this.#over = true
    await this.#everyone
  }

  /** Those since an instant of `performance.now()`. */
  since(at: number): HandedIn[] {
    return this.answers.filter((one) => one.at >= at)
  }

  /** Hand-ins whose sender was told «levert», and that are not in the database. */
  async lost(database: string): Promise<number> {
    const told = this.answers.filter(({ status }) => status === 200).map(({ attempt: id }) => id)
    const stored = await inDatabase(database, (db) => db.$count(attempt, inArray(attempt.id, told)))
    return new Set(told).size - stored
  }

  async #goOn({ cookie }: Learner, who: number, pauseMs: number): Promise<void> {
    const reader = new Reader(this.#origin, cookie)
    const random = randomFrom('handing in', who)
    while (!this.#over) {
      const quiz = random.pick(quizIds())
      const form = await reader.fillIn(quiz, random).catch(() => undefined)
      this.read.push(form ? 200 : 0)
      if (form) await this.#handIn(form.action, form.fields, cookie)
      await pause(form ? pauseMs : 200)
    }
  }

  async #handIn(action: string, fields: URLSearchParams, cookie: string): Promise<void> {
    const at = performance.now()
    const answer = await fetch(`${this.#origin}${action}.json`, {
      method: 'POST',
      headers: { cookie, origin: this.#origin },
      body: new URLSearchParams(fields),
    }).catch(() => undefined)
    await answer?.text().catch(() => '')
    this.answers.push({
      attempt: fields.get('attempt') ?? '',
      status: answer?.status ?? 0,
      retryAfter: answer?.headers.has('retry-after') ?? false,
      at,
      ms: performance.now() - at,
    })
  }
}
