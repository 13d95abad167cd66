import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { temporaryFolder } from './support/temporary-folder.ts'

const shared = {
  root: path.resolve(import.meta.dirname, '..'),
  environment: 'node',
  env: { NODE_ENV: 'test', LOG_LEVEL: 'silent' },
  testTimeout: 20_000,
  hookTimeout: 60_000,
  pool: 'forks',
} as const

// Packages as authors meet them: Vite else takes their development builds, whose assertions are not ours.
process.env.NODE_ENV = 'production'

// Workers are ended before they could clear away what they made: all of it goes with this process.
process.env.TMPDIR = temporaryFolder()

// Vite without the Remix plugin: tests of whole requests load the built server instead.
export default defineConfig({
  root: shared.root,
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['{app,db,tests/attack,tests/isolation,tests/support}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          ...shared,
          name: 'http',
          include: ['tests/http/**/*.test.ts'],
          globalSetup: ['tests/support/demo-database.ts'],
        },
      },
    ],
  },
})
