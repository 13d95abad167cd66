import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { runApart } from './own-process.server.ts'

const folder = temporaryFolder()

function script(name: string, source: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, source)
  return file
}

it('runs with what it is given, and is done when that is', async () => {
  const made = path.join(folder, 'made')
  const command = script(
    'make.ts',
    `import fs from 'node:fs'; fs.writeFileSync(process.argv[2]!, '')`,
  )
  await runApart(command, [made])
  expect(existsSync(made)).toBe(true)
})

it('fails with what the command said last', async () => {
  const command = script('fail.ts', `console.error('the disk is full'); process.exit(3)`)
  await expect(runApart(command)).rejects.toThrow(/ended with 3: the disk is full/)
})
