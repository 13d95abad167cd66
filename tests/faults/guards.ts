import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Policy } from '#app/features/access/policies.ts'
import { demoWorld } from '#tests/isolation/demo-world.ts'
import { policyOf, type Removed, withoutGuards } from '#tests/isolation/guards.ts'
import { keepRows } from '#tests/isolation/kept-world.ts'
import { faultsIn, type Group, groupsOf } from '#tests/isolation/matrix.ts'
import { firstChanged } from '#tests/isolation/others.ts'
import { policiesOf, policyMutants } from '#tests/isolation/policy-mutants.ts'
import { type SqlMutant, sqlMutants } from '#tests/isolation/sql-mutants.ts'
import { Statements } from '#tests/isolation/watch.ts'
import type { World } from '#tests/isolation/world.ts'
import type { Scenario } from '#tests/support/scenarios.ts'

const FILE = 'test-results/guards.json'
/** So many people and ways are asked before a condition is said to be one that nothing misses. */
const MOST_GROUPS = 60

type Mutant = { what: string; proof: string | undefined }

/** Takes each guard, each condition of a policy and each condition on whose a row is away in turn. */
export const guards: Scenario = {
  name: 'guards',
  target: { 'guards that nothing missed': 0, 'faults with everything in place': 0 },
  onRequest: true,
  async run() {
    const world = await demoWorld()
    const statements = new Statements(world.site.controls.db.client)
    const { faults, asked } = await withEverything(world, statements)
    const removed: Removed[] = []
    const policies: Mutant[] = []
    const rows: Mutant[] = []
    const keep = () => writeFileSync(FILE, JSON.stringify({ faults, removed, policies, rows }))
    mkdirSync(path.dirname(FILE), { recursive: true })
    const putBack = await keepRows(world.site.controls.db.client)
    for await (const one of withoutGuards(world, statements)) {
      removed.push(one)
      await putBack()
    }
    console.log(`  ${removed.length} guards taken away`)
    for await (const one of withoutConditions(world, statements)) {
      policies.push(one)
      keep()
      await putBack()
      progress('conditions of policies', policies)
    }
    for await (const one of withoutOwners(world, statements, asked)) {
      rows.push(one)
      keep()
      await putBack()
      progress('conditions in SQL', rows)
    }
    tell('conditions of policies', policies)
    tell('conditions in SQL', rows)
    const lived = removed.filter(({ proof }) => !proof)
    for (const { guard, policy } of lived) console.log(`  survived: ${guard} (${policy})`)
    return {
      'faults with everything in place': figure(faults.length, faults[0]),
      'guards taken away': figure(removed.length),
      'guards that nothing missed': figure(lived.length, FILE),
      'conditions of policies taken away': figure(policies.length),
      'of those, nothing missed': figure(survivors(policies).length, FILE),
      'conditions on owners taken away in SQL': figure(rows.length),
      'of these, nothing missed': figure(survivors(rows).length, FILE),
    }
  },
}

function figure(value: number, note?: string) {
  return { value, unit: '', note }
}

function progress(what: string, mutants: Mutant[]): void {
  if (mutants.length % 25 === 0)
    console.log(`  ${mutants.length} ${what}, ${survivors(mutants).length} not missed`)
}

function survivors(mutants: Mutant[]): Mutant[] {
  return mutants.filter(({ proof }) => !proof)
}

function tell(what: string, mutants: Mutant[]): void {
  console.log(`  ${what}: ${mutants.length} taken away, ${survivors(mutants).length} not missed`)
  for (const one of survivors(mutants)) console.log(`    ${one.what}`)
}

/** The whole matrix as it is, and which statement was sent in which groups. */
async function withEverything(world: World, statements: Statements) {
  const faults: string[] = []
  const asked = new Map<string, Group[]>()
  for (const group of groupsOf(world, { few: true })) {
    const found = await faultsIn(world, group, statements)
    faults.push(...found.faults)
    for (const sql of new Set(found.sql)) asked.set(sql, [...(asked.get(sql) ?? []), group])
  }
  return { faults, asked }
}

async function* withoutConditions(world: World, statements: Statements): AsyncGenerator<Mutant> {
  const groups = groupsOf(world, { few: true }).filter(({ way }) => !way.like)
  for (const { line, was, now, source, reaches } of policyMutants()) {
    const mutated = await policiesOf(source)
    if (!mutated) continue
    const other = new Map(
      [...mutated].filter(([name]) => reaches.has(name)).map(([, one]) => [one.name, one]),
    )
    const concerned = groups.filter((one) => other.has(policyIn(one)?.name ?? ''))
    // What only mail asks is none of the site's ways in.
    if (concerned.length === 0) continue
    const put = replaceDecisions(concerned, other)
    const proof = await firstFault(world, statements, concerned)
    put.back()
    yield { what: `policies.ts:${line}  ${was.replace(/\s+/g, ' ')}  →  ${now}`, proof }
  }
}

function policyIn({ route, way }: Group) {
  return policyOf(route, way.runs)
}

/** Lets other policies of the same names decide in the site, until it is put back. */
function replaceDecisions(groups: Group[], others: Map<string, Policy<object>>) {
  const originals = new Map(
    groups.flatMap((group) => {
      const policy = policyIn(group)
      return policy ? [[policy, policy.decide] as const] : []
    }),
  )
  for (const [policy] of originals)
    policy.decide = others.get(policy.name)?.decide as typeof policy.decide
  return {
    back() {
      for (const [policy, decide] of originals) policy.decide = decide
    },
  }
}

/** Groups whose statements hold a condition, each with the condition away. */
async function* withoutOwners(
  world: World,
  statements: Statements,
  asked: Map<string, Group[]>,
): AsyncGenerator<Mutant> {
  for (const [sql, groups] of asked)
    for (const mutant of sqlMutants(sql)) {
      const some = spread(groups)
      const away = () => {
        statements.mutate = (sent) => (sent === sql ? mutant.mutated : sent)
      }
      const back = () => {
        statements.mutate = (sent) => sent
      }
      away()
      const fault = await firstFault(world, statements, some)
      back()
      const proof = fault ?? (await firstChanged(world, some, away, back))
      yield { what: inWords(mutant), proof }
    }
}

function inWords({ sql, condition }: SqlMutant): string {
  return `${condition}  in  ${sql.replace(/\s+/g, ' ').slice(0, 160)}`
}

/** Some of many groups, so that all visitors and ways are among them. */
function spread(groups: Group[]): Group[] {
  const step = Math.max(1, Math.ceil(groups.length / MOST_GROUPS))
  return groups.filter((_, index) => index % step === 0)
}

async function firstFault(
  world: World,
  statements: Statements,
  groups: Group[],
): Promise<string | undefined> {
  for (const group of groups) {
    const { faults } = await faultsIn(world, group, statements).catch((error) => ({
      faults: [`breaks down: ${error}`],
    }))
    if (faults[0]) return faults[0]
  }
  return undefined
}
