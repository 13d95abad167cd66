import { Worker } from 'node:worker_threads'
import { type Compiled, unread } from './compiled.ts'
import { finding } from './diagnostics/diagnostic.ts'
import type { Answer, Task } from './worker.ts'

const LIMIT_MS = 10_000
const WORKERS = 2

type Job = { task: Task; resolve(compiled: Compiled): void; reject(reason: unknown): void }

/** Compiles files in worker threads, so that one that never ends can be ended. */
export type Pool = { run(task: Task): Promise<Compiled>; close(): Promise<void> }

/** Workers start when first needed and stay for the next time. */
export function openPool({ limitMs = LIMIT_MS, size = WORKERS } = {}): Pool {
  const waiting: Job[] = []
  const idle: Hand[] = []
  const all = new Set<Hand>()

  function next(hand: Hand): void {
    const job = waiting.shift()
    if (!job) {
      hand.rest()
      idle.push(hand)
    } else void hand.do(job, limitMs).then((alive) => (alive ? next(hand) : replace(hand)))
  }

  function replace(hand: Hand): void {
    all.delete(hand)
    if (waiting.length > 0) start()
  }

  function start(): void {
    const hand = handOf()
    all.add(hand)
    next(hand)
  }

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject })
        const hand = idle.pop()
        if (hand) next(hand)
        else if (all.size < size) start()
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
  do(job: Job, limitMs: number): Promise<boolean>
  rest(): void
  end(): Promise<unknown>
}

function handOf(): Hand {
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  const ready = new Promise<void>((resolve) => worker.once('message', () => resolve()))
  return {
    do: async (job, limitMs) => {
      worker.ref()
      const died = new Promise<Answer | 'dead'>((resolve, reject) => {
        worker.once('error', (error) => (isHeavy(error) ? resolve('dead') : reject(error)))
      })
      try {
        await Promise.race([ready, died])
        return await settle(job, await answerOf(worker, job.task, died, limitMs))
      } catch (fault) {
        job.reject(fault)
        return false
      } finally {
        worker.removeAllListeners('error')
      }
    },
    rest: () => worker.unref(),
    end: () => worker.terminate(),
  }
}

function isHeavy(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

async function answerOf(
  worker: Worker,
  task: Task,
  died: Promise<Answer | 'dead'>,
  limitMs: number,
): Promise<Answer | 'dead'> {
  const answered = new Promise<Answer>((resolve) => worker.once('message', resolve))
  worker.postMessage(task)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'dead'>((resolve) => {
    timer = setTimeout(() => resolve('dead'), limitMs)
  })
  const answer = await Promise.race([answered, died, late])
  clearTimeout(timer)
  if (answer === 'dead') await worker.terminate()
  return answer
}

async function settle({ resolve, reject }: Job, answer: Answer | 'dead'): Promise<boolean> {
  if (answer === 'dead') resolve(unread([finding('SA-11', undefined)]))
  else if (answer.ok) resolve(answer.compiled)
  else reject(new Error(answer.fault))
  return answer !== 'dead'
}
