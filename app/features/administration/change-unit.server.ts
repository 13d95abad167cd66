import type { ReportScope } from '#app/features/access/policies.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { changePeople } from '#app/features/competence/change-people.server.ts'
import type { Planned } from '#app/features/people/changes.server.ts'
import { closeUnit, createUnit, moveUnit, renameUnit } from '#app/features/people/units.server.ts'
import type { UnitProblem as Refusal } from '#app/features/people/units.ts'
import { today } from '#app/platform/clock.server.ts'
import { listGrants } from './access-roles.server.ts'
import { nameProblems, type UnitFields, type UnitProblem, type UnitProblems } from './unit-form.ts'

type Asker = { viewer: Viewer; scope: ReportScope }
type ForUnit = Asker & { unit: string }

/** The unit it was done to; else what is wrong with the form; undefined when there is no such unit. */
export type UnitOutcome = { unit: string } | { problems: UnitProblems } | undefined

/** A new unit below another. */
export async function addUnit(asker: Asker, typed: UnitFields): Promise<UnitOutcome> {
  const problems = nameProblems(typed)
  if (problems) return { problems }
  const { name, code, above } = typed
  if (above === '') return { problems: { above: 'unknown' } }
  const given = { name, parent: above, code: code || null }
  return done(asker, () => createUnit(asker.scope.municipality, given, today()), true)
}

/** The same unit under another name or code. */
export async function nameUnit(by: ForUnit, typed: UnitFields): Promise<UnitOutcome> {
  const problems = nameProblems(typed)
  if (problems) return { problems }
  const named = { name: typed.name, code: typed.code || null }
  return done(by, () => renameUnit(by.scope.municipality, by.unit, named))
}

/** A unit with all below it comes to stand below another. */
export async function placeUnit(by: ForUnit, { above }: UnitFields): Promise<UnitOutcome> {
  if (above === '') return { problems: { above: 'unknown' } }
  return done(by, () => moveUnit(by.scope.municipality, by.unit, above), true)
}

/** A unit that nobody works in or leads is no more, from today. */
export async function endUnit(by: ForUnit): Promise<UnitOutcome> {
  const isLed = (await listGrants(by.scope)).some(
    ({ scopeKind, scope, state }) => scopeKind === 'unit' && scope === by.unit && state !== 'over',
  )
  if (isLed) return { problems: { closing: 'has-leaders' } }
  return done(by, () => closeUnit(by.scope.municipality, by.unit, today()))
}

const REFUSALS: Partial<Record<Refusal, [keyof UnitProblems, UnitProblem]>> = {
  'no-name': ['name', 'missing'],
  'name-in-use': ['name', 'taken'],
  'code-in-use': ['code', 'code-taken'],
  'below-itself': ['above', 'below-itself'],
  'has-people': ['closing', 'has-people'],
  'has-units': ['closing', 'has-units'],
}

/** Where a unit above was chosen, one that is not there may be that one. */
async function done(
  { viewer }: Asker,
  plan: () => Promise<Planned | { ok: false; problem: Refusal }>,
  choosesAbove = false,
): Promise<UnitOutcome> {
  const planned = await changePeople({ kind: 'person', id: viewer.id }, plan)
  if (planned.ok) return { unit: planned.about }
  if (planned.problem === 'no-such-unit' && choosesAbove) return { problems: { above: 'unknown' } }
  const [field, problem] = REFUSALS[planned.problem] ?? []
  return field && { problems: { [field]: problem } }
}
