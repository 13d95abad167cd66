import { describe, expect, it } from 'vitest'
import { nb } from '#app/i18n/locales/statistics/nb.ts'
import { questionOf, quizOf } from '#tests/factories/quiz.ts'
import { inQuotes } from './in-quotes.ts'
import type { Item } from './item-statistics.server.ts'
import { itemTable } from './item-table.ts'
import { questionView } from './question-view.ts'
import { wilson } from './statistics/figures.ts'

const wording = { text: nb, locale: 'nb' as const }
const place = { file: 'modul.mdx', line: 4, column: 1 }

/** Counted in the order of the ids; the author has them in another. */
function item(counts: Record<string, number>, file: string[]): Item {
  const options = Object.entries(counts).map(([id, count]) => ({
    ...{ id, label: `«Svar ${id}»`, right: count > 50, retired: false },
    ...{ taken: wilson(count, 400), rest: null, tick: null },
  }))
  const part = {
    id: 'choices',
    kind: 'choices',
    label: '',
    open: false,
    n: 400,
    options,
    others: 0,
  }
  const half = wilson(200, 400)
  const figures = { facility: half, full: half, discrimination: null, certainAndWrong: null }
  const parts = file.map((id) => ({ role: 'choice', id, text: id, place }))
  const question = questionOf('en', { type: 'single', choices: [] })
  return {
    statistics: { id: 'ki/a/b/en', type: 'single', n: 400, figures: { ...figures, parts: [part] } },
    ...{ quiz: quizOf([question]), question, title: 'Hva?', file: null, wording: [] },
    written: { id: 'en', place, parts },
  } as unknown as Item
}

describe('the letters of a verdict', () => {
  const asked = item({ arkiv: 2, brev: 329, kart: 65, notat: 4 }, [
    'notat',
    'arkiv',
    'kart',
    'brev',
  ])

  it('are those of the bars beside it', () => {
    const [row] = itemTable([asked], wording).rows
    const rare = row?.figures?.bars.filter(({ share }) => share < 0.02).map(({ mark }) => mark)
    expect(rare).toEqual(['A', 'B'])
    expect(row?.tag).toBe('Ingen velger A, B')
  })

  it('are those of the answers on its own page', () => {
    const { tag, figures } = questionView(asked, wording)
    const rare = figures?.parts[0]?.options.filter(({ people }) => people < 5)
    expect(tag).toBe(`Ingen velger ${rare?.map(({ mark }) => mark).join(', ')}`)
  })

  it('stand with answers that are quoted once', () => {
    const [advice] = questionView(asked, wording).advice
    expect(advice?.why).toBe('Nesten ingen svarer «Svar notat», «Svar arkiv».')
  })
})

describe('quotation marks within quotation marks', () => {
  it.each([
    ['«Brevet er skrevet.»', 'Brevet er skrevet.'],
    ['Skriv «ja» eller «nei»', 'Skriv ‘ja’ eller ‘nei’'],
    ['«Ja», sa hun til «ham»', '‘Ja’, sa hun til ‘ham’'],
    ['“Yes”', 'Yes'],
    ['Uten', 'Uten'],
  ])('%s are not doubled', (text, expected) => {
    expect(inQuotes(text)).toBe(expected)
  })
})
