import type { ChildProcess } from 'node:child_process'
import { log } from '../log.server.ts'
import type { Handle } from './handles.ts'
import { GRACE_MS, type Order, type Sign } from './supervised.ts'

/** In milliseconds. */
export type Limits = {
  /** Without a sign of life for this long a worker that serves is taken to hang. */
  hung: number
  /** A new worker has this long to load. */
  loads: number
  /** The first wait after a crash; it doubles with each that follows. */
  again: number
}
const LIMITS: Limits = { hung: 60_000, loads: 120_000, again: 250 }
const LONGEST_WAIT_MS = 30_000
/** A worker that has served this long is none that falls over at once. */
const STEADY_MS = 60_000
const LOOK_MS = 1000

type Worker = { process: ChildProcess; loaded: boolean; heardAt: number; servesSince: number }

/**
 * Keeps one worker serving. Another takes its place when told (`reload`), when it crashes and when it
 * hangs; there are never two that write, and connections wait meanwhile.
 */
export class Supervisor {
  /** The exit code, when all is over. */
  readonly ended: Promise<number>
  readonly #start: () => ChildProcess
  readonly #listening: Handle
  readonly #limits: Limits
  readonly #watch: NodeJS.Timeout
  #resolve: (code: number) => void = () => {}
  #serving: Worker | undefined
  #next: Worker | undefined
  #hasServed = false
  /** Told to reload while one loaded, which may be of the release before. */
  #onceMore = false
  #stopping = false
  #crashes = 0
  /** Connections that the last worker left and the next one gets. */
  #between: Handle[] = []

  constructor(start: () => ChildProcess, listening: Handle, limits = LIMITS) {
    this.#start = start
    this.#listening = listening
    this.#limits = limits
    this.ended = new Promise((resolve) => {
      this.#resolve = resolve
    })
    this.#watch = setInterval(() => this.#endHung(), Math.min(LOOK_MS, limits.hung / 4))
    this.#launch()
  }

  /** Starts a worker that takes over as soon as it is loaded; the present one serves until then. */
  reload(): void {
    if (this.#stopping) return
    this.#onceMore = this.#next !== undefined
    log.info(this.#onceMore ? 'a worker loads already: another follows it' : 'a new worker loads')
    if (!this.#onceMore) this.#launch()
  }

  /** Lets the worker finish what is under way, then ends. */
  stop(): void {
    if (this.#stopping) return
    this.#stopping = true
    this.#next?.process.kill('SIGKILL')
    if (this.#serving) leave(this.#serving, 'stop')
    else if (!this.#next) this.#end(0)
  }

  #launch(): void {
    const process = this.#start()
    const worker = { process, loaded: false, heardAt: performance.now(), servesSince: 0 }
    this.#next = worker
    process.on('message', (sign: Sign, handle) => this.#hear(worker, sign, handle as never))
    process.once('error', (err) => log.error({ err }, 'a worker could not be started'))
    // «close», not «exit»: by then all that the worker said has been heard.
    process.once('close', (code, signal) => this.#gone(worker, code, signal))
  }

  #hear(worker: Worker, sign: Sign, handle: Handle): void {
    worker.heardAt = performance.now()
    if (sign === 'loaded') {
      worker.loaded = true
      if (this.#serving && !this.#stopping) leave(this.#serving, 'hand-over')
      else this.#begin()
    }
    if (sign === 'serving') this.#serves(worker)
    if (sign !== 'connection') return
    if (this.#stopping) handle.close()
    else this.#between.push(handle)
  }

  #serves({ process }: Worker): void {
    log.info({ pid: process.pid }, 'a worker serves')
    if (this.#onceMore) this.reload()
  }

  /** The next worker serves, if it is loaded: whoever served before is gone. */
  #begin(): void {
    const worker = this.#next
    if (!worker?.loaded || this.#stopping) return
    this.#next = undefined
    this.#serving = worker
    this.#hasServed = true
    worker.servesSince = performance.now()
    say(worker, 'listen', this.#listening)
    for (const one of this.#between.splice(0)) say(worker, 'connection', one, () => one.close())
  }

  #gone(worker: Worker, code: number | null, signal: string | null): void {
    if (worker === this.#next) {
      this.#next = undefined
      this.#didNotStart(code)
      return
    }
    this.#serving = undefined
    if (this.#stopping) this.#end(code ?? 1)
    else if (this.#next) this.#begin()
    else {
      log.error({ pid: worker.process.pid, code, signal }, 'the worker has ended and is replaced')
      if (performance.now() - worker.servesSince > STEADY_MS) this.#crashes = 0
      this.#tryAgain()
    }
  }

  #didNotStart(code: number | null): void {
    if (this.#serving) {
      if (!this.#stopping) log.error({ code }, 'the new worker did not start: the old one goes on')
      if (this.#onceMore) this.reload()
    } else if (this.#stopping) this.#end(0)
    else if (this.#hasServed) this.#tryAgain()
    else this.#end(code || 1)
  }

  /** At once after the first crash, then with patience. */
  #tryAgain(): void {
    const wait = this.#crashes === 0 ? 0 : this.#limits.again * 2 ** (this.#crashes - 1)
    this.#crashes += 1
    setTimeout(() => this.#next ?? this.reload(), Math.min(wait, LONGEST_WAIT_MS))
  }

  #endHung(): void {
    const [serving, next] = [this.#serving, this.#next]
    if (serving && isSilent(serving, this.#limits.hung)) end(serving, 'the worker hangs')
    if (next && !next.loaded && isSilent(next, this.#limits.loads))
      end(next, 'a worker does not load')
  }

  #end(code: number): void {
    clearInterval(this.#watch)
    for (const one of [...this.#between, this.#listening]) one.close()
    this.#resolve(code)
  }
}

function isSilent({ heardAt }: Worker, milliseconds: number): boolean {
  return performance.now() - heardAt > milliseconds
}

function end({ process }: Worker, why: string): void {
  log.error({ pid: process.pid }, why)
  process.kill('SIGKILL')
}

/** Tells a worker to finish; one that does not is ended. */
function leave(worker: Worker, order: Order): void {
  say(worker, order)
  const late = setTimeout(() => end(worker, 'the worker does not finish'), 1.5 * GRACE_MS)
  worker.process.once('close', () => clearTimeout(late))
}

/** Whoever does not hear it is about to be gone, and that is heard. */
function say({ process }: Worker, order: Order, handle?: Handle, sent = () => {}): void {
  process.send(order, handle as never, {}, sent)
}
