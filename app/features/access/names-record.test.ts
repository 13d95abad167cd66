import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, isoDay, parseDay } from '#app/platform/calendar.ts'
import {
  type NamesEntry,
  type NamesRecordFields,
  namesRecordFields,
  namesState,
  readNamesRecord,
  WARNINGS,
  warningOn,
} from './names-record.ts'

const TODAY = parseDay('2026-11-24') as number
const typed: NamesRecordFields = {
  id: 'a',
  purpose: 'Gi tid til opplæring',
  discussedWith: 'Fagforbundet',
  discussedOn: isoDay(TODAY),
  evaluateOn: isoDay(TODAY + 365),
}
const problemsOf = (changed: Partial<NamesRecordFields>) => {
  const read = readNamesRecord({ ...typed, ...changed }, TODAY)
  return 'problems' in read ? read.problems : undefined
}
const entry = (evaluateOn: number, recordedOn = TODAY - 300): NamesEntry => ({
  number: 1,
  record: { purpose: 'x', discussedWith: 'y', discussedOn: recordedOn, evaluateOn },
  recordedBy: 'Stian',
  recordedOn,
})

describe('a record', () => {
  it('is taken as it was typed', () => {
    expect(readNamesRecord(typed, TODAY)).toEqual({
      record: {
        purpose: typed.purpose,
        discussedWith: typed.discussedWith,
        discussedOn: TODAY,
        evaluateOn: TODAY + 365,
      },
    })
  })

  it.each([
    ['no purpose', { purpose: '' }, { purpose: 'missing' }],
    ['a very long purpose', { purpose: 'x'.repeat(1001) }, { purpose: 'long' }],
    ['nobody to discuss with', { discussedWith: '' }, { discussedWith: 'missing' }],
    ['no day of discussion', { discussedOn: 'i går' }, { discussedOn: 'date' }],
    ['a discussion to come', { discussedOn: isoDay(TODAY + 1) }, { discussedOn: 'future' }],
    ['an evaluation today', { evaluateOn: isoDay(TODAY) }, { evaluateOn: 'past' }],
    ['no evaluation', { evaluateOn: '' }, { evaluateOn: 'date' }],
    [
      'an evaluation too far ahead',
      { evaluateOn: isoDay(addMonths(TODAY, 24) + 1) },
      { evaluateOn: 'far' },
    ],
  ])('can’t stand with %s', (_, changed, problems) => {
    expect(problemsOf(changed)).toEqual(problems)
  })

  it('may be evaluated two years ahead, and no later', () => {
    expect(problemsOf({ evaluateOn: isoDay(addMonths(TODAY, 24)) })).toBeUndefined()
  })

  it('is read from whatever a form may hold', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (given) => {
        const form = new FormData()
        for (const [name, value] of Object.entries(given)) form.set(name, value)
        const read = readNamesRecord(namesRecordFields(form), TODAY)
        expect('problems' in read || 'record' in read).toBe(true)
      }),
    )
  })
})

describe('a municipality', () => {
  it('is open up to and including the day of evaluation', () => {
    expect(namesState(undefined, TODAY)).toBe('never')
    expect(namesState({ ...entry(0), record: null }, TODAY)).toBe('withdrawn')
    const states = [61, 60, 0, -1].map((left) => namesState(entry(TODAY + left), TODAY))
    expect(states).toEqual(['open', 'due', 'due', 'passed'])
  })

  it('is warned at each step, and told when it has closed', () => {
    const told = [61, 60, 31, 30, 0, -1].map((left) => warningOn(entry(TODAY + left), TODAY))
    expect(told).toEqual([undefined, 60, 60, 30, 30, 'passed'])
  })

  it('is not warned of what it chose to be near', () => {
    for (const step of WARNINGS)
      expect(warningOn(entry(TODAY + step, TODAY), TODAY)).toBeUndefined()
    expect(warningOn(entry(TODAY + 20, TODAY), TODAY)).toBeUndefined()
    expect(warningOn(undefined, TODAY)).toBeUndefined()
  })
})
