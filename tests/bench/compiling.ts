import { execFile } from 'node:child_process'
import { appendFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { openPool } from '#app/compiler/pool.ts'
import { openStore } from '#app/compiler/store.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { spread } from '#tests/support/spread.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { compiled, contentWith } from './content-with.ts'

const MODULES = 30
const COLD_ROUNDS = 3
const CHECKS = 5
const EDITS = 10
const COURSE = 'content/courses/dokumenthandtering'

/** Courses of thirty modules compiled with nothing kept, again after an edit in one, and only checked. */
export const compiling: Scenario = {
  name: 'compile',
  target: { 'all modules, cold': 4, 'one changed': 0.3, 'check, whole process': 3 },
  async run() {
    const each = modulesIn(COURSE).length
    const own = readdirSync('content/courses').flatMap((id) => modulesIn(`content/courses/${id}`))
    const copies = Math.ceil((MODULES - own.length) / each)
    const courses = Array.from({ length: copies }, (_, i) => [`kopi-${i + 1}`, COURSE])
    const content = contentWith(Object.fromEntries(courses))
    const cold = []
    for (let round = 0; round < COLD_ROUNDS; round++) cold.push(await timed(() => coldly(content)))
    const note = `${own.length + copies * each} modules; wall time`
    return {
      'all modules, cold': { ...spread(cold, 's'), note },
      'one changed': {
        ...spread(await edits(content), 's'),
        note: 'as while `npm run dev` runs; wall time',
      },
      'check, whole process': { ...spread(await checks(content), 's'), note: 'wall time' },
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

/** The command as an author runs it, npm's own time left out. */
async function checks(content: string): Promise<number[]> {
  const command = [import.meta.resolve('tsx'), path.resolve('app/commands/content.ts'), 'check']
  const env = { ...process.env, TSX_TSCONFIG_PATH: path.resolve('tsconfig.json') }
  const check = async () => {
    await run(process.execPath, ['--import', ...command], { cwd: path.dirname(content), env })
  }
  const series = []
  for (let round = 0; round < CHECKS; round++) series.push(await timed(check))
  return series
}

const run = promisify(execFile)

function modulesIn(course: string): string[] {
  return readdirSync(course).filter((file) => /^\d\d-.*\.mdx$/.test(file))
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}
