import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, type Day, dayOf, parseDay } from '#app/platform/calendar.ts'
import { type Reminder, remindersOn, type SentReminder, type Undone, wishOn } from './reminders.ts'

const DUE = 20_800
const assigned = (changes = {}): Undone => ({
  ...{ kind: 'assignment', id: 'a', title: 'Arbeidsflyt', href: '/courses/a' },
  ...{ dueOn: DUE, mandatory: true },
  ...changes,
})
const ending = (endsOn: Day = DUE): Undone => ({
  ...{ kind: 'ending', id: 'k1', title: 'Dokumenthåndtering', href: '/courses/k1' },
  endsOn,
})
const steps = (found: Reminder[]) => found.map(({ step }) => step)

/** Every reminder over some days, when the job runs on those for which `runs` says so. */
function over(undone: Undone[], from: Day, to: Day, runs = (_: Day) => true, off: string[] = []) {
  const sent: SentReminder[] = []
  for (let day = from; day < to; day++)
    if (runs(day))
      for (const { thing, step } of remindersOn(day, { undone, sent, off }))
        sent.push({ thing, step, sentOn: day })
  return sent
}
const when = (sent: SentReminder[], base = DUE) =>
  sent.map(({ step, sentOn }) => `${step} ${sentOn - base}`)

describe('an assignment', () => {
  it('is told of 14 and 3 days before, and then weekly, four times', () => {
    expect(when(over([assigned()], DUE - 60, DUE + 100))).toEqual([
      'due-14 -14',
      'due-3 -3',
      'overdue-1 1',
      'overdue-2 8',
      'overdue-3 15',
      'overdue-4 22',
    ])
  })

  it('that is voluntary is told of before its day only, and not to who has turned that off', () => {
    const offered = [assigned({ mandatory: false })]
    expect(when(over(offered, DUE - 60, DUE + 100))).toEqual(['due-14 -14', 'due-3 -3'])
    expect(over(offered, DUE - 60, DUE + 100, undefined, ['offered'])).toEqual([])
    expect(
      over([assigned()], DUE - 60, DUE + 9, undefined, ['offered', 'assigned-x']),
    ).toHaveLength(4)
  })

  it('that comes late begins with the step that it is at', () => {
    expect(when(over([assigned()], DUE - 2, DUE + 2))).toEqual(['due-3 -2', 'overdue-1 1'])
  })

  it('on the day itself is not overdue', () => {
    expect(steps(remindersOn(DUE, { undone: [assigned()], sent: [], off: [] }))).toEqual(['due-3'])
  })
})

describe('what is required and ends', () => {
  it('is told of 60, 30 and 7 days before, and never once it has ended', () => {
    expect(when(over([ending()], DUE - 100, DUE + 30))).toEqual([
      'ends-60 -60',
      'ends-30 -30',
      'ends-7 -7',
    ])
  })

  it('lets one turn off the early ones, and not the last', () => {
    expect(when(over([ending()], DUE - 100, DUE + 30, undefined, ['early', 'ending-x']))).toEqual([
      'ends-7 -7',
    ])
  })

  it('is another thing when it has been renewed and ends anew', () => {
    const sent = over([ending()], DUE - 61, DUE)
    const again = remindersOn(DUE + 1000, { undone: [ending(DUE + 1030)], sent, off: [] })
    expect(steps(again)).toEqual(['ends-30'])
  })
})

describe('reminders', () => {
  const isWorkday = (day: Day) => ![0, 6].includes(new Date(day * 86_400_000).getUTCDay())
  const undone = fc.array(
    fc.record({
      at: fc.integer({ min: DUE, max: DUE + 200 }),
      mandatory: fc.boolean(),
      ends: fc.boolean(),
    }),
    { maxLength: 5 },
  )

  it('are one mail a day at most, and never twice of the same step, whenever the job runs', () => {
    fc.assert(
      fc.property(undone, fc.infiniteStream(fc.boolean()), (drawn, runs) => {
        const things = drawn.map(({ at, mandatory, ends }, n) =>
          ends ? { ...ending(at), id: `k${n}` } : assigned({ id: `a${n}`, dueOn: at, mandatory }),
        )
        // Twice a day, now and then not at all.
        const sent: SentReminder[] = []
        for (let half = 2 * (DUE - 70); half < 2 * (DUE + 300); half++) {
          if (!runs.next().value) continue
          const day = Math.floor(half / 2)
          const had = sent.some(({ sentOn }) => sentOn === day)
          const found = remindersOn(day, { undone: things as Undone[], sent, off: [] })
          if (had) expect(found).toEqual([])
          for (const { thing, step } of found) sent.push({ thing, step, sentOn: day })
        }
        expect(new Set(sent.map(({ thing, step }) => `${thing} ${step}`)).size).toBe(sent.length)
      }),
      { numRuns: 50 },
    )
  })

  it('miss no step of a duty when the job rests at weekends', () => {
    for (let due = DUE; due < DUE + 7; due++) {
      const sent = over([assigned({ dueOn: due })], due - 30, due + 60, isWorkday)
      expect(steps(sent as never)).toEqual([
        'due-14',
        'due-3',
        ...[1, 2, 3, 4].map((n) => `overdue-${n}`),
      ])
      const overdue = sent.filter(({ step }) => step.startsWith('overdue'))
      overdue.slice(1).forEach(({ sentOn }, n) => {
        expect(sentOn - (overdue[n]?.sentOn ?? 0)).toBeGreaterThanOrEqual(7)
      })
    }
  })

  it('count days in Oslo over a change of the clock and the end of a month', () => {
    const day = (text: string) => parseDay(text) as Day
    // Half past six in the morning in Oslo, before and after summer time begins on 28 March 2027.
    expect(dayOf(Date.UTC(2027, 2, 27, 5, 30))).toBe(day('2027-03-27'))
    expect(dayOf(Date.UTC(2027, 2, 28, 4, 30))).toBe(day('2027-03-28'))
    const due = day('2027-04-10')
    expect(when(over([assigned({ dueOn: due })], due - 20, due), due)).toEqual([
      'due-14 -14',
      'due-3 -3',
    ])
    const endsOn = addMonths(day('2024-11-30'), 3)
    expect(endsOn).toBe(day('2025-02-28'))
    expect(when(over([ending(endsOn)], endsOn - 70, endsOn), endsOn)).toHaveLength(3)
  })
})

describe('a leader’s wish', () => {
  it('reaches a person once a week, and not on a day with another reminder', () => {
    const sent: SentReminder[] = [{ thing: 'assignment:a', step: 'due-3', sentOn: DUE }]
    const days: Day[] = []
    for (let day = DUE; day < DUE + 20; day++) {
      const wish = wishOn(day, sent)
      if (wish) {
        sent.push(wish)
        days.push(day - DUE)
      }
      expect(wishOn(day, sent)).toBeUndefined()
    }
    expect(days).toEqual([1, 8, 15])
  })
})
