import type { ReportScope } from '#app/features/access/policies.ts'
import type { Day } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { type Figure, hidden, NONE } from './figure.ts'
import type { ProtectedComparison } from './protected-measures.ts'
import type { ProtectedReport, ProtectedRow } from './protected-report.ts'
import { frozenPublication } from './publication.server.ts'
import type { Told, ViewMonth } from './told.ts'
import type { More } from './view-model.ts'

const monthsWith = (row: string, region: string) => `
SELECT "on", ${row} AS row, ${region} AS region
FROM publication WHERE municipality = :municipality AND kind = 'month' AND "on" < :on
ORDER BY "on" DESC LIMIT 12`

// All rows of a large municipality are a megabyte a month: the whole stands apart.
const WHOLE = monthsWith("whole -> '$.row'", "whole -> '$.region'")
const PART = monthsWith(
  `(SELECT json(value) FROM json_each(shown, CASE :kind
    WHEN 'role' THEN '$.report.roles' ELSE '$.report.rows' END) WHERE value ->> 'id' = :row)`,
  'NULL',
)

type Asked = {
  row: ProtectedRow
  course: string | null
  on: Day
  /** The day that figures of parts are from. */
  rowsOn: Day
  /** The last day before the period that was asked for. */
  since: Day | null
}

/** All that is told of a row besides its own figures of the day. */
export async function loadMore(
  scope: ReportScope,
  whole: ProtectedReport,
  told: Told,
  asked: Asked,
): Promise<More> {
  const isWhole = asked.row.kind === 'whole'
  const now = isWhole ? (whole.rows[0] ?? asked.row) : asked.row
  const others = isWhole ? othersIn(told.measures?.region ?? [], asked.course) : null
  const today = {
    on: isWhole ? asked.on : asked.rowsOn,
    frozen: isFrozen(asked.on),
    all: figureOf(now, asked.course),
    others,
  }
  return {
    ...told,
    months: [...(await monthsOf(scope, asked)), today],
    change: asked.since === null ? null : await changeSince(scope, asked.since, asked),
  }
}

async function monthsOf({ municipality }: ReportScope, asked: Asked): Promise<ViewMonth[]> {
  const { id, kind } = asked.row
  const which = { municipality, on: asked.on }
  const { rows } = await db.client.execute(
    kind === 'whole'
      ? { sql: WHOLE, args: which }
      : { sql: PART, args: { ...which, kind, row: id } },
  )
  return rows.reverse().flatMap(({ on, row, region }) => {
    if (!row) return []
    const frozen = JSON.parse(row as string) as ProtectedRow
    const comparisons = JSON.parse((region as string | null) ?? '[]') as ProtectedComparison[]
    const others = othersIn(comparisons, asked.course)
    return [{ on: on as Day, frozen: true, all: figureOf(frozen, asked.course), others }]
  })
}

async function changeSince({ municipality }: ReportScope, since: Day, asked: Asked) {
  const frozen = (await frozenPublication(municipality, since))?.report
  const row = [...(frozen?.rows ?? []), ...(frozen?.roles ?? [])].find(
    ({ id, kind }) => id === asked.row.id && kind === asked.row.kind,
  )
  const isWhole = asked.row.kind === 'whole'
  return {
    since,
    all: row ? figureOf(row, asked.course) : NONE,
    qualified:
      isWhole && asked.course === null ? (frozen?.qualified ?? NONE) : hidden('whole-only'),
  }
}

function othersIn(region: ProtectedComparison[], course: string | null): number | null {
  return region.find((one) => one.course === course)?.share ?? null
}

function figureOf({ all, courses }: ProtectedRow, course: string | null): Figure {
  return course === null ? all : (courses[course] ?? NONE)
}

function isFrozen(on: Day): boolean {
  return on < today()
}
