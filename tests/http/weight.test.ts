import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const ASSETS = path.resolve('build/client/assets')

it('lets pages that run in a browser share nothing of the library that reads what comes in', () => {
  const scripts = readdirSync(ASSETS).filter((name) => /^(ui|labs|vendor)-.*[.]js$/.test(name))
  expect(scripts).toHaveLength(3)
  const holding = scripts.filter((name) =>
    readFileSync(path.join(ASSETS, name), 'utf8').includes('ZodError'),
  )
  expect(holding).toEqual([])
})
