import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readCaseFile } from './case-file.ts'

const schema = z.strictObject({
  format: z.literal('saksflyt/1'),
  steg: z.record(z.string(), z.strictObject({ dager: z.int() })).optional(),
})
const codes = (text: string) =>
  readCaseFile(text, schema).findings.map(({ code, line, column }) => `${code} ${line}:${column}`)

describe('a lab file', () => {
  it('is read with the place of each name and value', () => {
    const text = 'format: saksflyt/1\nsteg:\n  Fordel saken:\n    dager: 2\n'
    const { value, at, keyAt } = readCaseFile(text, schema)
    expect(value?.steg).toEqual({ 'Fordel saken': { dager: 2 } })
    expect(keyAt('steg', 'Fordel saken')).toEqual({ line: 3, column: 3 })
    expect(at('steg', 'Fordel saken', 'dager')).toEqual({ line: 4, column: 12 })
  })

  it('composes letters, so that a name is one name', () => {
    const text = `format: saksflyt/1\nsteg: { ${'Ørådgiver'.normalize('NFD')}: { dager: 1 } }`
    expect(Object.keys(readCaseFile(text, schema).value?.steg ?? {})).toEqual(['Ørådgiver'])
  })

  it('is refused where it is not plain, not known or wrong', () => {
    expect(codes('format: saksflyt/1\nsteg: &a {}')).toEqual(['FM-04 2:10'])
    expect(codes('format: saksflyt/1\nstig: {}')).toEqual(['FM-03 2:1'])
    expect(codes('format: saksflyt/1\nsteg: { A: { dager: to } }')).toEqual(['FM-02 2:21'])
    expect(codes(`format: saksflyt/1\n# ${'x'.repeat(100_000)}`)).toEqual(['FM-07 1:1'])
  })
})
