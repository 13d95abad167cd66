import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flagsOf, urgency } from './flags.ts'
import type { Figures, OptionStatistics, PartStatistics } from './item-statistics.ts'
import { type Correlation, wilson } from './statistics/figures.ts'

const none: Correlation = { r: 0.4, low: 0.2, high: 0.6 }

function option(
  id: string,
  count: number,
  changes: Partial<OptionStatistics> = {},
): OptionStatistics {
  const about = { id, label: `Svar ${id}`, right: id === 'a', retired: false }
  return {
    ...about,
    taken: wilson(count, 100),
    rest: 0.5,
    tick: { r: -0.1, low: -0.3, high: 0.1 },
    ...changes,
  }
}

function figures(changes: Partial<Figures> = {}, part: Partial<PartStatistics> = {}): Figures {
  const options = [option('a', 60), option('b', 25), option('c', 15)]
  return {
    facility: wilson(60, 100),
    full: wilson(60, 100),
    discrimination: none,
    certainAndWrong: null,
    parts: [
      {
        id: 'choices',
        kind: 'choices',
        label: '',
        open: false,
        n: 100,
        options,
        others: 0,
        ...part,
      },
    ],
    ...changes,
  }
}

const kinds = (of: Figures | null) => flagsOf(of).map(({ kind }) => kind)

describe('a flag', () => {
  it('is not raised about a question that works, nor without figures', () => {
    expect(kinds(figures())).toEqual([])
    expect(kinds(null)).toEqual([])
  })

  it.each([
    ['easy', { facility: { ...wilson(97, 100), low: 0.901 } }],
    ['hard', { facility: { ...wilson(20, 100), high: 0.299 } }],
    ['no-discrimination', { discrimination: { r: 0, low: -0.2, high: 0.099 } }],
    ['check-key', { discrimination: { r: -0.2, low: -0.4, high: -0.001 } }],
    ['misconception', { certainAndWrong: { ...wilson(50, 100), low: 0.401 } }],
  ] as const)('%s is', (kind, changes) => {
    expect(kinds(figures(changes))).toEqual([kind])
  })

  it.each([
    ['an easy question', { facility: { ...wilson(97, 100), low: 0.9 } }],
    ['a hard one', { facility: { ...wilson(20, 100), high: 0.3 } }],
    ['one that separates little', { discrimination: { r: 0, low: -0.2, high: 0.1 } }],
    ['sure people', { certainAndWrong: { ...wilson(50, 100), low: 0.4 } }],
  ] as const)('is not raised where the interval only touches the limit: %s', (_, changes) => {
    expect(kinds(figures(changes))).toEqual([])
  })

  it('points to the wrong answer that the strong give', () => {
    const strong = option('b', 25, { tick: { r: 0.3, low: 0.01, high: 0.5 } })
    const found = flagsOf(figures({}, { options: [option('a', 60), strong, option('c', 15)] }))
    expect(found).toMatchObject([
      { kind: 'check-key', people: 25, about: [{ option: { id: 'b' } }] },
    ])
  })

  it('does not doubt an order that is nearly right because the strong give it', () => {
    const strong = option('b', 25, { tick: { r: 0.3, low: 0.01, high: 0.5 } })
    const order = { kind: 'order' as const, open: true, options: [option('a', 60), strong] }
    expect(kinds(figures({}, order))).toEqual([])
  })

  it('points to the wrong answer that more give than the right one', () => {
    const of = (b: number) =>
      figures({}, { options: [option('a', 20), option('b', b), option('c', 10)] })
    expect(flagsOf(of(70))).toMatchObject([{ kind: 'rival', people: 70 }])
    expect(kinds(of(25))).toEqual([])
  })

  it('points to wrong answers that nobody gives, but not to retired ones', () => {
    const options = [
      option('a', 99),
      option('b', 1, { taken: wilson(0, 100) }),
      option('c', 0, { retired: true }),
    ]
    const [flag] = flagsOf(figures({}, { options }))
    expect(flag?.about.map(({ option }) => option.id)).toEqual(['b'])
  })

  it('weighs with how many it misleads', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999 }), (people) => {
        const more = urgency({ kind: 'rival', people: people + 1 })
        expect(more).toBeGreaterThan(urgency({ kind: 'rival', people }))
        expect(more).toBeGreaterThan(urgency({ kind: 'unused', people: people + 1 }))
      }),
    )
  })
})
