import { expect, it } from 'vitest'
import { withoutVerdict } from './without-verdict.ts'

it.each([
  ['<p>Riktig. Den har verdi.</p>', 'right', '<p>Den har verdi.</p>'],
  ['Rett! Han har verdi.', 'right', 'Han har verdi.'],
  ['<p>Correct. It is a record.</p>', 'right', '<p>It is a record.</p>'],
  ['<p>Ikke riktig. Se på fristen.</p>', 'wrong', '<p>Se på fristen.</p>'],
] as const)('says a verdict once: %s', (html, verdict, left) => {
  expect(withoutVerdict(html, verdict)).toBe(left)
})

it.each([
  ['<p>Riktig. Den har verdi.</p>', 'wrong'],
  ['<p>Riktig svar er tre.</p>', 'right'],
  ['<p>Rettskilden er loven.</p>', 'right'],
  ['<p>Det er riktig. Se på fristen.</p>', 'right'],
  ['<p>Riktig.</p>', 'right'],
] as const)('leaves what says something else: %s, %s', (html, verdict) => {
  expect(withoutVerdict(html, verdict)).toBe(html)
})
