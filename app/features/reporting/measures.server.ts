import type { Content, JobRole } from '#app/compiler/lesson.ts'
import type { ReportScope } from '#app/features/access/policies.ts'
import { type Grant, grantsOf } from '#app/features/competence/grants.ts'
import { levelOn } from '#app/features/competence/standing.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import type { Day } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import type { About } from './load.server.ts'
import { gapsOf, type Skilled, vulnerabilityOf } from './measures/gaps.ts'
import { together } from './measures/waiting.ts'
import type { Measures, Voluntary, Waiting, Whole } from './measures.ts'
import { loadWholes } from './wholes.server.ts'

/** What the content says of competence. */
export type CompetenceRules = Pick<Content, 'courses' | 'functions'> & { jobRoles: JobRole[] }

/** Everyone employed on the day, or those whom protected figures are about. */
const MEMBERS: Record<About, string> = {
  employed: `
  SELECT m.person, m.profile FROM membership m
  WHERE m.municipality = :municipality AND m.from_on <= :on AND :on < m.to_on`,
  cohort: `
  SELECT m.person, m.profile FROM cohort_member m
  WHERE m.municipality = :municipality AND m.since_on <= :on`,
}
/** Time to competence is about leavers too; newcomers to a cohort wait. */
const EVER: Record<About, string> = {
  employed: '',
  cohort: `AND m.from_on <= (
    SELECT max(since_on) FROM cohort_member WHERE municipality = :municipality)`,
}

// A page of people at a time: a municipality's history need not stand in memory as a whole.
const SKILLS = (about: About) => `
WITH member AS MATERIALIZED (${MEMBERS[about]} AND m.person > :after ORDER BY m.person LIMIT 500)
SELECT json_group_array(json_array(person, json(job_roles), json(passes))) AS json FROM (
  SELECT m.person, p.job_roles, (
    SELECT json_group_array(json_array(
      c.module, c.revision, c.passed_on, min(c.expires_on, v.superseded_on), c.expires_on))
    FROM completion c JOIN module_revision v USING (module, revision)
    WHERE c.person = m.person AND c.passed_on <= :on) AS passes
  FROM member m JOIN profile p ON p.id = m.profile ORDER BY m.person)`

const REVOKED = `
SELECT json_group_array(c.person || ' ' || c.course || ' ' || c.earned_on) AS json
FROM revocation JOIN certificate c USING (number) WHERE c.municipality = :municipality`

// A requirement counts from the first day on which employment, role and requirement all ran.
const WAITING = (about: About) => `
WITH need AS MATERIALIZED (
  SELECT m.person, d.course, q.module,
    min(max(m.from_on, q.from_on)) AS start, max(min(m.to_on, q.to_on)) AS stop
  FROM membership m JOIN profile_module q USING (profile) JOIN module d ON d.id = q.module
  WHERE m.municipality = :municipality AND d.retired = 0 ${EVER[about]}
    AND max(m.from_on, q.from_on) < min(m.to_on, q.to_on) AND max(m.from_on, q.from_on) <= :on
  GROUP BY m.person, q.module),
seen AS MATERIALIZED (
  SELECT person, course, module, start, min(stop, :on) AS last, (
    SELECT min(max(c.passed_on, start)) FROM completion c
    JOIN module_revision v USING (module, revision)
    WHERE c.person = need.person AND c.module = need.module AND c.passed_on <= :on
      AND max(c.passed_on, start) < min(c.expires_on, v.superseded_on, stop)) AS met
  FROM need)
SELECT json_object(
  'days', (SELECT json_group_array(json_array(course, module, days, met, seen)) FROM (
    SELECT course, module, coalesce(met, last) - start AS days, count(met) AS met, count(*) AS seen
    FROM seen GROUP BY 1, 2, 3 ORDER BY 1, 2, 3)),
  'people', (SELECT json_group_array(json_array(course, people, met)) FROM (
    SELECT course, count(DISTINCT person) AS people,
      count(DISTINCT CASE WHEN met IS NOT NULL THEN person END) AS met FROM seen GROUP BY course
    UNION ALL SELECT NULL, count(DISTINCT person),
      count(DISTINCT CASE WHEN met IS NOT NULL THEN person END) FROM seen))) AS json`

const VOLUNTARY = (about: About) => `
WITH member AS MATERIALIZED (${MEMBERS[about]}),
free AS (
  SELECT m.person, d.course, EXISTS (
    SELECT 1 FROM completion c JOIN module_revision v USING (module, revision)
    WHERE c.person = m.person AND c.module = d.id
      AND c.passed_on <= :on AND :on < c.expires_on AND :on < v.superseded_on) AS passed
  FROM member m JOIN module d ON d.retired = 0 AND d.id NOT IN (
    SELECT q.module FROM profile_module q
    WHERE q.profile = m.profile AND q.from_on <= :on AND :on < q.to_on))
SELECT json_group_array(json_array(course, people, modules, passed)) AS json FROM (
  SELECT course, count(DISTINCT person) AS people, count(*) AS modules, sum(passed) AS passed
  FROM free GROUP BY course ORDER BY course)`

type Args = { municipality: string; on: Day; about: About }
type LoadedPerson = [person: string, jobRoles: string[], passes: LoadedPass[]]
type LoadedPass = [module: string, revision: number, on: Day, ends: Day, expires: Day]
type LoadedWaiting = {
  days: [course: string, module: string, day: number, met: number, seen: number][]
  people: [course: string | null, people: number, met: number][]
}

type Asked = {
  about?: About
  rules?: CompetenceRules
  /** All municipalities' sums, when they are known already. */
  wholes?: Whole[]
}

/**
 * The figures of the scope's whole municipality that are worked out once a night, at the close of
 * a day. Takes seconds in a large municipality: not for the thread that answers requests.
 */
export async function loadMeasures(
  { municipality }: ReportScope,
  on: Day,
  { about = 'employed', rules = catalogue().content, wholes }: Asked = {},
): Promise<Measures> {
  const args = { municipality, on, about }
  const people = await loadSkills(args, rules)
  const all = wholes ?? (await loadWholes(on, about))
  return {
    on,
    people: people.length,
    gaps: gapsOf(people, rules.jobRoles),
    waiting: await loadWaiting(args),
    functions: vulnerabilityOf(people, rules.functions),
    voluntary: await loadVoluntary(args),
    own: all.find((one) => one.municipality === municipality) ?? null,
    others: all.filter((one) => one.municipality !== municipality),
  }
}

/** Days to a first valid pass for every module, as `loadMeasures` puts them together. */
export async function loadWaitingByModule({ municipality }: ReportScope, on: Day) {
  const { days } = await json<LoadedWaiting>(WAITING('employed'), { municipality, on })
  return new Map(
    [...new Set(days.map(([, module]) => module))].map((module) => [
      module,
      days.filter((one) => one[1] === module).map(([, , ...rest]) => rest),
    ]),
  )
}

async function loadSkills(args: Args, rules: CompetenceRules): Promise<Skilled[]> {
  const revoked = new Set(await json<string[]>(REVOKED, { municipality: args.municipality }))
  const people: Skilled[] = []
  for (let after = ''; ; ) {
    const page = await json<LoadedPerson[]>(SKILLS(args.about), { ...argsOf(args), after })
    people.push(...page.map((one) => skilled(one, rules, revoked, args.on)))
    const last = page.at(-1)
    if (!last) return people
    after = last[0]
  }
}

function skilled(
  [person, jobRoles, rows]: LoadedPerson,
  { courses }: CompetenceRules,
  revoked: Set<string>,
  on: Day,
): Skilled {
  const passes = rows.map(([module, revision, passedOn, endsOn, expiresOn]) => ({
    module,
    revision,
    passedOn,
    endsOn,
    expiresOn,
  }))
  const stands = (grant: Grant) => !revoked.has(`${person} ${grant.course} ${grant.from}`)
  const grants = courses.flatMap((course) => grantsOf(course, passes)).filter(stands)
  return { jobRoles, levelOf: (competence) => levelOn(grants, competence, on)?.level ?? 0 }
}

async function loadWaiting(args: Args): Promise<Waiting[]> {
  const { days, people } = await json<LoadedWaiting>(WAITING(args.about), argsOf(args))
  return people.map(([course, count, peopleMet]) => {
    const own = days.filter((one) => course === null || one[0] === course)
    const steps = together(own.map(([, , ...rest]) => [rest]))
    return { course, people: count, peopleMet, days: steps }
  })
}

async function loadVoluntary(args: Args): Promise<Voluntary[]> {
  const rows = await json<[string, number, number, number][]>(VOLUNTARY(args.about), argsOf(args))
  return rows.map(([course, people, modules, passed]) => ({ course, people, modules, passed }))
}

function argsOf({ municipality, on }: Args) {
  return { municipality, on }
}

async function json<T>(sql: string, args: Record<string, string | Day>): Promise<T> {
  const { rows } = await db.client.execute({ sql, args })
  return JSON.parse(rows[0]?.json as string) as T
}
