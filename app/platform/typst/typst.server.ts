import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { printable } from './printable.ts'

export type Pdf = Uint8Array<ArrayBuffer>
/** What a file promises: PDF/UA-1 to be read aloud, PDF/A-2a to be kept. A file follows one of them. */
export type PdfStandard = 'ua-1' | 'a-2a'

type Answer = { id: number; pdf: Pdf } | { id: number; fault: string }
type Waiting = { resolve(pdf: Pdf): void; reject(fault: Error): void; limit: NodeJS.Timeout }

const FILE = 'app/platform/typst/worker.server.mjs'
/** Far above what the largest document takes, those before it included. */
const LIMIT_MS = 30_000

const waiting = new Map<number, Waiting>()
let worker: Worker | undefined
let last = 0

/** A PDF with tags, set in a worker thread by a template of the repository, which reads `content` as JSON. */
export function typeset(template: string, content: object, standard: PdfStandard): Promise<Pdf> {
  const data = JSON.stringify(content, (_, value) =>
    typeof value === 'string' ? printable(value) : value,
  )
  worker ??= started()
  const at = worker
  const id = ++last
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => stop(at, new Error('Setting a PDF took too long.')), LIMIT_MS)
    waiting.set(id, { resolve, reject, limit })
    at.ref()
    at.postMessage({ id, template: path.resolve(template), data, standard })
  })
}

function started(): Worker {
  const one = new Worker(path.resolve(FILE), { execArgv: [] })
  one.on('message', (answer: Answer) => settle(one, answer))
  one.on('error', (fault) => stop(one, fault))
  return one
}

function settle(one: Worker, answer: Answer): void {
  const asked = waiting.get(answer.id)
  waiting.delete(answer.id)
  // An idle worker keeps no command from ending.
  if (waiting.size === 0) one.unref()
  if (!asked) return
  clearTimeout(asked.limit)
  if ('pdf' in answer) asked.resolve(answer.pdf)
  else asked.reject(new Error(answer.fault))
}

/** All that wait are told; who asks next gets a new worker. */
function stop(one: Worker, fault: Error): void {
  if (worker !== one) return
  worker = undefined
  void one.terminate()
  for (const { reject, limit } of waiting.values()) {
    clearTimeout(limit)
    reject(fault)
  }
  waiting.clear()
}
