import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { thirtyModules } from './thirty-modules.ts'

type Size = { people: number; largest: number; municipalities: number }

/** Where a filled database and its courses are. */
export type Filled = { database: string; settings: { LEIA_CONTENT: string } }

/** A database of a size with courses of thirty modules, made once and kept in the temporary folder. */
export async function filled({ people, largest, municipalities }: Size): Promise<Filled> {
  const name = path.join(tmpdir(), `leia-bench-${people}-${largest}-${municipalities}`)
  const [database, content, part] = [`${name}.db`, `${name}-content`, `${name}.part.db`]
  const settings = { LEIA_CONTENT: content }
  if (existsSync(database)) return { database, settings }
  for (const file of [part, `${part}-wal`, `${part}-shm`]) rmSync(file, { force: true })
  thirtyModules(content)
  console.log(`  ${people} people are put into ${database}, which is kept: the next run uses it`)
  const sizes = { people, largest, count: municipalities }
  const flags = Object.entries(sizes).flatMap(([flag, value]) => [`--${flag}`, String(value)])
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/bench/nation/fill.ts', ...flags],
    {
      stdio: 'inherit',
      env: { ...process.env, ...settings, DATABASE_URL: `file:${part}` },
    },
  )
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`filling ended with ${code}`)
  renameSync(part, database)
  return { database, settings }
}
