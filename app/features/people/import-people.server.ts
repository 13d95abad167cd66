import { createHash } from 'node:crypto'
import type { Day } from '#app/platform/calendar.ts'
import type { Planned } from './changes.server.ts'
import type { KnownPerson } from './changes.ts'
import { type FileFault, readPeopleFile } from './import-file.server.ts'
import {
  countKinds,
  type ImportChoices,
  type ImportPlan,
  KINDS,
  losesMany,
  type PeopleFile,
  planImport,
} from './import-plan.ts'
import { loadRoster, type Roster } from './known.server.ts'
import { moversBy } from './moving.server.ts'
import { newProfiles, rosterQueries } from './roster-queries.server.ts'
import { createdUnits } from './units.server.ts'

/** A file, and what it is meant to do. */
export type ImportSource = ImportChoices & {
  /** Unguessable, and another for every import. */
  id: string
  text: string
  /** Who imports, and stays whatever the file says. */
  keep: string | null
}

/** What a file would change today, and a seal on just that. */
export type Preview = { ok: true; plan: ImportPlan; roster: Roster; seal: string }
export type Unreadable = { ok: false; problem: 'unreadable'; fault: FileFault }

/** What somebody has seen and agreed to. */
export type Agreed = { seal: string; losesMany: boolean }
export type NotAgreed = { ok: false; problem: 'changed' | 'unconfirmed'; preview: Preview }

/** An import that can be written, with how many of each kind it changes. */
export type PlannedImport = Planned & { counts: Record<string, number> }

type JobRole = { id: string; title: string }

/** Works out what a file would change in a municipality; nothing is written. */
export async function previewImport(
  municipality: string,
  source: ImportSource,
  jobRoles: JobRole[],
  today: Day,
): Promise<Preview | Unreadable> {
  const file = readPeopleFile(source.text, jobRoles)
  if ('fault' in file) return { ok: false, problem: 'unreadable', fault: file.fault }
  const emails = file.lines.map(({ email }) => email)
  const roster = await loadRoster(municipality, 'everyone', emails)
  const { people, units } = roster
  const movers = await moversIn(file, municipality, today)
  const newId = (what: string) => idFor(municipality, source.id, what)
  const world = { ...source, municipality, people, units, today, movers, newId }
  const plan = planImport(file, world)
  return { ok: true, plan, roster, seal: sealOf(plan) }
}

/** The import as one write, if it is still what somebody agreed to. */
export async function planAgreed(
  municipality: string,
  source: ImportSource,
  jobRoles: JobRole[],
  today: Day,
  agreed: Agreed,
): Promise<PlannedImport | Unreadable | NotAgreed> {
  const preview = await previewImport(municipality, source, jobRoles, today)
  if (!preview.ok) return preview
  if (preview.seal !== agreed.seal) return { ok: false, problem: 'changed', preview }
  if (losesMany(preview.plan) && !agreed.losesMany)
    return { ok: false, problem: 'unconfirmed', preview }
  return planned(preview, source, today)
}

async function moversIn(file: PeopleFile, municipality: string, today: Day) {
  const codes = file.lines.flatMap(({ movingCode }) => movingCode ?? [])
  const found = await moversBy(codes, today)
  if (found.size === 0) return new Map<string, KnownPerson>()
  const { people } = await loadRoster(municipality, { persons: [...found.values()] })
  const byId = new Map(people.map((person) => [person.id, person]))
  return new Map(
    [...found].flatMap(([code, id]) => {
      const person = byId.get(id)
      return person ? [[code, person] as const] : []
    }),
  )
}

function planned({ plan, roster }: Preview, source: ImportSource, today: Day): PlannedImport {
  const { municipality } = roster
  const { changes, units, problems } = plan
  const { isWhole, createsUnits } = source
  const people = Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      changes.filter(({ kinds }) => kinds.includes(kind)).map(({ after }) => after.id),
    ]),
  )
  return {
    ok: true,
    municipality,
    about: source.id,
    what: 'people-imported',
    detail: {
      ...{ isWhole, createsUnits, problems: problems.length },
      ...{ ...people, units: units.map(({ id }) => id) },
    },
    queries: [
      ...createdUnits(municipality, units, today),
      ...rosterQueries(roster, changes, today),
    ],
    profiles: newProfiles(roster, changes),
    counts: countsOf(plan),
  }
}

/** The counts of a plan, as they are kept. */
function countsOf(plan: ImportPlan): Record<string, number> {
  const { unchanged, problems, units } = plan
  const all = {
    unchanged,
    problems: new Set(problems.map(({ line }) => line)).size,
    units: units.length,
  }
  return { ...countKinds(plan), ...all }
}

function sealOf({ changes, units, problems, nameless }: ImportPlan): string {
  const told = changes.map(({ after, kinds }) => [after, kinds])
  return hash(JSON.stringify([told, units, problems, nameless]))
}

function idFor(municipality: string, source: string, what: string): string {
  const made = hash(`${source} ${what}`).slice(0, 32)
  return what.startsWith('unit ') ? `${municipality}-${made}` : made
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
