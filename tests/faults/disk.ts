import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { demoDatabase, failedChecks } from '#tests/support/make-database.ts'
import type { Figure, Scenario } from '#tests/support/scenarios.ts'
import { ServedSite } from '#tests/support/served-site.ts'
import { signInBeginners } from '#tests/support/sessions.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { HandingIn } from './handing-in.ts'

const WRITERS = 8
const FAILS_MS = 4000
/** How long the site may take to be well again by itself. */
const RECOVERS_MS = 45_000
/** What the preloaded library understands. */
const FAULTS = { full: 'full', 'read only': 'readonly', 'sync fails': 'sync' } as const

/** The disk is full, can't be written, fails to sync: what was acknowledged is there, and the site comes back. */
export const disk: Scenario = {
  name: 'disk',
  target: Object.assign(
    {},
    ...Object.keys(FAULTS).map((fault) => ({
      [`${fault}: lost`]: 0,
      [`${fault}: 5xx but 503`]: 0,
      [`${fault}: 503 without Retry-After`]: 0,
      [`${fault}: failed checks`]: 0,
      [`${fault}: comes back`]: RECOVERS_MS / 1000,
    })),
  ),
  async run() {
    const figures: Record<string, Figure> = {}
    for (const [name, fault] of Object.entries(FAULTS)) {
      const found = await under(fault)
      for (const [what, figure] of Object.entries(found)) figures[`${name}: ${what}`] = figure
    }
    return figures
  },
}

async function under(fault: string): Promise<Record<string, Figure>> {
  const folder = temporaryFolder()
  const told = path.join(folder, 'fault')
  writeFileSync(told, '')
  const database = await demoDatabase()
  const learners = await signInBeginners(database, WRITERS)
  const preload = { LD_PRELOAD: compiled(folder), FAILING_DISK: told, LOG_LEVEL: 'info' }
  const site = await ServedSite.start(database, preload)
  try {
    const writers = new HandingIn(site.origin, learners)
    await pause(2000)
    const failed = performance.now()
    writeFileSync(told, fault)
    await pause(FAILS_MS)
    writeFileSync(told, '')
    const mended = performance.now()
    const back = await firstStored(writers, mended)
    await pause(1000)
    await writers.stop()
    const code = await site.stop()
    const during = writers.since(failed).filter(({ at }) => at < mended)
    const refused = writers.answers.filter(({ status }) => status === 503)
    return {
      'handed in': { value: writers.answers.length, unit: 'attempts' },
      'refused meanwhile': { value: during.filter((one) => one.status !== 200).length, unit: '' },
      lost: { value: await writers.lost(database), unit: 'attempts' },
      '5xx but 503': {
        value: writers.answers.filter(({ status }) => status >= 500 && status !== 503).length,
        unit: '',
      },
      '503 without Retry-After': {
        value: refused.filter(({ retryAfter }) => !retryAfter).length,
        unit: '',
      },
      'comes back': { value: back / 1000, unit: 's' },
      workers: { value: site.workers.length, unit: '' },
      'failed checks': { value: await failedChecks(database), unit: '' },
      'exit code': { value: code, unit: '' },
    }
  } finally {
    await site.stop()
  }
}

/** Milliseconds until someone's hand-in is stored again. */
async function firstStored(writers: HandingIn, since: number): Promise<number> {
  const until = performance.now() + RECOVERS_MS
  for (;;) {
    const good = writers.since(since).find(({ status }) => status === 200)
    if (good) return good.at + good.ms - since
    if (performance.now() > until) return Number.POSITIVE_INFINITY
    await pause(50)
  }
}

function compiled(folder: string): string {
  const library = path.join(folder, 'failing-disk.so')
  execFileSync('cc', [
    '-shared',
    '-fPIC',
    '-O2',
    '-o',
    library,
    'tests/faults/failing-disk.c',
    '-ldl',
  ])
  return library
}
