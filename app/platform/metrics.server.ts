import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { log } from './log.server.ts'

/** What `/metrics` tells: of the service, never of a person, a unit or a municipality. */
export const registry = new Registry()

const registers = [registry]

/** A name of a metric. While someone develops, a module that tells of it may be run once more. */
function anew(name: string): string {
  registry.removeSingleMetric(name)
  return name
}

/** Counts what happens; each set of labels has a series of its own, so labels are few and fixed. */
export function counter<Label extends string>(
  name: string,
  help: string,
  labelNames: Label[] = [],
) {
  return new Counter({ name: anew(name), help, labelNames, registers })
}

/** Seconds or sizes, in buckets. */
export function histogram<Label extends string>(
  name: string,
  help: string,
  { buckets, labelNames = [] }: { buckets: number[]; labelNames?: Label[] },
) {
  return new Histogram({ name: anew(name), help, labelNames, buckets, registers })
}

/** What can be read at any time; one that can't be read is left out. */
export function gauge(name: string, help: string, read: () => number | Promise<number>) {
  return new Gauge({
    name: anew(name),
    help,
    registers,
    async collect() {
      this.remove()
      await orLog(name, async () => this.set(await read()))
    },
  })
}

/** The same, with a value for each label. */
export function gaugeBy(
  name: string,
  help: string,
  label: string,
  read: () => Promise<Iterable<readonly [string, number]>>,
) {
  return new Gauge({
    name: anew(name),
    help,
    labelNames: [label],
    registers,
    async collect() {
      this.reset()
      await orLog(name, async () => {
        for (const [value, number] of await read()) this.set({ [label]: value }, number)
      })
    },
  })
}

/** One that can't be read hides none of the others. */
function orLog(name: string, read: () => Promise<void>): Promise<void> {
  return read().catch((err: unknown) => log.warn({ err, name }, 'a metric can’t be read'))
}
