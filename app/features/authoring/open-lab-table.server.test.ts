import { rmSync, writeFileSync } from 'node:fs'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { kindOf } from '#app/features/activities/registry.ts'
import type { LabVariant, WorkflowAnswer } from '#app/features/activities/workflow-lab.ts'
import { db } from '#app/platform/database.server.ts'
import { attempt } from '#db/schema/activities.ts'
import { membership, municipality, person, profile, unit } from '#db/schema/people.ts'
import { courseOf, writeContent } from '#tests/factories/learning.ts'
import { letterLab, node } from '#tests/factories/workflow-lab.ts'
import type { LabView } from './lab-table.ts'
import { openLabTable } from './open-lab-table.server.ts'

const folder = await vi.hoisted(async () => {
  const { mkdirSync, mkdtempSync } = await import('node:fs')
  const made = mkdtempSync(`${(await import('node:os')).tmpdir()}/leia-labs-`)
  mkdirSync(`${made}/content`)
  process.env.DATABASE_URL = `file:${made}/leia.db`
  process.env.LEIA_CONTENT = `${made}/content`
  return made
})

const PEOPLE = Array.from({ length: 40 }, (_, at) => `Navn Navnesen ${at}`)
const { lab: shared, key } = letterLab()
const lab = { ...shared, variants: { '1824': withArchive() } }
const kind = kindOf({ kind: 'workflow-lab' as const })

/** A flow with one step more, which those of the shared flow can't do. */
function withArchive(): LabVariant {
  const { flow, steps, diagram } = shared
  const own = { ...flow, nodes: [...flow.nodes, node('arkiv', 'task')] }
  const ways = flow.ways.map((way) => (way.from === 'les' ? { ...way, from: 'arkiv' } : way))
  const more = { id: 'til-arkiv', from: 'les', to: 'arkiv', name: '', isDefault: false }
  const changed = { ...own, ways: [...ways, { ...more, condition: null }] }
  return { flow: changed, steps, diagram, standardisation: 0.9, changes: [] }
}

/** The lab as it stands in its module, and its rule in the file of its cases. */
function authorFile() {
  const places = { 'rule/MERKE-kanal': 'courses/kurs/flyt.saker.yaml:12' }
  const written = { id: lab.id, was: null, place: { line: 7, column: 1 }, lab: { places } }
  const file = 'content/courses/kurs/01-modul.mdx'
  const module = { id: 'kurs/modul', was: [], file, activities: [written] }
  return { checkedAt: 0, diagnostics: [], courses: [], modules: [module] }
}

beforeAll(async () => {
  writeContent(`${folder}/content`, [courseOf('kurs', { modul: [] })], [])
  const segments = [{ kind: 'activity', activity: lab }]
  const lesson = { id: 'kurs/modul', revision: 1, contentHash: '', segments }
  writeFileSync(`${folder}/content/lessons/kurs.modul.json`, JSON.stringify(lesson))
  writeFileSync(`${folder}/content/keys/kurs.modul.json`, JSON.stringify({ [lab.id]: key }))
  writeFileSync(`${folder}/content.authors.json`, JSON.stringify(authorFile()))
  await migrate(db, { migrationsFolder: 'db/migrations' })
  for (const number of ['1824', '1833']) {
    await db.insert(municipality).values({ number, name: number, languageForm: 'bokmål' })
    await db
      .insert(unit)
      .values({ id: number, municipality: number, name: number, fromOn: 0, parent: null })
    await db.insert(profile).values({ id: number, municipality: number, jobRoles: [] })
  }
  for (const id of PEOPLE)
    await db.insert(person).values({ id, name: id, email: `${id.replaceAll(' ', '-')}@x.example` })
})
beforeEach(async () => {
  await db.delete(attempt)
  await db.delete(membership)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function livesIn(number: string, people: string[]) {
  const own = { municipality: number, unit: number, profile: number, mainRole: 'x', fromOn: 0 }
  await db.insert(membership).values(people.map((one) => ({ ...own, person: one })))
}

/** All right in the flow of a municipality; with `wrong`, in the wrong channel. */
function answerIn(number: string | undefined, wrong = false): WorkflowAnswer {
  const served = kind.serve(lab, key, { person: 'x', number: 1, municipality: number })
  const text = JSON.stringify(kind.solve(served, key))
  const other = wrong ? text.replaceAll('"kanal":"a"', '"kanal":"b"') : text
  return JSON.parse(other) as WorkflowAnswer
}

let made = 0
async function handedIn(who: string, answer: WorkflowAnswer, passed: boolean, at = made) {
  made += 1
  await db.insert(attempt).values({
    ...{ id: `${made}`, person: who, activity: lab.id, number: made, revision: 1 },
    ...{ contentHash: '', answer, scoreNumerator: 0, scoreDenominator: 1, passed },
    submittedAt: at,
  })
}

const opened = async () => (await openLabTable('kurs', 'nb'))[0]

/** New attempts wait a little, ten times as long as the last count took. */
async function eventually(check: (view: LabView | undefined) => void) {
  await vi.waitFor(async () => check(await opened()), { timeout: 8000, interval: 100 })
}

const rowOf = (view: LabView | undefined, id: string) =>
  view?.state === 'counted' ? view.rows.find((row) => row.id === id) : undefined

it('says so while the attempts are being played, and knows no labs where there are none', async () => {
  for (const who of PEOPLE) await handedIn(who, answerIn(undefined), true)
  const [view] = await openLabTable('kurs', 'nb', 0)
  expect(view).toEqual({ id: lab.id, title: lab.id, state: 'counting' })
  await eventually((view) => expect(view?.state).toBe('counted'))
  expect(await openLabTable('nei', 'nb')).toEqual([])
}, 20_000)

it('shows nothing of twenty-nine, and of thirty who passes and what they broke', async () => {
  for (const who of PEOPLE.slice(0, 29)) await handedIn(who, answerIn(undefined, true), false)
  await eventually((view) => {
    expect(view).toMatchObject({ state: 'too-few', n: 29 })
    expect(JSON.stringify(view)).not.toContain('MERKE')
  })
  await handedIn(PEOPLE[29] ?? '', answerIn(undefined), true)
  await eventually((view) => {
    expect(view).toMatchObject({ state: 'counted', n: 30, passed: { percent: '3 %' } })
    expect(rowOf(view, 'rule MERKE-kanal')).toMatchObject({
      ...{ name: 'MERKE-tekst', place: 'content/courses/kurs/flyt.saker.yaml:12' },
      ...{ missed: { percent: '97 %' }, mean: null },
    })
    expect(rowOf(view, 'rule feil-vei')).toMatchObject({
      ...{ name: expect.stringMatching(/^Valgte en vei/), missed: { percent: '0 %' } },
      place: 'content/courses/kurs/01-modul.mdx:7',
    })
    expect(JSON.stringify(view)).not.toMatch(/navnesen/i)
  })
}, 20_000)

it('tells of the first attempt of each, and of how many it took', async () => {
  for (const who of PEOPLE) await handedIn(who, answerIn(undefined), true, 2000)
  for (const who of PEOPLE) await handedIn(who, answerIn(undefined, true), false, 1000)
  await eventually((view) =>
    expect(view).toMatchObject({ n: 40, passed: { percent: '0 %' }, median: '2' }),
  )
}, 20_000)

it('is the same wherever people live', async () => {
  for (const [at, who] of PEOPLE.entries())
    await handedIn(who, answerIn(undefined, at % 2 === 0), at % 2 === 1)
  let before: LabView | undefined
  await eventually((view) => {
    expect(view).toMatchObject({ n: 40, passed: { percent: '50 %' } })
    before = view
  })
  await livesIn('1824', PEOPLE.slice(0, 20))
  await livesIn('1833', PEOPLE.slice(20))
  // One attempt more, which changes nothing, has all of it counted anew.
  await handedIn(PEOPLE[39] ?? '', answerIn(undefined), true, 1e9)
  await eventually((view) => expect(view).toEqual(before))
}, 20_000)

it('reads each answer in the variant that it was made in', async () => {
  for (const who of PEOPLE.slice(0, 20)) await handedIn(who, answerIn('1824'), true)
  for (const who of PEOPLE.slice(20)) await handedIn(who, answerIn(undefined), true)
  await eventually((view) => {
    expect(view).toMatchObject({ n: 40, passed: { percent: '100 %' } })
    expect(rowOf(view, 'refusal not-offered')).toBeUndefined()
    expect(rowOf(view, 'case MERKE-klage')).toMatchObject({
      ...{ what: 'prøvesak, skjult', missed: { percent: '0 %' }, mean: '100 %' },
    })
  })
}, 20_000)
