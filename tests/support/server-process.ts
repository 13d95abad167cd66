import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

/** What a server can be asked about itself (tell-parent.mjs); all answers are numbers. */
export type Question =
  | 'cpuMs'
  | 'memoryBytes'
  | 'heldBytes'
  | 'watchLoop'
  | 'longestBlockMs'
  | 'longestWorkMs'
  | 'statements'
  | 'shiftClock'

/** A server in a process of its own, so that its processor time and its death are its own. */
export class ServerProcess {
  readonly origin: string
  readonly #child: ChildProcess
  #asked = 0

  private constructor(child: ChildProcess, port: number) {
    this.#child = child
    this.origin = `http://127.0.0.1:${port}`
  }

  /** The built site over a database file, or a script that serves something else over it. */
  static async start(
    database: string,
    settings: Record<string, string> = {},
    script = 'tests/support/built-site.mjs',
  ): Promise<ServerProcess> {
    const NODE_ENV = 'production'
    const env = { NODE_ENV, LOG_LEVEL: 'warn', DATABASE_URL: `file:${database}` } as const
    const child = fork(script, {
      env: { ...process.env, ...env, ...settings },
      execArgv: script.endsWith('.ts') ? ['--import', 'tsx'] : [],
    })
    const died = once(child, 'exit').then(([code]) => {
      throw new Error(`${script} ended with ${code} before it served`)
    })
    const [{ port }] = await Promise.race([once(child, 'message'), died])
    died.catch(() => undefined)
    return new ServerProcess(child, port)
  }

  ask(question: Question, given?: number): Promise<number> {
    const id = ++this.#asked
    return new Promise((resolve) => {
      const hear = (told: { id: number; answer: number }) => {
        if (told.id !== id) return
        this.#child.off('message', hear)
        resolve(told.answer)
      }
      this.#child.on('message', hear)
      this.#child.send({ id, question, given })
    })
  }

  /** Ends the process at once, as a power cut would end it; resolves when it is gone. */
  async kill(): Promise<void> {
    const gone = once(this.#child, 'exit')
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    this.#child.kill('SIGKILL')
    await gone
  }
}
