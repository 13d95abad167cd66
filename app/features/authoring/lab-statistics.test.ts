import { describe, expect, it } from 'vitest'
import type { Sign } from '#app/features/activities/attempt.ts'
import { medianTries, passShare, signStatistics } from './lab-statistics.ts'

const sign = (share: number, more: Partial<Sign> = {}): Sign => ({
  ...{ of: 'rule', id: 'r', label: 'Regelen', isHidden: false, share },
  ...more,
})
const people = (count: number, signs: (at: number) => Sign[]) =>
  Array.from({ length: count }, (_, at) => ({ passed: true, signs: signs(at) }))

describe('what first attempts at a lab show', () => {
  it('has no figures for fewer than thirty, whatever is asked for', () => {
    expect(
      signStatistics(
        people(29, () => [sign(0)]),
        1,
      )[0]?.figures,
    ).toBeNull()
    expect(signStatistics(people(30, () => [sign(0)]))[0]?.figures).not.toBeNull()
    expect(
      passShare(
        people(29, () => []),
        1,
      ),
    ).toBeNull()
  })

  it('is the share who broke a rule, with its interval, and the mean of a case', () => {
    const some = people(40, (at) => [sign(at < 10 ? 0 : 1), sign(0.5, { of: 'case', id: 'c' })])
    const [rule, mean] = signStatistics(some)
    expect(rule?.figures?.missed).toMatchObject({ count: 10, of: 40, share: 0.25 })
    expect(mean?.figures?.mean).toBeCloseTo(0.5)
  })

  it('counts a refusal among all, also those who were refused nothing', () => {
    const some = people(40, (at) => (at < 4 ? [sign(0, { of: 'refusal', id: 'x' })] : []))
    expect(signStatistics(some)[0]?.figures?.missed).toMatchObject({ count: 4, of: 40 })
  })

  it.each([
    ['a rule nobody breaks', {}, 'never-missed'],
    ['a fault everyone mends', { of: 'fault' }, 'always-mended'],
    ['a hidden case everyone solves', { of: 'case', isHidden: true }, 'always-solved'],
    ['a visible case everyone solves', { of: 'case' }, null],
    ['what all of a kind have', { label: null }, null],
  ] as const)('flags %s as it should, when it is sure', (_, more, flag) => {
    const flagOf = (count: number) =>
      signStatistics(people(count, () => [sign(1, more)]))[0]?.figures?.flag
    expect(flagOf(200)).toBe(flag)
    expect(flagOf(30)).toBeNull()
  })
})

describe('attempts until half have passed', () => {
  const tries = (count: number, passed = true) => ({ count, passed })

  it('is the median where all have passed', () => {
    expect(medianTries([tries(1), tries(2), tries(2), tries(3), tries(4)])).toBe(2)
  })

  it('counts those who gave up for as long as they tried', () => {
    // After one: 1 of 4 has passed. After two: half of the two who went on.
    expect(medianTries([tries(1), tries(1, false), tries(2), tries(2, false)])).toBe(2)
  })

  it('is not known while fewer than half have passed, or nobody has tried', () => {
    expect(medianTries([tries(1), tries(1, false), tries(1, false)])).toBeNull()
    expect(medianTries([])).toBeNull()
  })
})
