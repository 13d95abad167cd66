import type { ReportScope } from '#app/features/access/policies.ts'
import { EVERYONE } from '#app/features/people/profile.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'

/** What there is to look after in a municipality. Instants are Unix milliseconds. */
export type Overview = {
  working: number
  later: number
  /** Those who stand at the top of the tree, in no unit of their own. */
  withoutUnit: number
  /** Those with no job role but the one that everyone has. */
  withoutRole: number
  /** Those who were invited and have chosen no password yet. */
  invited: number
  units: number
  leaders: number
  administrators: number
  /** Requirements of the municipality's own that run or are to come. */
  requirements: number
  assignments: number
  /** Where people may sign in besides here. */
  providers: number
  /** Requests for erasure that nobody has answered. */
  waiting: number
  importedAt: number | null
  syncedAt: number | null
  lastAt: number | null
}

const HERE = 'm.municipality = :municipality AND m.from_on <= :on AND :on < m.to_on'
const GRANTED = `FROM access_role r JOIN membership m ON m.person = r.person AND ${HERE}
  LEFT JOIN unit u ON r.scope_kind = 'unit' AND u.id = r.scope
  WHERE :municipality IN (r.scope, u.municipality) AND r.from_on <= :on AND :on < r.to_on`

const OVERVIEW = `
SELECT count(*) AS working,
  count(*) FILTER (WHERE u.parent IS NULL) AS withoutUnit,
  count(*) FILTER (WHERE m.main_role = :everyone) AS withoutRole,
  (SELECT count(DISTINCT person) FROM membership
    WHERE municipality = :municipality AND from_on > :on AND from_on < to_on
    AND person NOT IN (SELECT person FROM membership m WHERE ${HERE})) AS later,
  (SELECT count(DISTINCT l.person) FROM password_link l JOIN membership m ON m.person = l.person
    WHERE l.kind = 'invitation' AND l.expires_at > :now / 1000 AND m.municipality = :municipality AND :on < m.to_on) AS invited,
  (SELECT count(*) FROM unit WHERE municipality = :municipality AND from_on <= :on AND :on < to_on) AS units,
  (SELECT count(DISTINCT r.person) ${GRANTED} AND r.role = 'leader') AS leaders,
  (SELECT count(DISTINCT r.person) ${GRANTED} AND r.role = 'administrator') AS administrators,
  (SELECT count(*) FROM municipality_requirement WHERE municipality = :municipality AND :on < to_on) AS requirements,
  (SELECT count(*) FROM assignment WHERE municipality = :municipality AND withdrawn_at IS NULL) AS assignments,
  (SELECT count(*) FROM identity_provider
    WHERE municipality = :municipality AND from_on <= :on AND :on < to_on) AS providers,
  (SELECT count(*) FROM erasure_request WHERE municipality = :municipality AND outcome IS NULL) AS waiting,
  (SELECT max(at) FROM act WHERE municipality = :municipality AND what = 'people-imported') AS importedAt,
  (SELECT max(used_at) FROM scim_token WHERE municipality = :municipality) AS syncedAt,
  (SELECT max(at) FROM act WHERE municipality = :municipality) AS lastAt
FROM membership m JOIN unit u ON u.id = m.unit WHERE ${HERE}`

/** The figures of the administrator's first page, in one statement. */
export async function overview({ municipality }: ReportScope): Promise<Overview> {
  const args = { municipality, on: today(), now: now(), everyone: EVERYONE }
  const { rows } = await db.client.execute({ sql: OVERVIEW, args })
  return { ...rows[0] } as unknown as Overview
}
