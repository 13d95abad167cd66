import type { ExactReport } from '../exact-report.ts'
import type { Figure } from '../figure.ts'
import type { ProtectedReport, ProtectedRow } from '../protected-report.ts'
import type { Rows } from './roles.ts'
import { flat, type Row } from './rows.ts'

/** That this many passes are missing of some modules, in some units or roles; null is everyone. */
export type Claim = {
  units: string[] | null
  roles: string[] | null
  modules: string[]
  low: number
  high: number
}

/** What a report says, figure by figure, in missing passes. */
export function claimsOf(
  report: ProtectedReport,
  { courses }: ExactReport,
  units: Rows,
  roles: Rows,
): Claim[] {
  const modulesOf = new Map(courses.map(({ id, modules }) => [id, modules]))
  const claim = (figure: Figure | undefined, about: Omit<Claim, 'low' | 'high'>): Claim[] =>
    figure?.kind === 'range' || figure?.kind === 'exact'
      ? [{ ...about, low: figure.required - figure.high, high: figure.required - figure.low }]
      : []
  const ofRow = (shown: ProtectedRow, who: Pick<Claim, 'units' | 'roles'>): Claim[] =>
    figuresOf(shown, report.courses).flatMap(({ asked, figure }) =>
      claim(figure, { ...who, modules: asked.flatMap((course) => modulesOf.get(course) ?? []) }),
    )
  const [whole, ...parts] = pairs(units.top, report.rows)
  const everyone = { units: null, roles: null }
  return [
    ...(whole ? ofRow(whole.shown, everyone) : []),
    ...parts.flatMap(({ row, shown }) => ofRow(shown, { units: row.blocks, roles: null })),
    ...pairs(roles.top, report.roles).flatMap(({ row, shown }) =>
      ofRow(shown, { units: null, roles: row.blocks }),
    ),
    ...report.modules.flatMap(({ id, figure }) => claim(figure, { ...everyone, modules: [id] })),
  ]
}

function figuresOf({ all, courses, together }: ProtectedRow, everyCourse: string[]) {
  return [
    { asked: everyCourse, figure: all },
    ...everyCourse.map((course) => ({ asked: [course], figure: courses[course] })),
    ...(together ? [{ asked: together.courses, figure: together.figure }] : []),
  ]
}

function pairs(top: Row, shown: ProtectedRow[]): { row: Row; shown: ProtectedRow }[] {
  const known = new Map(flat(top).map((row) => [row.id, row]))
  return shown.flatMap((one) => {
    const row = known.get(one.id)
    return row ? [{ row, shown: one }] : []
  })
}
