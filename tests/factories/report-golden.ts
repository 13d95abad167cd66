import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrate } from 'drizzle-orm/libsql/migrator'
import type { Content, JobRole } from '#app/compiler/lesson.ts'
import { ancestry } from '#app/features/people/unit-tree.ts'
import { parseDay } from '#app/platform/calendar.ts'
import { type Database, openDatabase } from '#db/client.ts'
import { completion, module, moduleRevision, profileModule } from '#db/schema/learning.ts'
import * as people from '#db/schema/people.ts'

type Line = { [column: string]: string }
type Period = { fromOn: number; toOn: number }

const EMPTY: Content['courses'][number] = {
  id: '',
  title: '',
  summary: '',
  track: 'ki',
  audience: [],
  competences: [],
  validMonths: null,
  authors: [],
  language: 'nb',
  titleLanguage: 'nb',
  status: 'published',
  intro: '',
  modules: [],
  languages: ['nb'],
  translations: {},
}
const EMPTY_MODULE: Content['courses'][number]['modules'][number] = {
  id: '',
  slug: '',
  language: 'nb',
  titleLanguage: 'nb',
  title: '',
  minutes: 0,
  goals: [],
  revision: 1,
  revisionNote: null,
  optional: false,
  contentHash: '',
  was: [],
  errata: [],
  activities: [],
  languages: ['nb'],
  translations: {},
  titles: {},
}

/** Where the golden people live. */
export const GOLDEN = '9999'

/** Thirty people with traps: half-open ends, clamped months, renewals, moves, double roles. */
export const golden = {
  courses: table('courses'),
  modules: table('modules'),
  units: table('units'),
  expected: JSON.parse(readFileSync(file('expected.json'), 'utf8')),
  others: table('other-municipalities'),
}

/** What the content would say of competence on a day: `courses`, `jobRoles` and `functions`. */
export function goldenRules(
  on: number,
): Pick<Content, 'courses' | 'functions'> & { jobRoles: JobRole[] } {
  const running = table('requirements').filter((row) => day(row.from) <= on && on < day(row.to))
  const roles = [...new Set(running.map(({ job_role: role = '' }) => role))]
  return {
    courses: golden.courses.map(({ course: id = '', competence = '', level }) => ({
      ...EMPTY,
      id,
      competences: [{ id: competence, level: Number(level) }],
      modules: golden.modules
        .filter(({ course }) => course === id)
        .map(({ module = '' }) => ({ ...EMPTY_MODULE, id: module })),
    })),
    jobRoles: roles.map((id) => ({
      id,
      title: id,
      requires: running
        .filter(({ job_role: role }) => role === id)
        .map(({ competence = '', level }) => ({ competence, level: Number(level) })),
    })),
    functions: table('functions').map(({ function: id = '', competence = '', level }) => ({
      id,
      title: id,
      competence,
      level: Number(level),
    })),
  }
}

/** A database of its own with the golden people; its address is in the environment from now on. */
export async function goldenDatabase(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'leia-golden-'))
  process.env.DATABASE_URL = `file:${path.join(folder, 'golden.db')}`
  const db = openDatabase(process.env.DATABASE_URL)
  await migrate(db, { migrationsFolder: 'db/migrations' })
  await insertPeople(db)
  await insertContent(db)
  const rows = table('completions').map((row) => ({
    person: row.person ?? '',
    module: row.module ?? '',
    passedOn: day(row.passed_on),
    revision: Number(row.revision),
    expiresOn: day(row.expires_on),
    recordedAt: 0,
  }))
  await db.insert(completion).values(rows).onConflictDoNothing()
}

async function insertPeople(db: Database): Promise<void> {
  await db.insert(people.municipality).values({
    number: GOLDEN,
    name: 'Gull',
    languageForm: 'bokmål',
  })
  const units = golden.units.map(({ unit = '', parent, name = '' }) => ({
    id: unit,
    municipality: GOLDEN,
    parent: parent || null,
    name,
    fromOn: 0,
  }))
  await db.insert(people.unit).values(units)
  await db.insert(people.unitAncestor).values(ancestry(units))
  const memberships = table('memberships').flatMap(memberRows)
  const profiles = new Map(memberships.map(({ profile, roles }) => [profile, roles]))
  const names = new Set(memberships.map(({ person }) => person))
  await db
    .insert(people.profile)
    .values([...profiles].map(([id, jobRoles]) => ({ id, municipality: GOLDEN, jobRoles })))
  await db
    .insert(people.person)
    .values([...names].map((id) => ({ id, name: id, email: `${id}@gull.example` })))
  await db.insert(people.membership).values(memberships)
}

async function insertContent(db: Database): Promise<void> {
  const modules = golden.modules.map(({ module: id = '', course = '' }, position) => ({
    id,
    course,
    position,
  }))
  await db.insert(module).values(modules)
  const revisions = table('revisions')
  await db.insert(moduleRevision).values(
    revisions.map((row) => ({
      module: row.module ?? '',
      revision: Number(row.revision),
      effectiveOn: day(row.effective_on),
      supersededOn: day(
        revisions.find(
          ({ module, revision }) =>
            module === row.module && Number(revision) === Number(row.revision) + 1,
        )?.effective_on,
      ),
      contentHash: '',
    })),
  )
  const profiles = await db.select().from(people.profile)
  await db.insert(profileModule).values(profiles.flatMap(({ id, jobRoles }) => needs(id, jobRoles)))
}

/** A membership is cut where the person's job roles change. */
function memberRows({ person = '', unit = '', main_role: mainRole = '', ...period }: Line) {
  const held = table('person-roles').filter((row) => row.person === person)
  const ends = held.flatMap(({ from, to }) => [day(from), day(to)])
  const { fromOn, toOn } = periodOf(period)
  const cuts = [...new Set([fromOn, ...ends.filter((end) => fromOn < end && end < toOn), toOn])]
  cuts.sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => {
    const now = held.filter((row) => day(row.from) <= from && from < day(row.to))
    const roles = now.map(({ job_role: role = '' }) => role).sort()
    const profile = `${GOLDEN}:${roles.join('+')}`
    const to = cuts[index + 1] ?? toOn
    return { person, municipality: GOLDEN, unit, mainRole, profile, roles, fromOn: from, toOn: to }
  })
}

/** The modules of every course that grants a required competence at most at its target. */
function needs(profile: string, roles: string[]) {
  const required = table('requirements').filter(({ job_role: role = '' }) => roles.includes(role))
  const rows = required.flatMap((row) =>
    golden.courses
      .filter((one) => one.competence === row.competence && Number(one.level) <= Number(row.level))
      .flatMap(({ course }) => golden.modules.filter((one) => one.course === course))
      .map(({ module: id = '' }) => ({ profile, module: id, ...periodOf(row) })),
  )
  const longest = new Map<string, (typeof rows)[number]>()
  for (const row of rows.sort((a, b) => a.toOn - b.toOn))
    longest.set(`${row.module} ${row.fromOn}`, row)
  return [...longest.values()]
}

function periodOf(row: Line): Period {
  return { fromOn: day(row.from), toOn: day(row.to) }
}

function day(text: string | undefined): number {
  return text ? (parseDay(text) ?? Number.NaN) : people.OPEN_END
}

function table(name: string): Line[] {
  const [head = '', ...lines] = readFileSync(file(`${name}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/)
  const columns = head.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
  })
}

function file(name: string): string {
  return path.join(import.meta.dirname, 'report-golden', name)
}
