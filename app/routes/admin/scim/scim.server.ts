import type { ReportScope } from '#app/features/access/policies.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { recipientsIn } from '#app/features/competence/recipients.server.ts'
import { EVERYONE } from '#app/features/people/profile.ts'
import { ENTRA_ADDRESS } from '#app/features/people/scim.server.ts'
import { listMappedGroups } from '#app/features/people/scim-mapping.server.ts'
import { listTokens, MOST_TOKENS } from '#app/features/people/scim-tokens.server.ts'
import { isoDay } from '#app/platform/calendar.ts'
import { time } from '#app/platform/http/time.ts'
import type { GroupProps, ScimProps } from './scim-props.ts'
import { groupLine, optionsOf, tokenLine } from './scim-view.ts'

const A_YEAR = 365

/** The municipality's directory as its page shows it. */
export async function scimView(viewer: Viewer, scope: ReportScope, url: URL): Promise<ScimProps> {
  const { today } = time()
  const [listed, groups, choices] = await Promise.all([
    listTokens(scope.municipality),
    listMappedGroups(scope.municipality),
    recipientsIn(scope, undefined),
  ])
  const tokens = listed.map((token) => tokenLine(token, today))
  return {
    municipality: viewer.municipality.name,
    address: ENTRA_ADDRESS,
    today: isoDay(today),
    tokens,
    isFull: tokens.filter(({ state }) => state !== 'over').length >= MOST_TOKENS,
    groups: groups.map((group) => groupLine(group, choices)),
    done: (['withdrawn', 'saved'] as const).find((what) => url.searchParams.has(what)),
    typed: { id: crypto.randomUUID(), label: '', until: isoDay(today + A_YEAR) },
    problems: {},
  }
}

/** What a group may give: the municipality's units, and job roles but the one that all have. */
export async function choicesOf(scope: ReportScope) {
  const { units, jobRoles } = await recipientsIn(scope, undefined)
  return { units, jobRoles: jobRoles.filter(({ id }) => id !== EVERYONE) }
}

/** One group with what it may give; undefined when the municipality has no such group. */
export async function groupView(
  scope: ReportScope,
  id: string,
  nothing: { none: string; keep: string },
): Promise<GroupProps | undefined> {
  const found = (await listMappedGroups(scope.municipality)).find((group) => group.id === id)
  if (!found) return undefined
  const { name, members, jobRole, unit } = found
  const choices = await choicesOf(scope)
  return {
    group: { id, name, members },
    jobRoles: optionsOf(nothing.none, choices.jobRoles),
    units: optionsOf(nothing.keep, choices.units),
    typed: { jobRole: jobRole ?? '', unit: unit ?? '' },
    unknown: [],
  }
}
