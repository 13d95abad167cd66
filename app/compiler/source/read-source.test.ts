import { describe, expect, it } from 'vitest'
import {
  compileText,
  diagnose,
  MODULE,
  moduleFile,
  questionWith,
  quizWith,
} from '#tests/factories/content.ts'
import { readSource } from './read-source.ts'

describe('the bytes of a file', () => {
  const encode = (text: string) => new TextEncoder().encode(text)

  it('may have a byte order mark and any line ends', () => {
    expect(readSource(encode('\ufeffa\r\nb\rc\n'))).toEqual({ ok: true, text: 'a\nb\nc\n' })
  })

  it.each([
    ['a control character', 'a\n\u0007b', 2, 1],
    ['text that turns', 'a\nbc\u202ed', 2, 3],
    ['a mark in the middle', 'ab\ufeff', 1, 3],
    ['a line separator', 'a\u2028b', 1, 2],
  ])('may not have %s', (_, text, line, column) => {
    const read = readSource(encode(text))
    expect(read).toMatchObject({ ok: false, findings: [{ code: 'FM-07', line, column }] })
  })

  it('is at most 200 kB', () => {
    expect(readSource(new Uint8Array(200_000).fill(97)).ok).toBe(true)
    expect(readSource(new Uint8Array(200_001).fill(97)).ok).toBe(false)
  })
})

describe('how a file is saved', () => {
  const text = `## Tittel\n\n${quizWith(questionWith('- [x] A\n  > Ja.\n- [ ] B\n  > Nei.'))}\n\nFeil: {navn}`

  it.each([
    ['with CRLF', (file: string) => file.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (file: string) => `\ufeff${file}`],
  ])('%s, its diagnostics stand in the same places', async (_, save) => {
    const plain = await diagnose({ [MODULE]: moduleFile(text) })
    expect(plain.map(({ code }) => code)).toContain('MX-05')
    expect(await diagnose({ [MODULE]: save(moduleFile(text)) })).toEqual(plain)
  })

  it('with tabs, it is the same lesson and key', async () => {
    const quiz = (indent: string) =>
      quizWith(questionWith(`- [x] A\n${indent}> Ja.\n- [ ] B\n${indent}> Nei.`))
    const [spaces, tabs] = await Promise.all([compileText(quiz('  ')), compileText(quiz('\t'))])
    expect([tabs.segments, tabs.key]).toEqual([spaces.segments, spaces.key])
  })
})
