import { execFile } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayOf, isoDay } from '#app/platform/calendar.ts'
import { openDatabase } from '#db/client.ts'
import { courseOf, smallQuiz, writeContent } from '#tests/factories/learning.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'leia-db-command-'))
const file = path.join(folder, 'data', 'leia.db')
const quizzes = ['kurs/en/quiz', 'kurs/to/quiz'].map((id) => smallQuiz(id))

beforeAll(() => {
  const [one, two] = quizzes
  const course = courseOf('kurs', { en: one ? [one] : [], to: two ? [two] : [] })
  const content = writeContent(folder, [course], quizzes)
  const everyone = {
    id: 'alle-ansatte',
    title: '',
    requires: [{ competence: 'journalforing', level: 1 }],
  }
  writeFileSync(
    path.join(folder, 'content.json'),
    JSON.stringify({ ...content, jobRoles: [everyone] }),
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Said = { code: number; text: string }

function command(...args: string[]): Promise<Said> {
  return commandWith({}, ...args)
}

function commandWith(settings: Record<string, string>, ...args: string[]): Promise<Said> {
  const keys = { SIGNING_KEYS: path.join(folder, 'keys'), SEALING_KEYS: path.join(folder, 'seals') }
  const place = { DATABASE_URL: `file:${file}`, LEIA_CONTENT: folder, ...keys }
  const env = { ...process.env, ...settings, ...place }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'app/commands/db.ts', ...args],
      { env },
      (error, out, err) => {
        resolve({ code: Number(error?.code ?? 0), text: out + err })
      },
    )
  })
}

/** In a process of its own: a connection closed in this one holds the file until it is collected. */
async function ask(sql: string): Promise<unknown> {
  const program = `import { createClient } from '@libsql/client'
    const { rows } = await createClient({ url: process.argv[1] }).execute(process.argv[2])
    console.log(JSON.stringify(rows[0]?.[0] ?? null))`
  const args = ['--input-type=module', '-e', program, `file:${file}`, sql]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return JSON.parse(stdout)
}

async function forget(): Promise<void> {
  for (const [table, column] of [
    ['completion', 'person'],
    ['attempt', 'person'],
    ['person', 'id'],
  ])
    await ask(`delete from ${table} where ${column} like 'simulated:%'`)
}

// One story in three parts: each step stands on the one before.
describe('the db command', { timeout: 60_000 }, () => {
  it('says what it can do, and what to run first', async () => {
    expect(await command()).toMatchObject({ code: 1, text: expect.stringContaining('-- migrate') })
    expect((await command('frobnicate')).text).toContain('«frobnicate»')
    expect((await command('seed')).text).toContain('Run «npm run db -- migrate» first.')
  })

  it('makes the folder, the tables and the published courses, again and again', async () => {
    for (let times = 0; times < 2; times++) expect((await command('migrate')).code).toBe(0)
    expect(await ask('select count(*) from module')).toBe(2)
    expect(await ask('pragma journal_mode')).toBe('wal')
  })

  it('seeds the demo once, and leaves it whole in one file', async () => {
    expect(await command('seed', '--people', '300', '--municipalities', '3')).toMatchObject({
      code: 0,
    })
    expect(existsSync(`${file}-wal`)).toBe(false)
    expect(await ask('select count(*) from person')).toBe(300)
    expect(await ask('select count(*) from profile_module where to_on = 999999')).toBeGreaterThan(0)
    const again = await command('seed')
    expect(again).toMatchObject({ code: 0, text: expect.stringContaining('already there') })
    expect(await ask('select count(*) from person')).toBe(300)
  })

  it('refuses sizes that are none', async () => {
    expect((await command('seed', '--people', 'many')).code).toBe(1)
    expect((await command('seed', '--poeple', '9')).text).toContain('--poeple')
  })

  it('finds nothing wrong, every score recomputed', async () => {
    const { code, text } = await command('check')
    expect(code).toBe(0)
    const [, same, all] = /agree \((\d+) of (\d+)\)/.exec(text) ?? []
    expect(same).toBe(all)
    expect(Number(all)).toBeGreaterThan(200)
  })

  it('finds derived figures that are wrong, and makes them anew', async () => {
    await ask('update tally_whole set people = people + 1')
    const { code, text } = await command('check')
    expect(code).toBe(1)
    expect(text).toContain('✖ Derived figures agree with a recomputation: no, 6 found')
    expect((await command('rebuild')).text).toContain('rebuild reporting')
    expect((await command('rebuild', 'reporting')).code).toBe(0)
    expect((await command('check')).text).toContain('✔ Derived figures agree')
  })
})

describe('simulated learners', { timeout: 60_000 }, () => {
  it('are the same for the same seed, and each run takes the place of the earlier one', async () => {
    const simulate = (...flags: string[]) => command('simulate', 'kurs', ...flags)
    const answers = () =>
      ask(`select group_concat(answer) from (select answer from attempt
        where person like 'simulated:%' order by id)`)
    const invented = () => ask("select count(*) from person where id like 'simulated:%'")
    const told = []
    for (const flags of [['--people', '50'], [], ['--seed', '2']]) {
      expect((await simulate('--people', '40', ...flags)).code).toBe(0)
      told.push([await invented(), await answers()])
    }
    const [[fifty] = [], [forty, first] = [], [, second] = []] = told
    expect([fifty, forty]).toEqual([50, 40])
    expect(second).not.toBe(first)
    await simulate('--people', '40')
    expect(await answers()).toBe(first)
    expect((await command('check')).code).toBe(0)
    await forget()
  })

  it('are not invented in production, nor for what is not there', async () => {
    const production = { NODE_ENV: 'production' }
    const refused = await commandWith(production, 'simulate', 'kurs')
    expect(refused).toMatchObject({
      code: 1,
      text: expect.stringContaining('not invented in prod'),
    })
    expect((await command('simulate', 'krus')).text).toContain('What there is: kurs')
    expect((await command('simulate', 'kurs', '--mislead', 'nei')).text).toContain(
      'no question nei',
    )
    expect(await ask("select count(*) from person where id like 'simulated:%'")).toBe(0)
  })
})

describe('copies of the database', { timeout: 60_000 }, () => {
  it('backs up, and puts the copy back only when told that the present one goes', async () => {
    const copy = path.join(folder, 'copy.db')
    expect((await command('backup', copy)).code).toBe(0)
    expect((await command('backup', copy)).text).toContain('choose another name')
    await ask("update person set name = 'Changed'")
    expect((await command('restore', copy)).text).toContain('--force')
    expect(await ask("select count(*) from person where name = 'Changed'")).toBe(300)
    expect((await command('restore', copy, '--force')).code).toBe(0)
    expect(await ask("select count(*) from person where name = 'Changed'")).toBe(0)
  })

  it('makes a copy a night, once, and takes away what is too old to be kept', async () => {
    const backups = path.join(folder, 'backups')
    mkdirSync(backups)
    const old = ['leia-2019-01-01.db', 'leia-2020-05-04.db', 'leia-notes.db']
    for (const name of old) writeFileSync(path.join(backups, name), '')
    for (let back = 1; back <= 12; back++)
      writeFileSync(path.join(backups, `leia-${isoDay(dayOf(Date.now()) - 31 * back)}.db`), '')
    const nightly = () => commandWith({ BACKUP_FOLDER: backups }, 'backup', '--nightly')
    expect(await nightly()).toMatchObject({ code: 0, text: expect.stringContaining('✔') })
    expect(await nightly()).toMatchObject({ code: 0, text: '' })
    const names = readdirSync(backups)
    expect(names).toContain(`leia-${isoDay(dayOf(Date.now()))}.db`)
    expect(names.filter((name) => old.includes(name))).toEqual(['leia-notes.db'])
    expect((await command('backup', '--nightly')).text).toContain('BACKUP_FOLDER is not set')
  })

  it('rehearses all of it on a copy, and leaves the database as it is', async () => {
    const drilled = "select count(*) from rate_limit where key like 'drill:%'"
    const acts = await ask('select count(*) from act')
    const { code, text } = await command('drill')
    expect({ code, text }).toMatchObject({ code: 0 })
    expect(text.match(/^✔/gm)).toHaveLength(9)
    expect(await ask(drilled)).toBe(0)
    expect(await ask('select count(*) from act')).toBe(acts)
  })

  it('does not put a damaged or foreign file in place, nor under a running site', async () => {
    const foreign = path.join(folder, 'foreign.db')
    writeFileSync(foreign, 'no database')
    expect((await command('restore', foreign, '--force')).text).toContain('not a copy')
    expect((await command('restore', 'nowhere.db', '--force')).text).toContain('no file')
    await command('migrate')
    const running = openDatabase(`file:${file}`)
    await running.client.execute('select count(*) from person')
    const { code, text } = await command('restore', path.join(folder, 'copy.db'), '--force')
    running.client.close()
    expect({ code, text }).toMatchObject({
      code: 1,
      text: expect.stringContaining('stop Leia first'),
    })
    expect(await ask('select count(*) from person')).toBe(300)
  })

  it('replaces nothing where a key can’t be read', async () => {
    const AUDIT_FOLDER = path.join(folder, 'audit-gone')
    mkdirSync(AUDIT_FOLDER)
    // Also whoever may read everything can't read this.
    symlinkSync(path.join(folder, 'nowhere'), path.join(AUDIT_FOLDER, 'key'))
    await ask("update person set name = 'Since'")
    const copy = path.join(folder, 'copy.db')
    const refused = await commandWith({ AUDIT_FOLDER }, 'restore', copy, '--force')
    expect(refused).toMatchObject({
      code: 1,
      text: expect.stringContaining('Nothing was replaced'),
    })
    expect(await ask("select count(*) from person where name = 'Since'")).toBe(300)
  })
})

describe('the db command on a demo', { timeout: 60_000 }, () => {
  it('finds a score that its answer does not earn, and a person in two places', async () => {
    const copy = readFileSync(file)
    await ask(`update attempt set score_numerator = score_denominator, passed = 1
      where id = (select id from attempt where not passed limit 1)`)
    await ask(`insert into membership select person, municipality, unit, main_role, profile,
      from_on + 1, to_on from membership where to_on = 999999 limit 1`)
    const { code, text } = await command('check')
    expect(code).toBe(1)
    expect(text).toMatch(/✖ Nobody belongs to two places at a time: no, 1 found/)
    expect(text).toMatch(/✖ Scores recomputed .*: no, 1 found/)
    writeFileSync(file, copy)
  })

  it('does not go back to an older Leia', async () => {
    await ask('update __drizzle_migrations set created_at = created_at + 1e12')
    expect(await command('migrate')).toMatchObject({
      code: 1,
      text: expect.stringContaining('migrated by a newer Leia'),
    })
    await ask('update __drizzle_migrations set created_at = created_at - 1e12')
    expect((await command('migrate')).code).toBe(0)
  })

  it('renews the demo when told to, but never overwrites people who are not invented', async () => {
    expect(
      (await command('seed', '--people', '200', '--municipalities', '2', '--force')).code,
    ).toBe(0)
    expect(await ask('select count(*) from person')).toBe(200)
    await ask("update person set password_hash = null, email = replace(email, '.example', '.no')")
    const refused = await command('seed', '--force')
    expect(refused).toMatchObject({ code: 1, text: expect.stringContaining('needs an empty one') })
    expect((await command('simulate', 'kurs')).text).toContain('not the demo')
    expect(await ask('select count(*) from person')).toBe(200)
  })
})
