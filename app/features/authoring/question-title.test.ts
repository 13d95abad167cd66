import { describe, expect, it } from 'vitest'
import { compileText, questionWith, quizWith } from '#tests/factories/content.ts'
import { questionTitle } from './question-title.ts'

async function titleOf(answer: string): Promise<string> {
  const { segments } = await compileText(quizWith(questionWith(answer)))
  const activity = segments.flatMap((one) => (one.kind === 'activity' ? [one.activity] : []))[0]
  if (activity?.kind !== 'quiz' || !activity.questions[0]) throw new Error('no question')
  return questionTitle(activity.questions[0])
}

describe('what a question is called in a list', () => {
  it('is what it asks', async () => {
    expect(await titleOf('- [x] Ja\n- [ ] Nei')).toBe('Hva gjelder?')
  })

  it('is its text with the gaps, where something is to be filled in', async () => {
    const text = 'Et **brev** er <Blank wrong="a | b">sendt</Blank>, og svaret <Blank>kom</Blank>.'
    expect(await titleOf(text)).toBe('Et brev er ___, og svaret ___.')
  })

  it('ends at a word where the text is long', async () => {
    const title = await titleOf(`Et brev <Blank>kom</Blank> ${'til kommunen i går '.repeat(9)}.`)
    expect(title.length).toBeLessThan(103)
    expect(title).toMatch(/^Et brev ___ til .* (til|kommunen|i|går) …$/)
  })
})
