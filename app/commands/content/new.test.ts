import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { base } from '#tests/factories/content.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { type Ask, makeCourse } from './new.ts'
import type { Flags } from './settings.ts'

const FLAGS = { json: false, lang: 'nb', changed: false } as Flags
const before = process.cwd()

beforeAll(() => {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(base)) {
    const file = path.join(folder, 'content', name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  process.chdir(folder)
})
afterAll(() => process.chdir(before))

/** Someone who answers in this order; empty takes what is suggested. */
function author(answers: string[]) {
  const asked: string[] = []
  const ask: Ask = async (question, suggested = '') => {
    asked.push(question)
    const answer = answers[asked.length - 1]
    if (answer === undefined) throw new Error(`Nobody answers: ${question}`)
    return answer || suggested
  }
  return { asked, ask }
}

describe('content new course, asked', () => {
  it('writes what was answered, and takes what is suggested', async () => {
    const { ask } = author(['Et nytt kurs', '', '', 'Redaksjonen', '2', '', ''])
    expect(await makeCourse([], FLAGS, ask)).toBe(0)
    const written = readFileSync('content/courses/et-nytt-kurs/index.mdx', 'utf8')
    for (const line of ['title: Et nytt kurs', 'track: arbeidsflyt', 'name: Redaksjonen'])
      expect(written).toContain(line)
  })

  it('asks again in a sentence where a number is not in the list', async () => {
    const { ask, asked } = author(['Enda et kurs', 'enda', '', '', '9', 'rpa', '3', '', ''])
    expect(await makeCourse([], FLAGS, ask)).toBe(0)
    expect(asked.slice(5, 7)).toEqual(
      Array(2).fill('Det står ikke i lista. Skriv tall fra 1 til 5, flere med komma'),
    )
    expect(readFileSync('content/courses/enda/index.mdx', 'utf8')).toContain('track: maler')
  })
})
