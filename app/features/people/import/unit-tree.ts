import { distance } from 'fastest-levenshtein'
import { employeeNumberKey, foldName, tidyName } from '../identity.ts'
import type { OpenUnit } from '../units.ts'

export type UnitText = { code: string | null; path: string | null }

/** So different that another unit must be meant. */
const FARTHEST = 3

/** The units of a municipality, found by code or by path below the top, and those that a file adds. */
export class UnitTree {
  readonly made: OpenUnit[] = []
  readonly #byCode = new Map<string, OpenUnit>()
  readonly #byPath = new Map<string, OpenUnit>()
  readonly #byName = new Map<string, OpenUnit | null>()
  readonly #top: OpenUnit | undefined

  constructor(
    units: OpenUnit[],
    private readonly newId: (path: string) => string,
  ) {
    this.#top = units.find(({ parent }) => parent === null)
    const byId = new Map(units.map((unit) => [unit.id, unit]))
    for (const unit of units) this.#know(unit, pathOf(unit, byId))
  }

  /** The unit that a code or a path means; a name alone will do where only one has it. */
  find({ code, path }: UnitText): OpenUnit | undefined {
    const coded = this.#byCode.get(keyOf(code)) ?? this.#byCode.get(keyOf(path))
    if (coded || path === null) return coded
    const key = this.#key(path)
    if (key === '') return this.#top
    return this.#byPath.get(key) ?? this.#byName.get(key) ?? undefined
  }

  /** The unit at a path, made with all that is missing above it; undefined for what is no path. */
  make({ code, path }: UnitText): OpenUnit | undefined {
    const parts = partsOf(path ?? '').filter((part, at) => at > 0 || !this.#isTop(part))
    // A number alone is a code that nobody knows, no name.
    if (!this.#top || parts.length === 0 || parts.every((part) => /^\d+$/.test(part)))
      return undefined
    let above = this.#top
    parts.forEach((name, at) => {
      const way = parts.slice(0, at + 1).join('/')
      const last = at === parts.length - 1
      above = this.#byPath.get(foldName(way)) ?? this.#add(name, way, above, last ? code : null)
    })
    return above
  }

  /** The path that could be meant by one that is not there. */
  nearest({ path }: UnitText): string | null {
    const key = this.#key(path ?? '')
    const near = [...this.#byPath.keys()]
      .filter(Boolean)
      .map((known) => ({ known, far: distance(known, key) }))
      .filter(({ far }) => far <= FARTHEST)
      .sort((one, other) => one.far - other.far)[0]
    return near ? (this.#byPath.get(near.known)?.name ?? null) : null
  }

  #add(name: string, way: string, above: OpenUnit, code: string | null): OpenUnit {
    const unit = { id: this.newId(foldName(way)), parent: above.id, name: tidyName(name), code }
    this.made.push(unit)
    this.#know(unit, way)
    return unit
  }

  #know(unit: OpenUnit, path: string): void {
    const name = foldName(unit.name)
    if (unit.code !== null) this.#byCode.set(keyOf(unit.code), unit)
    this.#byPath.set(foldName(path), unit)
    this.#byName.set(name, this.#byName.has(name) ? null : unit)
  }

  #key(path: string): string {
    const parts = partsOf(path)
    return foldName(parts.filter((part, at) => at > 0 || !this.#isTop(part)).join('/'))
  }

  #isTop(part: string): boolean {
    return this.#top !== undefined && foldName(part) === foldName(this.#top.name)
  }
}

/** Codes lose their zeros in spreadsheets just as employee numbers do. */
function keyOf(code: string | null): string {
  return code === null ? '' : employeeNumberKey(code)
}

/** `Teknisk / Plan` and `Teknisk > Plan` are the same path. */
function partsOf(path: string): string[] {
  return path
    .split(/\s*[/>›]\s*/)
    .map(tidyName)
    .filter(Boolean)
}

/** The names from below the top down to a unit. */
function pathOf(unit: OpenUnit, byId: Map<string, OpenUnit>): string {
  const names: string[] = []
  for (let at: OpenUnit | undefined = unit; at && at.parent !== null; at = byId.get(at.parent))
    names.unshift(at.name)
  return names.flatMap(partsOf).join('/')
}
