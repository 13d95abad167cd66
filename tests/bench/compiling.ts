import { appendFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { openPool } from '#app/compiler/pool.ts'
import { openStore } from '#app/compiler/store.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { spread } from '#tests/support/spread.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { compiled, contentWith } from './content-with.ts'

const MODULES = 30
const COLD_ROUNDS = 3
const EDITS = 10
const COURSE = 'content/courses/dokumenthandtering'

/** Courses of thirty modules compiled with nothing kept, and again after an edit in one of them. */
export const compiling: Scenario = {
  name: 'compile',
  target: { 'all modules, cold': 4, 'one changed': 0.3 },
  async run() {
    const each = modulesIn(COURSE).length
    const copies = Math.ceil(MODULES / each) - 1
    const courses = Array.from({ length: copies }, (_, i) => [`kopi-${i + 1}`, COURSE])
    const content = contentWith(Object.fromEntries(courses))
    const cold = []
    for (let round = 0; round < COLD_ROUNDS; round++) cold.push(await timed(() => coldly(content)))
    const note = `${(copies + 1) * each} modules; wall time`
    return {
      'all modules, cold': { ...spread(cold, 's'), note },
      'one changed': {
        ...spread(await edits(content), 's'),
        note: 'as while `npm run dev` runs; wall time',
      },
    }
  },
}

async function coldly(content: string): Promise<void> {
  await compiled(content, path.join(temporaryFolder(), 'out'))
}

/** Seconds from each saved edit until all is compiled again, with workers and store kept. */
async function edits(content: string): Promise<number[]> {
  const out = path.join(temporaryFolder(), 'out')
  const tools = { pool: openPool(), store: openStore(`${out}-cache`) }
  const course = path.join(content, 'courses/kopi-1')
  const series = []
  try {
    await compiled(content, out, tools)
    for (let edit = 0; edit < EDITS; edit++) {
      const [module = ''] = modulesIn(course)
      appendFileSync(path.join(course, module), `\nEt avsnitt til, nummer ${edit}.\n`)
      let fresh = 0
      series.push(
        await timed(async () => {
          fresh = await compiled(content, out, tools)
        }),
      )
      if (fresh !== 1) throw new Error(`${fresh} files were compiled after one edit`)
    }
  } finally {
    await tools.pool.close()
  }
  return series
}

function modulesIn(course: string): string[] {
  return readdirSync(course).filter((file) => /^\d\d-.*\.mdx$/.test(file))
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}
