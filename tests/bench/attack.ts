import { type Measured, measure } from '#tests/attack/measure.ts'
import type { Life } from '#tests/attack/random-world.ts'
import { READINGS, type Reading, shipped } from '#tests/attack/settings.ts'
import type { Scenario } from '#tests/support/scenarios.ts'

const WORLDS = 200
const LIVES: Life[] = ['quiet', 'growing', 'living']

/** Whether anyone of one to four can be read out of what is published: see tests/attack. */
export const attacked: Scenario = {
  name: 'attack',
  target: Object.fromEntries(configurations().map(({ name }) => [name, 0])),
  onRequest: true,
  async run() {
    const figures: Awaited<ReturnType<Scenario['run']>> = {}
    for (const { name, reading, life } of configurations()) {
      const seeds = Array.from({ length: WORLDS }, (_, index) => 1 + index)
      const measured = await measure(seeds, { reading, maker: shipped, life }, (done) => {
        if (done % 50 === 0) console.log(`  ${name}: ${done} of ${WORLDS}`)
      })
      figures[name] = { value: measured.leaking, unit: '', note: noteOf(measured) }
    }
    return figures
  },
}

function configurations(): { name: string; reading: Reading; life: Life }[] {
  return Object.entries(READINGS)
    .filter(([, { cohort }]) => cohort)
    .flatMap(([name, reading]) =>
      LIVES.map((life) => ({ name: `${name}, ${life}`, reading, life })),
    )
}

function noteOf({ worlds, leaks, groups, alike, hidden, figures, examples }: Measured): string {
  const share = Math.round((100 * hidden) / Math.max(1, figures))
  const found = examples.length > 0 ? `; ${examples.slice(0, 3).join('; ')}` : ''
  return `of ${worlds}; ${leaks} of ${groups} groups; ${alike} all or none; ${share} % hidden${found}`
}
