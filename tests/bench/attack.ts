import type { ExactReport } from '#app/features/reporting/exact-report.ts'
import { publishNext } from '#app/features/reporting/publication.ts'
import { invert } from '#tests/attack/inversion.ts'
import { type Measured, measure } from '#tests/attack/measure.ts'
import { READINGS, shipped } from '#tests/attack/settings.ts'
import type { Scenario } from '#tests/support/scenarios.ts'

const WORLDS = 200
const SEEDS = Array.from({ length: WORLDS }, (_, index) => 1 + index)

/** What was read, and what happened to people's passes meanwhile; the attacker knows which. */
const ATTACKS = [
  ['months and live', 'growing'],
  ['nights and live', 'growing'],
  ['turn and live', 'quiet'],
  ['turn and live', 'growing'],
  ['a summer', 'living'],
] as const

const INVERTED = 'every outcome of small ones'

/** Whether anyone of one to four can be read out of what is published: docs/exposure.md. */
export const attacked: Scenario = {
  name: 'attack',
  target: Object.fromEntries(
    [...ATTACKS.map((one) => one.join(', ')), INVERTED].map((one) => [one, 0]),
  ),
  onRequest: true,
  async run() {
    const figures: Awaited<ReturnType<Scenario['run']>> = {}
    for (const [name, life] of ATTACKS) {
      const told = `${name}, ${life}`
      const asked = { reading: READINGS[name], maker: shipped, life }
      const measured = await measure(SEEDS, asked, (done) => {
        if (done % 20 === 0) console.log(`  ${told}: ${done} of ${WORLDS}`)
      })
      figures[told] = { value: measured.leaking, unit: '', note: noteOf(measured) }
    }
    figures[INVERTED] = inverted()
    return figures
  },
}

/** Outcomes that the method itself gives away, by what it hides or widens. */
function inverted() {
  const publish = (exact: ExactReport) => publishNext(exact, []).report
  const found = SEEDS.map((seed) => invert(seed, publish))
  const outcomes = found.reduce((sum, one) => sum + one.outcomes, 0)
  const leaking = found.reduce((sum, one) => sum + one.leaking, 0)
  return { value: leaking, unit: 'outcomes', note: `of ${outcomes} in ${WORLDS} municipalities` }
}

function noteOf({ worlds, leaks, groups, alike, hidden, figures, examples }: Measured): string {
  const share = Math.round((100 * hidden) / Math.max(1, figures))
  const found = examples.length > 0 ? `; ${examples.slice(0, 3).join('; ')}` : ''
  return `of ${worlds}; ${leaks} of ${groups} groups; ${alike} all or none; ${share} % hidden${found}`
}
