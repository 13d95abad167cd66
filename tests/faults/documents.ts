import { type ChildProcess, fork } from 'node:child_process'
import type { Scenario } from '#tests/support/scenarios.ts'
import { spread } from '#tests/support/spread.ts'
import type { Tried } from './document-tester.ts'

const TESTERS = 2
/** A document that takes longer is said to hang: its tester is ended. */
const HANGS_MS = 10_000
const TELL_EACH = 5_000

/** Random documents through the compiler: none crashes it, none hangs, nothing that runs comes out. */
export function documentsThrough(count: number, first: number): Scenario {
  return {
    name: 'documents',
    target: { 'crashes, hangs and script': 0 },
    onRequest: true,
    async run() {
      const all = await tryAll(count, first)
      const bad = all.filter(isBad)
      for (const { seed, faults } of bad.slice(0, 20)) console.error(`seed ${seed}: ${faults[0]}`)
      const share = (100 * all.filter(({ accepted }) => accepted).length) / all.length
      const bundled = all.filter((one) => one.bundled).length
      return {
        'crashes, hangs and script': {
          value: bad.length,
          unit: '',
          note: `of ${count} documents, seeds from ${first}`,
        },
        accepted: {
          value: share,
          unit: '%',
          note: `${bundled} of them through the bundler too, with the same outcome`,
        },
        'time each': spread(
          all.map(({ ms }) => ms),
          'ms',
        ),
        longest: { value: all.reduce((most, { ms }) => Math.max(most, ms), 0), unit: 'ms' },
      }
    },
  }
}

function isBad({ faults }: Tried): boolean {
  return faults.length > 0
}

async function tryAll(count: number, first: number): Promise<Tried[]> {
  const all: Tried[] = []
  const work = { next: first, end: first + count }
  const tell = (one: Tried) => {
    all.push(one)
    if (all.length % TELL_EACH === 0)
      console.log(`  ${all.length} of ${count}, ${all.filter(isBad).length} bad`)
  }
  await Promise.all(Array.from({ length: TESTERS }, () => workOn(work, tell)))
  return all
}

type Work = { next: number; end: number }

async function workOn(work: Work, tell: (one: Tried) => void): Promise<void> {
  let tester = await startTester()
  while (work.next < work.end) {
    const seed = work.next++
    const answer = await within(tester, seed)
    tell(answer ?? { seed, ms: HANGS_MS, accepted: false, bundled: false, faults: ['hangs'] })
    if (answer) continue
    tester.kill('SIGKILL')
    tester = await startTester()
  }
  tester.kill()
}

/** A process of its own, so that one that never ends or dies takes nothing with it. */
function startTester(): Promise<ChildProcess> {
  const tester = fork(new URL('./document-tester.ts', import.meta.url), {
    execArgv: ['--import', 'tsx'],
  })
  return new Promise((resolve, reject) => {
    tester.once('message', () => resolve(tester))
    tester.once('error', reject)
  })
}

/** Undefined when the tester did not answer in time, or died of it. */
function within(tester: ChildProcess, seed: number): Promise<Tried | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, HANGS_MS, undefined)
    tester.removeAllListeners('exit').once('exit', () => resolve(undefined))
    tester.once('message', (answer: Tried) => {
      clearTimeout(timer)
      resolve(answer)
    })
    tester.send(seed)
  })
}
