import { type Attacked, attack, hiddenOf } from './attack.ts'
import { type Life, randomWorld } from './random-world.ts'
import { looksOf, type Maker, RESTLESS, type Reading } from './settings.ts'

/** What came of attacking many municipalities. */
export type Measured = {
  worlds: number
  /** Municipalities with a leak, and those where no all-or-none figure explains it. */
  leaking: number
  unexplained: number
  groups: number
  leaks: number
  alike: number
  /** Figures kept back, of all that there would be. */
  hidden: number
  figures: number
  /** Tables that were held back, so that the one before stood. */
  held: number
  /** The first leaks, told so that they can be found again. */
  examples: string[]
}

/** Attacks the municipalities of these seeds. */
export async function measure(
  seeds: number[],
  { reading, maker, life }: { reading: Reading; maker: Maker; life: Life },
  progress: (done: number) => void = () => {},
): Promise<Measured> {
  const sum = {
    ...{ worlds: 0, leaking: 0, unexplained: 0, groups: 0, leaks: 0, alike: 0 },
    ...{ hidden: 0, figures: 0, held: 0, examples: [] as string[] },
  }
  for (const seed of seeds) {
    const world = randomWorld(seed, { life, restless: RESTLESS })
    const looks = looksOf(world, reading, maker)
    add(sum, seed, await attack(world, looks, life))
    sum.held += reading.full.length - looks.filter(({ wholeOnly }) => !wholeOnly).length
    for (const { report, wholeOnly } of looks) {
      if (wholeOnly) continue
      const { hidden, of } = hiddenOf(report)
      sum.hidden += hidden
      sum.figures += of
    }
    progress(sum.worlds)
  }
  return sum
}

function add(sum: Measured, seed: number, { groups, leaks, unexplained, alike }: Attacked): void {
  sum.worlds += 1
  sum.leaking += leaks.length > 0 ? 1 : 0
  sum.unexplained += unexplained.length > 0 ? 1 : 0
  sum.groups += groups
  sum.leaks += leaks.length
  sum.alike += alike.length
  const [first] = unexplained.length > 0 ? unexplained : leaks
  if (first) sum.examples.push(`seed ${seed}: ${first.name} (${first.people})`)
}
