import { describe, expect, it } from 'vitest'
import { compileText, diagnose, MODULE, moduleFile } from '#tests/factories/content.ts'
import { accepted, refusedFiles, refusedTexts } from '#tests/factories/snippets.ts'
import { isError } from '../diagnostics/diagnostic.ts'

it('knows at least 150 ways in, each by a name of its own', () => {
  const names = [...refusedTexts, ...refusedFiles].map(([name]) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThanOrEqual(150)
})

describe('refused, in a check and in compiling alike', () => {
  it.each(refusedTexts)('%s', async (name, text, ...codes) => {
    const found = await diagnose({ [MODULE]: moduleFile(text) })
    expect(codes).toContain(found.find(({ code }) => codes.includes(code))?.code)
    if (codes.includes('FM-07')) return
    const compiled = await compileText(`\n${text}\n`)
    expect(compiled.findings.some(isError), name).toBe(true)
    expect([compiled.segments, compiled.key]).toEqual([[], {}])
  })

  it.each(refusedFiles)('%s', async (_, text, ...codes) => {
    const found = await diagnose({ [MODULE]: text })
    expect(codes).toContain(found.find(isError)?.code)
  })

  it('fm-invalid-utf8', async () => {
    const found = await diagnose({ [MODULE]: Buffer.from('---\ntitle: bl\xe5\n---\n', 'latin1') })
    expect(found.map(({ code }) => code)).toEqual(['FM-07'])
  })
})

describe('accepted', () => {
  it.each(accepted)('%s', async (_, text, html) => {
    const { findings, segments } = await compileText(text)
    expect(findings.filter(isError)).toEqual([])
    const [prose] = segments
    expect(prose?.kind === 'prose' && prose.html).toMatch(html)
  })
})
