import { expect, it } from 'vitest'
import { rendered } from '#tests/support/render.tsx'
import { LetterPaper } from './letter-paper.tsx'

const line = (text: string, rest = {}) => ({
  text,
  heading: null,
  listed: false,
  row: null,
  ...rest,
})
const paper = (...paragraphs: ReturnType<typeof line>[]) =>
  rendered(<LetterPaper parts={[{ kind: 'letter', paragraphs }]} names={{ letter: 'Brevet' }} />)

it('shows points that follow each other as one list', () => {
  const html = paper(line('Først:'), line('ett', { listed: true }), line('to', { listed: true }))
  expect(html).toMatch(/<p>Først:<\/p><ul[^>]*><li>ett<\/li><li>to<\/li><\/ul>/)
})

it('keeps the cells of a row together, and rows apart', () => {
  const [one, other] = [{ row: 'r1' }, { row: 'r2' }]
  const html = paper(line('Dato', one), line('2. mars', one), line('Sak', other))
  expect(html).toMatch(/<p>Dato<\/p><p>2. mars<\/p><\/div><div[^>]*><p>Sak<\/p>/)
})

it('sets what stands after a tab apart, with a space for who listens', () => {
  expect(paper(line('Rana kommune\tServicetorget'))).toContain(
    '<span>Rana kommune </span><span>Servicetorget </span>',
  )
})
