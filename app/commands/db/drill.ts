import { execFile, fork } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { createClient } from '@libsql/client'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { copyDatabase, megabytes } from './copy.ts'
import { differingTables } from './drill/compare.ts'

const TSX = ['--import', 'tsx']
const LOAD = 'app/commands/db/drill/load.ts'
const AFTERMATH = 'app/commands/db/drill/aftermath.ts'
/** What the load writes to. */
const LOADED = ['rate_limit']
/** The log gets an entry that tells of the restore; the check looks through all of it. */
const TOLD = ['act']
const LOAD_BEFORE_MS = 500

type Step = { what: string; seconds: number; found: string; isRight: boolean }
type Outcome = Omit<Step, 'what' | 'seconds'>

/**
 * Rehearses backup and restore on a copy: reads the database that is in use, and writes nowhere but in
 * a folder that is gone afterwards. Exit code 1 when something is not as it should be.
 */
export async function run(): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'leia-drill-'))
  const steps: Step[] = []
  try {
    for (const [what, step] of Object.entries(rehearsal(folder))) {
      const began = performance.now()
      const outcome = await step().catch((error) => ({ found: firstLine(error), isRight: false }))
      steps.push({ what, seconds: (performance.now() - began) / 1000, ...outcome })
      if (!outcome.isRight) break
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(table(steps))
  return steps.every(({ isRight }) => isRight) ? 0 : 1
}

function rehearsal(folder: string): Record<string, () => Promise<Outcome>> {
  const [live, copy] = [path.join(folder, 'live', 'leia.db'), path.join(folder, 'copy.db')]
  const restored = path.join(folder, 'restored', 'leia.db')
  const there = surroundings(restored)
  const inPlace = async (...args: string[]) => right(await command(there, args))
  return {
    'a copy of the database in use': () => take(live),
    'backup while 2 rows a time are written': () => backUpUnderLoad(live, copy),
    'the backup equals what was there': () => equal(live, copy, LOADED),
    restore: async () => {
      bringAlong(restored)
      await inPlace('restore', copy)
      return right('in place')
    },
    'the restored equals the backup': () => equal(copy, restored, TOLD),
    migrate: () => inPlace('migrate'),
    check: () => inPlace('check'),
    'certificates issued since the backup': () => issueAgain(folder, there),
    'a badge signed there': () => verifyBadge(folder),
  }
}

async function take(live: string): Promise<Outcome> {
  mkdirSync(path.dirname(live))
  const size = await copyDatabase(live)
  db.client.close()
  const client = createClient({ url: `file:${live}` })
  await client.execute('pragma journal_mode = wal')
  client.close()
  return right(`${megabytes(size)} MB`)
}

/** All that was told before the backup began must be in it, and no half of a write. */
async function backUpUnderLoad(live: string, copy: string): Promise<Outcome> {
  let told = 0
  const load = fork(LOAD, { execArgv: TSX, env: { ...process.env, ...surroundings(live) } })
  const ended = new Promise((resolve) => load.once('exit', resolve))
  load.on('message', (count: number) => {
    told = count
  })
  while (told === 0 && load.exitCode === null) await pause(10)
  await pause(LOAD_BEFORE_MS)
  const before = told
  await command(surroundings(live), ['backup', copy])
  const after = told
  if (load.connected) load.send('end')
  await ended
  const { pairs, halves } = await writtenIn(copy)
  const isRight = halves === 0 && pairs >= before && pairs <= after + 1 && after > before
  return {
    isRight,
    found: `${before} writes before, ${after} after, ${pairs} in it, ${halves} in half`,
  }
}

async function writtenIn(file: string): Promise<{ pairs: number; halves: number }> {
  const client = createClient({ url: `file:${file}` })
  const { rows } = await client.execute(
    `select count(*) as pairs, sum(halves <> 2) as halves from (
      select count(*) as halves from rate_limit where key like 'drill:%'
        group by substr(key, 1, length(key) - 2))`,
  )
  client.close()
  return { pairs: Number(rows[0]?.pairs), halves: Number(rows[0]?.halves ?? 0) }
}

async function equal(one: string, other: string, leftOut: string[] = []): Promise<Outcome> {
  const differing = await differingTables(one, other, leftOut)
  const but = leftOut.length > 0 ? ` but ${leftOut.join(', ')}` : ''
  const found = differing.length === 0 ? `every row of every table${but}` : differing.join(', ')
  return { isRight: differing.length === 0, found }
}

/** Keys and journals are backed up by themselves; here copies of those in use. */
function bringAlong(restored: string): void {
  const { SIGNING_KEYS, AUDIT_FOLDER, ISSUED_FOLDER, SEALING_KEYS } = surroundings(restored)
  const places = [
    [env.SIGNING_KEYS, SIGNING_KEYS],
    [env.AUDIT_FOLDER, AUDIT_FOLDER],
    [env.ISSUED_FOLDER, ISSUED_FOLDER],
    [env.SEALING_KEYS, SEALING_KEYS],
  ] as const
  mkdirSync(path.dirname(restored))
  for (const [from, to] of places) if (existsSync(from)) cpSync(from, to, { recursive: true })
}

function surroundings(file: string) {
  const beside = (name: string) => path.join(path.dirname(file), name)
  return {
    DATABASE_URL: `file:${file}`,
    SIGNING_KEYS: beside('keys'),
    SEALING_KEYS: beside('sealing-keys'),
    AUDIT_FOLDER: beside('audit'),
    ISSUED_FOLDER: beside('issued'),
    BACKUP_FOLDER: '',
  }
}

type Aftermath = Record<'takenOut' | 'before' | 'after' | 'changed', number> & { signed: boolean }

async function issueAgain(folder: string, there: object): Promise<Outcome> {
  const out: Aftermath = JSON.parse(await script(there, [...TSX, AFTERMATH, folder]))
  const { takenOut, before, after, changed } = out
  const found = `${takenOut} taken out, back with their numbers; ${after} of ${before}, ${changed} changed`
  return { isRight: changed === 0 && after === before, found }
}

async function verifyBadge(folder: string): Promise<Outcome> {
  const [badge, key] = [path.join(folder, 'badge.json'), path.join(folder, 'did.json')]
  if (!existsSync(badge)) return right('there is no certificate')
  await script({}, ['app/commands/verify.mjs', badge, '--key', key])
  return right('verifies with the public keys alone')
}

function command(settings: object, args: string[]): Promise<string> {
  return script(settings, [...TSX, 'app/commands/db.ts', ...args])
}

/** Gives the last line that it says; rejects when it ends with another code than 0. */
async function script(settings: object, args: string[]): Promise<string> {
  const env = { ...process.env, ...settings }
  const { stdout } = await promisify(execFile)(process.execPath, args, { env })
  return stdout.trim().split('\n').at(-1) ?? ''
}

function right(found: string): Outcome {
  return { isRight: true, found }
}

function firstLine(error: Error & { stdout?: string; stderr?: string }): string {
  const wrong = error.stdout?.split('\n').find((line) => line.startsWith('✖'))
  return wrong ?? error.stderr?.trim().split('\n')[0] ?? error.message
}

function table(steps: Step[]): string {
  const width = Math.max(...steps.map(({ what }) => what.length))
  return steps
    .map(({ what, seconds, found, isRight }) => {
      const time = `${seconds.toFixed(1)} s`.padStart(8)
      return `${isRight ? '✔' : '✖'} ${what.padEnd(width)} ${time}  ${found}`
    })
    .join('\n')
}
