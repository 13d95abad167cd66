import { Worker } from 'node:worker_threads'
import { type Compiled, unread } from './compiled.ts'
import { finding } from './diagnostics/diagnostic.ts'
import type { Answer, Task } from './worker.ts'
import { workerFile } from './worker-file.ts'

/** Processor time that a file may take. */
const LIMIT_MS = 10_000
/** On a machine that is busy with other things a file may take so many times as long. */
const PATIENCE = 6
const LOOKS_EVERY_MS = 250
const WORKERS = 2
const MEMORY_MB = 512
/** Much is made and thrown away at once: more room means fewer collections. */
const NEW_MEMORY_MB = 64

type Job = { task: Task; resolve(compiled: Compiled): void; reject(reason: unknown): void }

/** Compiles files in worker threads, so that one that never ends can be ended. */
export type Pool = {
  /** Starts all workers, to load while the caller does something else; else they start when needed. */
  start(): Promise<void>
  run(task: Task): Promise<Compiled>
  close(): Promise<void>
}

/** Workers stay for the next time. */
export function openPool({ limitMs = LIMIT_MS, size = WORKERS } = {}): Pool {
  const waiting: Job[] = []
  const idle: Hand[] = []
  const all = new Set<Hand>()

  const busy = () => all.size - idle.length

  function next(hand: Hand): void {
    const job = waiting.shift()
    if (!job) {
      hand.rest()
      idle.push(hand)
    } else void hand.do(job, limitMs, busy).then((alive) => (alive ? next(hand) : replace(hand)))
  }

  function replace(hand: Hand): void {
    all.delete(hand)
    if (waiting.length > 0) add()
  }

  function add(): void {
    const hand = handOf(workerFile())
    all.add(hand)
    next(hand)
  }

  return {
    start: async () => {
      while (all.size < size) add()
      await workerFile()
    },
    run: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject })
        const hand = idle.pop()
        if (hand) next(hand)
        else if (all.size < size) add()
      }),
    close: async () => {
      await Promise.all([...all].map((hand) => hand.end()))
      all.clear()
      idle.length = 0
    },
  }
}

/** One worker. `do` answers whether it is still of use. */
type Hand = {
  do(job: Job, limitMs: number, busy: () => number): Promise<boolean>
  rest(): void
  end(): Promise<unknown>
}

function handOf(file: Promise<string>): Hand {
  const started = file.then(startWorker)
  return {
    do: async (job, limitMs, busy) => {
      try {
        const worker = await started
        worker.ref()
        return settle(job, await answerOf(worker, job.task, overdue(limitMs, busy)))
      } catch (fault) {
        job.reject(fault)
        return false
      }
    },
    rest: () => void started.then((worker) => worker.unref()),
    end: () => started.then((worker) => worker.terminate()),
  }
}

/** Resolves when it is ready, so that loading takes nothing from a file's own time. */
function startWorker(file: string): Promise<Worker> {
  const worker = new Worker(file, {
    execArgv: [],
    resourceLimits: {
      maxOldGenerationSizeMb: MEMORY_MB,
      maxYoungGenerationSizeMb: NEW_MEMORY_MB,
    },
  })
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve(worker))
    worker.once('error', reject)
  })
}

/**
 * Tells when a task has had its time. A thread's own processor time can't be read from outside:
 * the process's is shared by those who work.
 */
function overdue(limitMs: number, busy: () => number): () => boolean {
  const start = { processor: process.cpuUsage(), at: performance.now() }
  return () => {
    const { user, system } = process.cpuUsage(start.processor)
    const spent = (user + system) / 1000 / Math.max(1, busy())
    return spent >= limitMs || performance.now() - start.at >= PATIENCE * limitMs
  }
}

function answerOf(worker: Worker, task: Task, isOverdue: () => boolean): Promise<Answer | 'heavy'> {
  return new Promise((resolve, reject) => {
    const done = (act: () => void) => {
      clearInterval(timer)
      worker.off('message', onMessage)
      worker.off('error', onError)
      act()
    }
    const onMessage = (answer: Answer) => done(() => resolve(answer))
    const onError = (error: Error) =>
      done(() => (outOfMemory(error) ? resolve('heavy') : reject(error)))
    const stop = () => done(() => void worker.terminate().then(() => resolve('heavy')))
    const timer = setInterval(() => isOverdue() && stop(), LOOKS_EVERY_MS)
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.postMessage(task)
  })
}

function outOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

/** Tells whether the worker is still of use. */
function settle({ resolve, reject }: Job, answer: Answer | 'heavy'): boolean {
  if (answer === 'heavy') resolve(unread([finding('SA-11', undefined)]))
  else if (answer.ok) resolve(answer.compiled)
  else reject(new Error(answer.fault))
  return answer !== 'heavy'
}
