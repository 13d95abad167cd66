import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const ASSETS = path.resolve('build/client/assets')

it('sends no browser the library that reads what comes in', () => {
  const scripts = readdirSync(ASSETS).filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(10)
  const holding = scripts.filter((name) =>
    readFileSync(path.join(ASSETS, name), 'utf8').includes('ZodError'),
  )
  expect(holding).toEqual([])
})
