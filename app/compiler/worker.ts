import { parentPort } from 'node:worker_threads'
import { compileModule } from './compile-module.ts'
import type { Compiled } from './compiled.ts'
import { evaluated } from './evaluated.ts'
import type { ModuleContext } from './tree/desk.ts'

export type Task = {
  source: string
  context: ModuleContext
  render: boolean
  /** Without the bundler: the same HTML in half the time, for an author who waits. */
  quick?: boolean
}
export type Answer = { ok: true; compiled: Compiled } | { ok: false; fault: string }

parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await answer(task))
})
parentPort?.postMessage('ready')

async function answer({ source, context, render, quick }: Task): Promise<Answer> {
  try {
    const how = { render, bundle: quick ? evaluated : undefined }
    return { ok: true, compiled: await compileModule(source, context, how) }
  } catch (error) {
    return {
      ok: false,
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}
