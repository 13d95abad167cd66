import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { freePort } from './free-port.ts'

/** `npm run serve` over a database file, by its own command: a supervisor and its worker. */
export class ServedSite {
  readonly origin: string
  /** Process id of each worker that began to serve, the latest last. */
  readonly workers: number[] = []
  readonly #process: ChildProcess
  readonly #ended: Promise<unknown[]>
  #heard = () => {}

  private constructor(port: number, process: ChildProcess) {
    this.origin = `http://127.0.0.1:${port}`
    this.#process = process
    this.#ended = once(process, 'exit')
    if (process.stdout) createInterface(process.stdout).on('line', (line) => this.#hear(line))
  }

  static async start(
    database: string,
    settings: Record<string, string> = {},
    args: string[] = ['--demo'],
  ): Promise<ServedSite> {
    const port = await freePort()
    const env = {
      NODE_ENV: 'production',
      DATABASE_URL: `file:${database}`,
      PORT: `${port}`,
    } as const
    const command = ['--import', 'tsx', 'app/commands/serve.ts', ...args]
    const child = spawn(process.execPath, command, {
      env: { ...process.env, LOG_LEVEL: 'info', ...env, ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const site = new ServedSite(port, child)
    await Promise.race([
      site.serving(1),
      site.#ended.then(([code]) => Promise.reject(new Error(`it ended with ${code}`))),
    ])
    return site
  }

  /** Resolves when so many workers have begun to serve. */
  async serving(count: number): Promise<void> {
    while (this.workers.length < count)
      await new Promise<void>((resolve) => {
        this.#heard = resolve
      })
  }

  /** Another worker takes over. */
  async reload(): Promise<void> {
    this.#process.kill('SIGHUP')
    await this.serving(this.workers.length + 1)
  }

  /** The worker is gone as in a crash, and another serves. */
  async crash(): Promise<void> {
    const next = this.serving(this.workers.length + 1)
    process.kill(this.workers.at(-1) as number, 'SIGKILL')
    await next
  }

  /** Gives the exit code. */
  async stop(): Promise<number> {
    this.#process.kill('SIGTERM')
    const [code] = await this.#ended
    return code as number
  }

  #hear(line: string): void {
    const pid = line.includes('"a worker serves"') && /"pid":(\d+)/.exec(line)?.[1]
    if (!pid) return
    this.workers.push(Number(pid))
    this.#heard()
  }
}
