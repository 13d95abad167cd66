import { type Answer, due, pauseAfter, toldOf } from './answer.ts'
import { type AnswersNow, serveForms, tellForms } from './bridge.ts'
import { CHANNEL, type Heard } from './channel.ts'
import { handInKept } from './hand-in.ts'
import type { AnswerLines } from './lines.ts'
import { answersHere, removeAnswer } from './store.ts'

/** How long a line stands on a page before it counts as read. */
const READ_AFTER_MS = 2_000

/** The answers that wait on the device, as one open page sees to them and tells of them. */
export class AnswersOnPage {
  readonly #reader: string | undefined
  readonly #lines: AnswerLines
  readonly #channel = new BroadcastChannel(CHANNEL)
  /** Told on this page, and no longer stored once it has had time to be read. */
  readonly #news = new Map<string, Answer>()
  #sending: string | null = null
  /** The last that came, also for a form whose own script comes after it. */
  #reply: AnswersNow['reply'] = null
  #tries = 0
  #timer: number | undefined

  constructor(reader: string | undefined, lines: AnswerLines) {
    this.#reader = reader
    this.#lines = lines
  }

  /** Tells how answers stand, hands in what can be, and does so again whenever it may help. */
  async begin(): Promise<void> {
    serveForms({
      kept: () => void this.#kept(),
      wish: (what) => void (what === 'tell' ? this.#tell() : this.#handIn()),
    })
    this.#channel.onmessage = ({ data }: MessageEvent<Heard>) => void this.#hear(data)
    window.addEventListener('online', () => void this.#handIn())
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.#handIn()
    })
    await this.#tell()
    await this.#handIn()
  }

  async #kept(): Promise<void> {
    this.#channel.postMessage({} satisfies Heard)
    this.#reply = null
    await this.#tell()
    this.#later()
    await askForSync()
  }

  async #handIn(): Promise<void> {
    clearTimeout(this.#timer)
    const waiting = due(await answersHere(), this.#reader)
    // It may have been kept before this script had come to ask for it.
    if (waiting.length > 0 && !navigator.onLine) await askForSync()
    if (waiting.length === 0 || !navigator.onLine) return this.#tell()
    await handInKept(this.#reader, {
      sending: ({ attempt }) => this.#spread({ sending: attempt }),
      sent: (answer, reply) => this.#spread({ sent: { answer, reply } }),
    })
    const [next] = due(await answersHere(), this.#reader)
    if (!next) this.#tries = 0
    else if (next.state.kind === 'waiting' && next.state.for !== 'sign-in') this.#later()
  }

  #later(): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.#handIn(), pauseAfter(this.#tries))
    this.#tries += 1
  }

  #spread(heard: Heard): void {
    this.#channel.postMessage(heard)
    void this.#hear(heard)
  }

  async #hear({ sending = null, sent }: Heard): Promise<void> {
    this.#sending = sending
    if (sent?.reply) this.#reply = { answer: sent.answer, body: sent.reply.body }
    await this.#tell()
    if (sent?.answer.state.kind === 'handed-in') tellWorker(sent.answer)
  }

  async #tell(): Promise<void> {
    if (document.visibilityState === 'visible') await this.#takeNews()
    const stored = await answersHere()
    const untold = stored.filter(({ attempt }) => !this.#news.has(attempt))
    const answers = [...untold, ...this.#news.values()]
    const own = answers.filter(({ person }) => person === this.#reader)
    const now: AnswersNow = { answers: own, sending: this.#sending, reply: this.#reply }
    tellForms(now)
    this.#lines.show(toldOf(answers, this.#reader), {
      sending: this.#sending,
      handIn: () => void this.#handIn(),
      forget: (attempt) => void this.#forget(attempt),
    })
  }

  /** What is read here needs not be told on the next page. */
  async #takeNews(): Promise<void> {
    const isCopy = document.documentElement.dataset.keptAt !== undefined
    for (const answer of await answersHere()) {
      const { attempt, person, state, reading } = answer
      const isThere = reading === location.pathname && !isCopy
      const isNews = state.kind === 'handed-in' || (state.kind === 'refused' && isThere)
      if (person !== this.#reader || !isNews || this.#news.has(attempt)) continue
      this.#news.set(attempt, answer)
      window.setTimeout(() => void this.#read(attempt), READ_AFTER_MS)
    }
  }

  /** A page that was left, or hidden, before its news could be read leaves them to the next. */
  async #read(attempt: string): Promise<void> {
    if (document.visibilityState === 'visible') await removeAnswer(attempt)
    else this.#news.delete(attempt)
  }

  async #forget(attempt: string): Promise<void> {
    this.#news.delete(attempt)
    await removeAnswer(attempt)
    await this.#tell()
  }
}

/** Where browsers can, they hand in by themselves when the network is back, also with every page closed. */
async function askForSync(): Promise<void> {
  type WithSync = { sync?: { register(tag: string): Promise<void> } }
  const registered = await navigator.serviceWorker?.getRegistration()
  await (registered as WithSync | undefined)?.sync?.register(CHANNEL).catch(() => undefined)
}

/** The copy of a page on the device is from before its answer was handed in. */
function tellWorker({ reading }: Answer): void {
  navigator.serviceWorker?.controller?.postMessage({ kind: 'changed', path: reading, files: [] })
}
