import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { scopeOfOperator } from '#app/features/access/policies.ts'
import { parseDay } from '#app/platform/calendar.ts'
import { GOLDEN, golden, goldenDatabase } from '#tests/factories/report-golden.ts'
import { randomReport } from '#tests/factories/reports.ts'
import type { ExactReport, Group } from './exact-report.ts'
import type { Figure } from './figure.ts'
import { protect } from './protect.ts'
import type { ProtectedReport, ProtectedRow } from './protected-report.ts'
import { hideCourses } from './protection/courses.ts'
import { rowsOf } from './protection/rows.ts'
import { treeOf } from './protection/tree.ts'

const seed = fc.integer({ min: 0, max: 1_000_000 })
/** The same municipalities every time, so that a failure is there to be looked at. */
const RUNS = { numRuns: 200, seed: 20_261_123 }

describe('any municipality', () => {
  beforeAll(() => void cases(), 60_000)

  it('has the same rows and cells whoever has passed', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(seed, seed, seed, (people, first, second) => {
        const one = randomReport(people, first)
        const other = randomReport(people, second)
        expect(pattern(one)).toEqual(pattern(other))
        const [shown, otherShown] = [protect(one), protect(other)]
        // The audit may widen the ranges of one of them; that follows from results, and is allowed.
        if (shown.width === otherShown.width) expect(cells(shown)).toEqual(cells(otherShown))
      }),
      RUNS,
    )
  })

  it('shows no figure about fewer than five people', () => {
    check(({ exact, report, blocks }) => {
      for (const row of report.rows)
        for (const { courses, figure } of figuresOf(row, report)) {
          if (figure.kind === 'hidden' || figure.kind === 'none') continue
          expect(people(exact, { blocks: blocks(row) }, courses)).toBeGreaterThanOrEqual(5)
        }
    })
  })

  it('shows ranges of one width that hold the truth', () => {
    check(({ exact, report, blocks }) => {
      for (const row of report.rows)
        for (const { courses, figure } of figuresOf(row, report)) {
          const { required, valid } = truth(exact, blocks(row), courses)
          if (figure.kind === 'none') expect(required).toBe(0)
          if (figure.kind !== 'range') continue
          expect(figure.low).toBeGreaterThanOrEqual(0)
          expect(figure.high).toBeLessThanOrEqual(required)
          expect(figure.required).toBe(required)
          expect(valid).toBeGreaterThanOrEqual(figure.low)
          expect(valid).toBeLessThanOrEqual(figure.high)
          expectWidth(figure, report.width as number)
        }
    })
  })

  it('has children that make up their parent', () => {
    check(({ exact, report, blocks }) => {
      for (const row of report.rows) {
        const children = report.rows.filter(({ parent }) => parent === row.id)
        if (children.length === 0) continue
        const below = children.flatMap((child) => [...blocks(child)])
        expect(children.length).toBeGreaterThan(1)
        expect(new Set(below).size).toBe(below.length)
        expect(people(exact, { blocks: new Set(below) }, report.courses)).toBe(row.people)
      }
    })
  })

  it('shows a course alone only where the row above does', () => {
    check(({ report }) => {
      const rows = new Map(report.rows.map((row) => [row.id, row]))
      for (const row of report.rows)
        for (const course of report.courses) {
          const above = rows.get(row.parent ?? '')?.courses[course]
          if (above?.reason === 'together') expect(kept(row.courses[course])).toBe(true)
        }
    })
  })

  it('shows roles of five or more, which make up the whole', () => {
    check(({ exact, report }) => {
      if (report.roles.length === 0) return
      const counts = report.roles.map((row) =>
        people(exact, { roles: rolesOf(row) }, report.courses),
      )
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(5)
      expect(counts).toEqual(report.roles.map((row) => row.people))
      expect(counts.reduce((sum, one) => sum + one)).toBe(report.rows[0]?.people)
    })
  })

  it('lets no sum or difference of its figures stand for one to four people', () => {
    check((one) => {
      const atoms = atomsOf(one.exact)
      const basis = reduced(shownIn(one, atoms).map(({ members }) => members))
      for (const group of smallGroups(one.exact, atoms)) expect(spans(basis, group)).toBe(false)
    })
  })

  it('lets no bounds be narrowed to one value for one to four people', () => {
    check((one) => {
      expect(narrowedToOne(one)).toEqual([])
    })
  })
})

describe('roles beside units', () => {
  const group = (unit: string, mainRole: string, courses: string[], people: number) => ({
    ...{ unit, mainRole, courses, people },
    ...{ qualified: 0, required: people * courses.length, valid: 0, held: {} },
  })
  const shownFor = (groups: Group[]) =>
    protect({ ...randomReport(1, 1), ...tabulated(['a', 'b', 'c'], groups) })

  it('are not shown where a unit less a role is a few people', () => {
    const apart = [group('a', 'x', ['k'], 20), group('b', 'y', ['k'], 20)]
    expect(shownFor(apart).roles.map(({ name }) => name)).toEqual(['x', 'y'])
    // Unit a less role x would be two people.
    expect(shownFor([...apart, group('a', 'y', ['k'], 2)]).roles).toEqual([])
    expect(shownFor([...apart, group('a', 'y', ['k'], 7)]).roles).toHaveLength(2)
  })

  it('hide a course where those who must have it in a unit less a role are few', () => {
    const both = ['k', 'l']
    const apart = [
      ...['a', 'b', 'c'].flatMap((unit) => [
        group(unit, 'x', ['k'], 9),
        group(unit, 'y', ['k'], 9),
        group(unit, 'z', ['k'], 9),
      ]),
      group('a', 'x', both, 20),
      group('b', 'y', both, 20),
    ]
    const tells = (groups: Group[]) =>
      shownFor(groups).roles.map(({ courses }) => courses.l?.reason !== 'together')
    expect(tells(apart)).toEqual([true, true, true])
    expect(tells([...apart, group('a', 'y', both, 2)]).filter(Boolean)).not.toHaveLength(3)
  })
})

describe('a municipality of few', () => {
  it('has wider ranges, so that none must give way', () => {
    const times = (people: number) => {
      const exact = randomReport(3, 4, { people })
      return (
        Number(protect(exact).width) / Math.max(...exact.courses.map((one) => one.modules.length))
      )
    }
    expect([times(59), times(60)]).toEqual([10, 4])
  })

  it('tells nothing about fewer than five people', () => {
    const report = protect(randomReport(3, 4, { people: 4 }))
    expect(report.rows).toHaveLength(1)
    expect(report.rows[0]?.people).toBeNull()
    expect(figuresOf(report.rows[0] as ProtectedRow, report).every((one) => kept(one.figure))).toBe(
      true,
    )
    expect(kept(report.qualified)).toBe(true)
  })

  it('tells how many are fully qualified from ten people', () => {
    expect(protect(randomReport(3, 4, { people: 9 })).qualified.reason).toBe('too-few')
    expect(protect(randomReport(3, 4, { people: 90 })).qualified.kind).toBe('range')
  })

  it('never says that all or none of five to nine have passed, at the exact level either', () => {
    check(({ exact }) => {
      for (const row of protect(exact, { breakdown: 'exact', whole: 'exact' }).rows) {
        if (row.people === null || row.people > 9 || row.all.kind !== 'exact') continue
        expect(row.all.low).toBeGreaterThan(0)
        expect(row.all.high).toBeLessThan(row.all.required)
      }
    })
  })
})

describe('the golden people', () => {
  let report: ProtectedReport

  beforeAll(async () => {
    await goldenDatabase()
    const { loadExactReport } = await import('./load.server.ts')
    const on = parseDay('2025-09-30') as number
    const exact = (await loadExactReport(scopeOfOperator(GOLDEN), on)) as ExactReport
    report = protect(exact, { breakdown: 'range', whole: 'range', times: [4] })
  })

  it('are shown in the rows that were worked out by hand', () => {
    const expected = golden.expected['2025-09-30'].protected
    const units = expected.rows.filter(({ kind }: { kind: string }) => kind === 'unit')
    expect(report.width).toBe(expected.width_in_pairs)
    expect(report.rows.map(({ people }) => people).sort()).toEqual(
      units.map(({ people }: { people: number }) => people).sort(),
    )
    for (const row of units) expect(missing(rowFor(report, row))).toEqual(plain(row))
  })

  it('are shown in the roles that were worked out by hand', () => {
    const expected = golden.expected['2025-09-30'].protected.rows.slice(-2)
    expect(expected.map(({ kind }: { kind: string }) => kind)).toEqual(['main_role', 'main_role'])
    expect(report.roles.map(({ name, kind }) => (kind === 'role' ? name : kind))).toEqual([
      'ansatt',
      'merged',
    ])
    for (const [index, row] of expected.entries())
      expect(missing(report.roles[index])).toEqual(plain(row))
  })
})

/** Of people by hand: nobody has passed, and each course is one module. */
function tabulated(
  ids: string[],
  some: Group[],
): Omit<ExactReport, 'municipality' | 'on' | 'cohortOn'> {
  const groups = some.map((one) => ({
    ...one,
    held: Object.fromEntries(one.courses.map((course) => [`${course}/1`, 0])),
  }))
  const cells = groups.flatMap(({ unit, mainRole, courses, people }) =>
    courses.map((course) => ({
      ...{ unit, mainRole, module: `${course}/1` },
      ...{ required: people, valid: 0 },
    })),
  )
  const courses = [...new Set(groups.flatMap((one) => one.courses))].toSorted()
  return {
    people: groups.reduce((sum, { people }) => sum + people, 0),
    units: [null, ...ids].map((id) => ({
      id: id ?? 'top',
      parent: id && 'top',
      name: id ?? 'top',
    })),
    groups,
    cells,
    roleCells: cells,
    courses: courses.map((id) => ({ id, modules: [`${id}/1`] })),
  }
}

type Case = {
  exact: ExactReport
  report: ProtectedReport
  /** Units whose own staff a row counts, worked out apart from the product's rows. */
  blocks(row: ProtectedRow): Set<string>
}

/** Made once: every property is about the same municipalities. */
let made: Case[] | undefined

function cases(): Case[] {
  made ??= fc
    .sample(fc.tuple(seed, seed, fc.constantFrom(0, 0.2, 0.8)), RUNS)
    .map(([people, results, alike]) => {
      const exact = randomReport(people, results, { alike })
      const report = protect(exact)
      return { exact, report, blocks: (row) => blocksOf(exact, report, row) }
    })
  return made
}

function check(holds: (one: Case) => void): void {
  for (const one of cases()) holds(one)
}

function blocksOf(exact: ExactReport, report: ProtectedReport, row: ProtectedRow): Set<string> {
  if (row.kind === 'whole') return new Set(exact.units.map(({ id }) => id))
  if (row.kind === 'own') return new Set([row.id.replace(':own', '')])
  if (row.kind === 'unit') return new Set(row.units.flatMap((unit) => subtree(exact, unit)))
  const siblings = report.rows.filter(({ parent, id }) => parent === row.parent && id !== row.id)
  const taken = new Set(siblings.flatMap((sibling) => [...blocksOf(exact, report, sibling)]))
  const above = report.rows.find(({ id }) => id === row.parent) as ProtectedRow
  return new Set([...blocksOf(exact, report, above)].filter((block) => !taken.has(block)))
}

function subtree(exact: ExactReport, unit: string): string[] {
  const below = exact.units.filter(({ parent }) => parent === unit)
  return [unit, ...below.flatMap(({ id }) => subtree(exact, id))]
}

function figuresOf(row: ProtectedRow, { courses }: ProtectedReport) {
  const alone = courses.map((course) => ({
    courses: [course],
    figure: row.courses[course] as Figure,
  }))
  return [{ courses, figure: row.all }, ...alone, ...(row.together ? [row.together] : [])]
}

function people(
  { groups }: ExactReport,
  { blocks, roles }: Omit<Some, 'courses'>,
  courses: string[],
): number {
  return groups
    .filter(({ unit, mainRole }) => blocks?.has(unit) !== false && roles?.has(mainRole) !== false)
    .filter((group) => group.courses.some((one) => courses.includes(one)))
    .reduce((total, group) => total + group.people, 0)
}

function truth({ cells }: ExactReport, blocks: Set<string>, courses: string[]) {
  const asked = cells.filter(
    ({ unit, module }) => blocks.has(unit) && courses.includes(module.split('/')[0] as string),
  )
  const total = (key: 'required' | 'valid') => asked.reduce((sum, cell) => sum + cell[key], 0)
  return { required: total('required'), valid: total('valid') }
}

function kept(figure: Figure | undefined): boolean {
  return figure?.kind === 'hidden' || figure?.kind === 'none'
}

/** Rows, and the courses they hide, before any figure. */
function pattern(exact: ExactReport) {
  const top = rowsOf(treeOf(exact))
  const hidden = hideCourses(
    top,
    exact.courses.map(({ id }) => id),
  )
  return [...hidden].map(([row, courses]) => [row.id, row.people, [...courses].sort()])
}

/** Everything but the numbers. */
function cells(report: ProtectedReport) {
  // How precisely a figure is told may follow from results; whether it is there may not.
  const shape = ({ kind, reason }: Figure) =>
    kind === 'none' || (reason !== null && reason !== 'one-range') ? [kind, reason] : 'told'
  const both = [...report.rows, ...report.roles]
  return {
    qualified: shape(report.qualified),
    modules: report.modules.map(({ id, figure }) => [id, shape(figure)]),
    rows: both.map((row) => [row.id, row.people, row.together?.courses]),
    cells: both.map((row) => figuresOf(row, report).map(({ figure }) => shape(figure))),
  }
}

function expectWidth(figure: Extract<Figure, { kind: 'exact' | 'range' }>, width: number): void {
  const from = figure.required - figure.high
  const to = figure.required - figure.low
  expect(from % width).toBe(0)
  if (to === figure.required) expect(to - from + 1).toBeGreaterThanOrEqual(width)
  else expect(to - from + 1).toBe(width)
}

function missing(row: ProtectedRow | undefined) {
  const range = (figure: Figure) =>
    figure.kind === 'range' ? [figure.required - figure.high, figure.required - figure.low] : null
  const courses = Object.entries(row?.courses ?? {}).filter(
    ([, figure]) => !kept(figure) || figure.reason === 'one-range',
  )
  return {
    all: row && range(row.all),
    courses: Object.fromEntries(courses.map(([id, figure]) => [id, range(figure)])),
    together: row?.together && [row.together.courses.toSorted(), range(row.together.figure)],
  }
}

type GoldenFigure = { required: number; missing_from: number; missing_to: number }
type GoldenRow = {
  row: string
  all: GoldenFigure
  courses: Record<string, GoldenFigure>
  together: (GoldenFigure & { courses: string[] }) | null
}

function plain({ all, courses, together }: GoldenRow) {
  // One range for everything is not shown.
  const range = (figure: GoldenFigure) =>
    figure.missing_from === 0 && figure.missing_to === figure.required
      ? null
      : [figure.missing_from, figure.missing_to]
  return {
    all: range(all),
    courses: Object.fromEntries(Object.entries(courses).map(([id, one]) => [id, range(one)])),
    together: together && [together.courses, range(together)],
  }
}

function rowFor(report: ProtectedReport, { row }: GoldenRow): ProtectedRow | undefined {
  const small = report.rows.find(({ kind }) => kind === 'merged')
  return row === 'u1-small-units' ? small : report.rows.find(({ units }) => units.includes(row))
}

/** The smallest things that figures are made of: a unit's own people with the same requirements. */
function atomsOf({ groups }: ExactReport): Map<string, number> {
  const atoms = new Map<string, number>()
  for (const group of groups)
    for (const course of group.courses) {
      const key = [group.unit, group.mainRole, group.courses.join('+'), course].join(' ')
      atoms.set(key, (atoms.get(key) ?? 0) + group.people)
    }
  return atoms
}

type Some = { blocks?: Set<string>; roles?: Set<string>; courses: string[] }

function vector(atoms: Map<string, number>, { blocks, roles, courses }: Some): number[] {
  return [...atoms.keys()].map((key) => {
    const [unit = '', role = '', , course = ''] = key.split(' ')
    const isIn = blocks?.has(unit) !== false && roles?.has(role) !== false
    return isIn && courses.includes(course) ? 1 : 0
  })
}

/** What every figure counts, rows by unit and by role. */
function shownIn({ exact, report, blocks }: Case, atoms: Map<string, number>) {
  const places = (row: ProtectedRow): Omit<Some, 'courses'> =>
    report.roles.includes(row) ? { roles: rolesOf(row) } : { blocks: blocks(row) }
  return [...report.rows, ...report.roles].flatMap((row) =>
    figuresOf(row, report)
      .filter(({ figure }) => !kept(figure))
      .map(({ courses, figure }) => ({
        members: vector(atoms, { ...places(row), courses }),
        low: Number(figure.required) - Number(figure.high),
        high: Number(figure.required) - Number(figure.low),
        people: people(exact, places(row), courses),
      })),
  )
}

function rolesOf({ kind, name, merged }: ProtectedRow): Set<string> {
  return new Set(kind === 'role' ? [name] : merged.map((one) => one.name))
}

/** Every unit with all below it, every role, what they share, and every course in them: those of 1–4. */
function smallGroups(exact: ExactReport, atoms: Map<string, number>): number[][] {
  const courses = exact.courses.map(({ id }) => id)
  const units = exact.units.map(({ id }) => new Set(subtree(exact, id)))
  const roles = [...new Set(exact.groups.map(({ mainRole }) => mainRole))].map(
    (one) => new Set([one]),
  )
  const places: Omit<Some, 'courses'>[] = [
    ...units.map((blocks) => ({ blocks })),
    ...roles.map((roles) => ({ roles })),
    ...units.flatMap((blocks) => roles.map((roles) => ({ blocks, roles }))),
  ]
  return places.flatMap((place) =>
    [courses, ...courses.map((course) => [course])]
      .filter((asked) => isSmall(people(exact, place, asked)))
      .map((asked) => vector(atoms, { ...place, courses: asked })),
  )
}

function isSmall(count: number): boolean {
  return count > 0 && count < 5
}

/** Rows in echelon form, each with where it begins. */
function reduced(vectors: number[][]): { start: number; vector: number[] }[] {
  const basis: { start: number; vector: number[] }[] = []
  for (const vector of vectors) {
    const rest = remainder(basis, vector)
    const start = rest.findIndex((value) => Math.abs(value) > 1e-9)
    if (start < 0) continue
    basis.push({ start, vector: rest.map((value) => value / (rest[start] as number)) })
    basis.sort((a, b) => a.start - b.start)
  }
  return basis
}

function remainder(basis: { start: number; vector: number[] }[], vector: number[]): number[] {
  let rest = vector
  for (const { start, vector: base } of basis) {
    const times = rest[start] as number
    if (Math.abs(times) > 1e-9)
      rest = rest.map((value, index) => value - times * (base[index] as number))
  }
  return rest
}

function spans(basis: { start: number; vector: number[] }[], vector: number[]): boolean {
  return remainder(basis, vector).every((value) => Math.abs(value) < 1e-9)
}

type Bounds = { low: number; high: number }

/**
 * An attacker apart from the product's audit: one unknown for each atom, one inequality for each
 * figure, and for each figure within another the one for their difference.
 */
function narrowedToOne(one: Case) {
  const atoms = atomsOf(one.exact)
  const sizes = new Map(one.exact.courses.map(({ id, modules }) => [id, modules.length]))
  const known: Bounds[] = [...atoms].map(([key, count]) => ({
    low: 0,
    high: count * (sizes.get(key.split(' ')[3] as string) ?? 0),
  }))
  const figures = shownIn(one, atoms)
  const all = [...figures, ...differences(figures)].map(({ members, ...range }) => ({
    range,
    parts: known.filter((_, index) => members[index] === 1),
  }))
  let moves = true
  while (moves) moves = all.map(({ range, parts }) => squeeze(range, parts)).includes(true)
  return [...atoms]
    .filter(([, count], index) => isSmall(count) && known[index]?.low === known[index]?.high)
    .map(([key]) => key)
}

function differences(figures: ({ members: number[] } & Bounds)[]) {
  return figures.flatMap((outer) =>
    figures
      .filter(
        (inner) =>
          inner !== outer && inner.members.every((one, i) => one <= (outer.members[i] ?? 0)),
      )
      .map((inner) => ({
        members: outer.members.map((one, index) => one - (inner.members[index] as number)),
        low: outer.low - inner.high,
        high: outer.high - inner.low,
      })),
  )
}

function squeeze(range: Bounds, parts: Bounds[]): boolean {
  const low = parts.reduce((sum, part) => sum + part.low, 0)
  const high = parts.reduce((sum, part) => sum + part.high, 0)
  let moved = false
  for (const part of parts) {
    const from = Math.max(part.low, range.low - (high - part.high))
    const to = Math.min(part.high, range.high - (low - part.low))
    moved = moved || from > part.low || to < part.high
    part.low = from
    part.high = to
  }
  return moved
}
