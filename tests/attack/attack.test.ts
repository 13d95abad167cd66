import { describe, expect, it } from 'vitest'
import { attack } from './attack.ts'
import { cohortOn, exactReport, type Look } from './looks.ts'
import { measure } from './measure.ts'
import { naiveReport } from './naive.ts'
import { randomWorld } from './random-world.ts'
import { alone, READINGS, shipped } from './settings.ts'

const SEEDS = Array.from({ length: 7 }, (_, index) => 1001 + index)

describe('the attacker', () => {
  it('recovers groups where only those under five are hidden', async () => {
    const attacked = await Promise.all(SEEDS.map((seed) => attackNaive(seed)))
    expect(attacked.filter(({ leaks }) => leaks.length > 0).length).toBeGreaterThan(3)
  })

  it('recovers groups from exact breakdowns', async () => {
    const maker = alone({ breakdown: 'exact', whole: 'exact' })
    const { leaks } = await measure(SEEDS, { reading: READINGS.one, maker, life: 'quiet' })
    expect(leaks).toBeGreaterThan(0)
  })

  it('recovers newcomers and leavers where everyone of the day is counted, exactly', async () => {
    const maker = alone({ breakdown: 'exact', whole: 'exact' })
    const asked = { reading: READINGS['nights, no cohort'], maker, life: 'quiet' } as const
    const { leaking } = await measure(SEEDS, asked)
    expect(leaking).toBeGreaterThan(3)
  })
})

describe('what Leia publishes', () => {
  for (const [name, life] of [
    ['months and live', 'growing'],
    ['nights and live', 'growing'],
    ['turn and live', 'quiet'],
    ['a summer', 'living'],
  ] as const)
    it(`recovers nobody: ${name}, ${life}`, { timeout: 60_000 }, async () => {
      const asked = { reading: READINGS[name], maker: shipped, life }
      expect((await measure(SEEDS.slice(0, 4), asked)).examples).toEqual([])
    })
})

function attackNaive(seed: number) {
  const world = randomWorld(seed, { life: 'quiet' })
  const [on] = READINGS.one.full as [number]
  const { members } = cohortOn(world, on)
  const look: Look = { on, members, report: naiveReport(exactReport(world, members, on)) }
  return attack(world, [look], 'quiet')
}
