import { cpSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { TODAY } from '#tests/factories/content.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { compileContent } from './compile-content.ts'

const COURSES = ['content', 'tests/bench/ten-questions'] as const

/** Everything that is written of all our courses and of one with every type of question. */
async function written(quick: boolean): Promise<Map<string, string>> {
  const [own, everyType] = COURSES
  const folder = temporaryFolder()
  const contentDir = path.join(folder, 'content')
  cpSync(own, contentDir, { recursive: true })
  cpSync(everyType, path.join(contentDir, 'courses/ti'), { recursive: true })
  const outDir = path.join(folder, 'out')
  await compileContent({ contentDir, outDir, today: TODAY, quick })
  return new Map(
    ['lessons', 'keys'].flatMap((part) =>
      readdirSync(path.join(outDir, part)).map((name): [string, string] => [
        `${part}/${name}`,
        readFileSync(path.join(outDir, part, name), 'utf8'),
      ]),
    ),
  )
}

it('what an author sees is byte for byte what is built', { timeout: 180_000 }, async () => {
  const bundled = await written(false)
  expect(bundled.size).toBeGreaterThan(30)
  expect(await written(true)).toEqual(bundled)
})
