import { flawsOfJournal } from '#app/features/competence/issued.server.ts'
import { overdueOn } from '#app/features/privacy/retention.server.ts'
import { checkDerived, type Difference } from '#app/features/reporting/derived.server.ts'
import { type AuditFindings, checkAudit } from '#app/platform/audit-check.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { type Recomputed, recomputeScores } from './recompute.ts'

const OVERLAPS = `
  select a.person from membership a join membership b
    on b.person = a.person and b.from_on > a.from_on and b.from_on < a.to_on`
const CYCLES = `
  select unit from unit_ancestor where (depth = 0) <> (unit = ancestor)
  union select id from unit where parent is not null and not exists (
    select 1 from unit_ancestor where unit = id and ancestor = parent and depth = 1)`
const UNKNOWN_REVISIONS = `
  select person from completion c where not exists (
    select 1 from module_revision r where r.module = c.module and r.revision = c.revision)`

const UNFAVOURABLE = `
  select r.attempt from regrade r join attempt a on a.id = r.attempt
  where r.passed < a.passed
    or r.score_numerator * a.score_denominator < a.score_numerator * r.score_denominator`

/** Checks the file, its references and what must hold; exit code 1 when something does not. */
export async function run(): Promise<number> {
  const integrity = await db.client.execute('pragma integrity_check')
  const damaged = integrity.rows.filter((row) => row.integrity_check !== 'ok').length
  const scores = await recomputeScores()
  const differences = await checkDerived()
  const audit = await checkAudit()
  // What is past its time since today goes tonight.
  const overdue = await overdueOn(today() - 1)
  const findings = [
    report('The file is whole', damaged),
    report('Every reference leads somewhere', await rows('pragma foreign_key_check')),
    report('Nobody belongs to two places at a time', await rows(OVERLAPS)),
    report('Every unit stands below its parents', await rows(CYCLES)),
    report('Every completion is of a known revision', await rows(UNKNOWN_REVISIONS)),
    report('No answer was graded again to its owner’s loss', await rows(UNFAVOURABLE)),
    report(`Scores recomputed from answers agree${extent(scores)}`, scores.wrong.length),
    report('Derived figures agree with a recomputation', sum(differences)),
    report(
      'Nothing is kept past its time',
      [...overdue.values()].reduce((a, b) => a + b, 0),
    ),
    report(`The log of what was done is whole${lastOf(audit)}`, audit.broken.length),
    report('The log has every head that was kept apart', audit.missing.length + audit.forged),
    report('Every certificate is kept apart, too', await flawsOfJournal()),
  ]
  explain({ scores, differences, audit, overdue })
  db.client.close()
  return findings.every(Boolean) ? 0 : 1
}

type Found = {
  scores: Recomputed
  differences: Difference[]
  audit: AuditFindings
  overdue: Awaited<ReturnType<typeof overdueOn>>
}

/** Where to look, and what mends it. */
function explain({ scores, differences, audit, overdue }: Found): void {
  for (const id of scores.wrong.slice(0, 10)) console.log(`    attempt ${id}`)
  for (const { municipality, table, rows } of differences.slice(0, 10))
    console.log(`    ${municipality}: ${rows} in ${table}`)
  for (const sequence of audit.broken.slice(0, 10)) console.log(`    entry ${sequence}`)
  for (const sequence of audit.missing.slice(0, 10))
    console.log(`    the entry ${sequence} that was`)
  for (const [rule, rows] of overdue) console.log(`    ${rule}: ${rows}`)
  if (overdue.size > 0) console.log('  Run «npm run db -- retention».')
  if (differences.length > 0) console.log('  Run «npm run db -- rebuild reporting».')
}

async function rows(sql: string): Promise<number> {
  return (await db.client.execute(sql)).rows.length
}

function report(what: string, found: number): boolean {
  console.log(found === 0 ? `✔ ${what}` : `✖ ${what}: no, ${found} found`)
  return found === 0
}

function sum(differences: Difference[]): number {
  return differences.reduce((all, { rows }) => all + rows, 0)
}

function extent({ same, earlier, erased }: Recomputed): string {
  const older =
    earlier > 0 ? `; ${earlier} were asked in an earlier edition and stand as stored` : ''
  const gone = erased > 0 ? `; the answers of ${erased} are erased` : ''
  return ` (${same} of ${same + earlier}${older})${gone}`
}

function lastOf({ head }: AuditFindings): string {
  return head.sequence > 0 ? ` (${head.sequence} entries, to ${head.hash})` : ''
}
