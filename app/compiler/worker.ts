import { parentPort } from 'node:worker_threads'
import { compileModule } from './compile-module.ts'
import type { Compiled } from './compiled.ts'
import type { ModuleContext } from './tree/desk.ts'

export type Task = { source: string; context: ModuleContext; render: boolean }
export type Answer = { ok: true; compiled: Compiled } | { ok: false; fault: string }

parentPort?.on('message', async ({ source, context, render }: Task) => {
  parentPort?.postMessage(await answer({ source, context, render }))
})
parentPort?.postMessage('ready')

async function answer({ source, context, render }: Task): Promise<Answer> {
  try {
    return { ok: true, compiled: await compileModule(source, context, { render }) }
  } catch (error) {
    return {
      ok: false,
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}
