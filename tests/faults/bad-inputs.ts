import { type Stormed, storm } from '#tests/isolation/bad-inputs.ts'
import { demoWorld } from '#tests/isolation/demo-world.ts'
import { keepRows } from '#tests/isolation/kept-world.ts'
import { heldBytes } from '#tests/support/held-memory.mjs'
import type { Scenario } from '#tests/support/scenarios.ts'

const TELL_AT_MOST = 20

/**
 * So many bad inputs to every action, from everybody who may call it: none breaks it, none is stored.
 * With `from`, so many actions are left out: it goes on where it was stopped.
 */
export function badInputs(each: number, seed: number, from: number): Scenario {
  return {
    name: 'bad-inputs',
    target: {
      'server errors, and writes that should not be': 0,
      'memory growth': 150,
      'more held after any action': 150,
    },
    onRequest: true,
    async run() {
      const world = await demoWorld()
      const putBack = await keepRows(world.site.controls.db.client)
      const all: Stormed[] = []
      let [before, most, heldBefore, mostHeld] = [Number.NaN, 0, Number.NaN, 0]
      for await (const one of storm(world, { each, seed, from })) {
        all.push(one)
        // Else pages grow by all that was made for the asking, and the figure with them.
        await putBack()
        // What the first action needed is what any site needs when it has been up for a moment.
        if (all.length === 1) [heldBefore, before] = [heldBytes(), process.memoryUsage().rss]
        most = Math.max(most, process.memoryUsage().rss)
        mostHeld = Math.max(mostHeld, heldBytes())
        console.log(`  ${one.action}: ${one.sent} sent, ${JSON.stringify(one.statuses)}`)
        for (const fault of one.faults.slice(0, TELL_AT_MOST)) console.log(`    ${fault}`)
      }
      const faults = all.flatMap((one) => one.faults)
      const sum = (of: (one: Stormed) => number) => all.reduce((total, one) => total + of(one), 0)
      return {
        actions: { value: all.length, unit: '' },
        sent: { value: sum(({ sent }) => sent), unit: 'inputs', note: `seed ${seed}` },
        'server errors, and writes that should not be': {
          value: faults.length,
          unit: '',
          note: faults[0]?.slice(0, 200) ?? '',
        },
        'memory growth': {
          value: (most - before) / 1e6,
          unit: 'MB',
          note: 'of the site and of who makes the inputs, which share a process',
        },
        'more held after any action': {
          value: (mostHeld - heldBefore) / 1e6,
          unit: 'MB',
          note: 'when what nobody needs is gone',
        },
      }
    },
  }
}
