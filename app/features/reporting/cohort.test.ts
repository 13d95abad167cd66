import { expect, it } from 'vitest'
import { parseDay } from '#app/platform/calendar.ts'
import { newcomersIn, nextCohort, turnBefore } from './cohort.ts'

const day = (text: string) => parseDay(text) as number
const someone = (person: string, unit = 'u', mainRole = 'r', profile = 'p') => ({
  ...{ person, unit, mainRole, profile },
})
const names = (members: { person: string }[]) => members.map(({ person }) => person)

it('turns on the first of January, May and September', () => {
  expect(turnBefore(day('2026-01-01'))).toBe(day('2026-01-01'))
  expect(turnBefore(day('2026-08-31'))).toBe(day('2026-05-01'))
  expect(turnBefore(day('2026-12-31'))).toBe(day('2026-09-01'))
})

it('lets leavers out and newcomers in, and all count from the turn', () => {
  const before = nextCohort([], [someone('stays'), someone('leaves')], 100)
  const after = nextCohort(before, [someone('stays'), someone('comes')], 200)
  expect(after.map(({ person, sinceOn }) => [person, sinceOn])).toEqual([
    ['stays', 200],
    ['comes', 200],
  ])
  expect(names(newcomersIn(after))).toEqual(['comes'])
})

it.each([
  ['unit', someone('moves', 'other')],
  ['role', someone('moves', 'u', 'other')],
  ['profile', someone('moves', 'u', 'r', 'other')],
])('keeps one with another %s out until the next turn', (_, moved) => {
  const before = nextCohort([], [someone('moves'), someone('stays')], 100)
  const between = nextCohort(before, [moved, someone('stays')], 200)
  expect(names(between)).toEqual(['stays'])
  expect(names(nextCohort(between, [moved, someone('stays')], 300))).toEqual(['moves', 'stays'])
})
