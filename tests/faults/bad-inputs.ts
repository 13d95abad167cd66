import { type Stormed, storm } from '#tests/isolation/bad-inputs.ts'
import { demoWorld } from '#tests/isolation/demo-world.ts'
import { keepRows } from '#tests/isolation/kept-world.ts'
import { askElsewhere } from '#tests/isolation/ways.ts'
import type { Figure, Scenario } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'

const TELL_AT_MOST = 20

type Figures = Record<string, Figure>

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
      'more held at last': 150,
    },
    onRequest: true,
    async run() {
      const world = await demoWorld()
      const putBack = await keepRows(world.site.controls.db.client)
      const server = await ServerProcess.start(databaseHere(), { LOG_LEVEL: 'silent' })
      askElsewhere(world.site, server.origin)
      const all: Stormed[] = []
      let [before, most, heldBefore] = [Number.NaN, 0, Number.NaN]
      for await (const one of storm(world, { each, seed, from })) {
        all.push(one)
        // Else pages grow by all that was made for the asking, and the figure with them.
        await putBack()
        // What the first action needed is what any site needs when it has been up for a moment.
        if (all.length === 1) {
          heldBefore = await server.ask('heldBytes')
          before = await server.ask('memoryBytes')
        }
        most = Math.max(most, await server.ask('memoryBytes'))
        console.log(`  ${one.action}: ${one.sent} sent, ${JSON.stringify(one.statuses)}`)
        for (const fault of one.faults.slice(0, TELL_AT_MOST)) console.log(`    ${fault}`)
      }
      const held = await server.ask('heldBytes')
      await server.kill()
      return { ...found(all, seed), ...memory(most - before, held - heldBefore) }
    },
  }
}

function databaseHere(): string {
  return process.env.DATABASE_URL?.replace(/^file:/, '') ?? ''
}

function found(all: Stormed[], seed: number): Figures {
  const faults = all.flatMap((one) => one.faults)
  return {
    actions: { value: all.length, unit: '' },
    sent: {
      value: all.reduce((total, { sent }) => total + sent, 0),
      unit: 'inputs',
      note: `seed ${seed}`,
    },
    'server errors, and writes that should not be': {
      value: faults.length,
      unit: '',
      note: faults[0]?.slice(0, 200) ?? '',
    },
  }
}

function memory(grown: number, held: number): Figures {
  return {
    'memory growth': { value: grown / 1e6, unit: 'MB', note: 'of the site’s process, at most' },
    'more held at last': { value: held / 1e6, unit: 'MB', note: 'when what nobody needs is gone' },
  }
}
