import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evaluated } from '#app/compiler/evaluated.ts'
import { moduleContext } from '#tests/factories/content.ts'
import { documents } from '#tests/factories/documents.ts'
import { lessonFaults } from '#tests/support/lesson-faults.ts'
import { compileModule } from '../compile-module.ts'
import { isError } from '../diagnostics/diagnostic.ts'

const EACH_MS = 5_000
const ALL_MS = 8_000

/** `npm run faults -- documents` tries a hundred thousand of them. */
async function tryDocuments(seed: number): Promise<number> {
  let accepted = 0
  const one = fc.asyncProperty(documents, async (text) => {
    const started = performance.now()
    const compiled = await compileModule(text, moduleContext(), { render: true, bundle: evaluated })
    expect(lessonFaults(compiled)).toEqual([])
    expect(performance.now() - started).toBeLessThan(EACH_MS)
    if (!compiled.findings.some(isError)) accepted += 1
  })
  await fc.assert(one, { seed, numRuns: 300, interruptAfterTimeLimit: ALL_MS })
  return accepted
}

it('always the same random documents neither crash the compiler nor let script through', async () => {
  expect(await tryDocuments(7)).toBeGreaterThan(30)
})

it('nor do others each time, whose seed is told when one fails', async () => {
  await tryDocuments(Date.now() % 2 ** 31)
})
