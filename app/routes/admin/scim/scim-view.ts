import type { Recipients } from '#app/features/competence/assignment-form.ts'
import type { MappedGroup } from '#app/features/people/scim-mapping.server.ts'
import type { ListedToken } from '#app/features/people/scim-tokens.server.ts'
import type { Day } from '#app/platform/calendar.ts'
import type { GroupLine, Options, TokenLine } from './scim-props.ts'

/** Days before its end that a token is said to expire soon. */
const SOON = 30

/** A token as it is listed. */
export function tokenLine(token: ListedToken, today: Day): TokenLine {
  const { id, label, madeAt, madeBy, usedAt, expiresOn } = token
  const isSoon = expiresOn <= today + SOON
  const state = expiresOn <= today ? 'over' : isSoon ? 'soon' : 'valid'
  return { id, label, madeAt, madeBy, usedAt, lastOn: expiresOn - 1, state }
}

/** A group as it is listed, with the names of what it gives. */
export function groupLine(group: MappedGroup, { jobRoles, units }: Recipients): GroupLine {
  const { id, name, members, jobRole, unit } = group
  const nameIn = (all: { id: string; name: string }[], wanted: string | null) =>
    wanted === null ? null : (all.find((one) => one.id === wanted)?.name ?? null)
  const unitName = nameIn(units, unit)
  const isClosed = unit !== null && unitName === null
  return {
    id,
    name,
    members,
    jobRole: nameIn(jobRoles, jobRole) ?? jobRole,
    unit: unitName,
    isClosed,
  }
}

/** What a field offers: nothing first. Units stand below each other by depth. */
export function optionsOf(
  nothing: string,
  all: { id: string; name: string; depth?: number }[],
): Options {
  return [
    ['', nothing] as const,
    ...all.map(({ id, name, depth = 0 }) => [id, `${'– '.repeat(depth)}${name}`] as const),
  ]
}
