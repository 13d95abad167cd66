// Vitest's global set-up: one demo database made with the project's own commands, copied by each test file.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    demoDatabase: string
  }
}

export default function setup(project: TestProject) {
  const folder = mkdtempSync(path.join(tmpdir(), 'leia-tests-'))
  const file = path.join(folder, 'demo.db')
  const env = { ...process.env, DATABASE_URL: `file:${file}` }
  for (const verb of ['migrate', 'seed']) {
    execFileSync(process.execPath, ['--import', 'tsx', 'app/commands/db.ts', verb], { env })
  }
  project.provide('demoDatabase', file)
  return () => rmSync(folder, { recursive: true, force: true })
}
