import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { isCrowded, passwordFits } from './passwords.server.ts'

it('a crowd of wrong passwords keeps no file waiting, and is known as one', async () => {
  let checked = 0
  const crowd = Array.from({ length: 250 }, async () => {
    expect(await passwordFits('feil passord', null)).toBe(false)
    checked += 1
  })
  expect(isCrowded()).toBe(true)
  await readFile('package.json')
  expect(checked).toBeLessThan(25)
  await Promise.all(crowd)
  expect(isCrowded()).toBe(false)
})
