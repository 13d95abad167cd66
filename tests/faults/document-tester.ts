import fc from 'fast-check'
import { compileModule } from '#app/compiler/compile-module.ts'
import { isError } from '#app/compiler/diagnostics/diagnostic.ts'
import { evaluated } from '#app/compiler/evaluated.ts'
import { moduleContext } from '#tests/factories/content.ts'
import { documents } from '#tests/factories/documents.ts'
import { lessonFaults } from '#tests/support/lesson-faults.ts'

export type Tried = {
  seed: number
  ms: number
  accepted: boolean
  bundled: boolean
  faults: string[]
}

/** One in so many accepted ones goes through the real bundler too. */
const BUNDLED_EACH = 100

let accepted = 0

process.on('message', async (seed: number) => process.send?.(await tried(seed)))
process.send?.('ready')

async function tried(seed: number): Promise<Tried> {
  const [text = ''] = fc.sample(documents, { seed, numRuns: 1 })
  const started = performance.now()
  try {
    const compiled = await compileModule(text, moduleContext(), { render: true, bundle: evaluated })
    const ms = performance.now() - started
    const isAccepted = !compiled.findings.some(isError)
    const bundled = isAccepted && accepted++ % BUNDLED_EACH === 0
    const faults = [
      ...lessonFaults(compiled),
      ...(bundled ? await differences(text, compiled) : []),
    ]
    return { seed, ms, accepted: isAccepted, bundled, faults }
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return {
      seed,
      ms: performance.now() - started,
      accepted: false,
      bundled: false,
      faults: [`crash ${told}`],
    }
  }
}

async function differences(text: string, one: unknown): Promise<string[]> {
  const other = await compileModule(text, moduleContext(), { render: true })
  return JSON.stringify(one) === JSON.stringify(other)
    ? []
    : ['the bundler makes something else of it']
}
