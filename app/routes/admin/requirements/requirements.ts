import type { ListedRequirement } from '#app/features/competence/own-requirements.server.ts'
import { type Day, isoDay, NEVER } from '#app/platform/calendar.ts'
import type { RequirementLine, RequirementsProps } from './requirements-props.ts'

type Titled = { id: string; title: string }

/** A municipality's own requirements as their page shows them. */
export function requirementsView(
  municipality: string,
  listed: ListedRequirement[],
  { jobRoles, competences }: { jobRoles: Titled[]; competences: Titled[] },
  today: Day,
): Omit<RequirementsProps, 'typed' | 'problems'> {
  const lines = listed.map((one) => lineOf(one, jobRoles, competences, today))
  return {
    municipality,
    today: isoDay(today),
    running: lines.filter(({ state }) => state !== 'over'),
    over: lines.filter(({ state }) => state === 'over'),
    jobRoles: jobRoles.map(({ id, title }) => [id, title] as const),
    competences: competences.map(({ id, title }) => [id, title] as const),
  }
}

/** One requirement as it is shown. */
export function lineOf(
  one: ListedRequirement,
  jobRoles: Titled[],
  competences: Titled[],
  today: Day,
): RequirementLine {
  const { id, level, fromOn, toOn, addedBy, endedBy } = one
  return {
    id,
    jobRole: titleOf(one.jobRole, jobRoles),
    competence: titleOf(one.competence, competences),
    level,
    fromOn,
    lastOn: toOn < NEVER ? toOn - 1 : null,
    addedBy,
    endedBy,
    state: toOn <= today ? 'over' : fromOn > today ? 'coming' : 'running',
  }
}

function titleOf(id: string, among: Titled[]): string {
  return among.find((one) => one.id === id)?.title ?? id
}
