import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evaluated } from '#app/compiler/evaluated.ts'
import { moduleContext } from '#tests/factories/content.ts'
import { documents } from '#tests/factories/documents.ts'
import { lessonFaults } from '#tests/support/lesson-faults.ts'
import { compileModule } from '../compile-module.ts'
import { isError } from '../diagnostics/diagnostic.ts'

/** Some seconds' work; a document that the compiler hangs on takes longer. */
const HANGS_MS = 60_000

/** `npm run faults -- documents` tries a hundred thousand of them. */
async function tryDocuments(seed: number): Promise<number> {
  let accepted = 0
  const one = fc.asyncProperty(documents, async (text) => {
    const compiled = await compileModule(text, moduleContext(), { render: true, bundle: evaluated })
    expect(lessonFaults(compiled)).toEqual([])
    if (!compiled.findings.some(isError)) accepted += 1
  })
  await fc.assert(one, { seed, numRuns: 300 })
  return accepted
}

it(
  'always the same random documents neither crash the compiler nor let script through',
  async () => {
    expect(await tryDocuments(7)).toBeGreaterThan(30)
  },
  HANGS_MS,
)

it(
  'nor do others each time, whose seed is told when one fails',
  async () => {
    await tryDocuments(Date.now() % 2 ** 31)
  },
  HANGS_MS,
)
