import type { Result, Row } from './engine.ts'
import type { World } from './world.ts'

/** One operation as it is told: where, what came of it, and what it did to the journal. */
export type ToldRow = {
  step: string
  result: Result
  /** What was written to the log. */
  line: string | null
  changed: ToldPost[]
}

export type ToldPost = {
  inCase: string
  number: number
  key: string | null
  type: string
  status: string
  access: string
}

/** What was done with one item in a run that began in a world. */
export function traceOf(rows: Row[], start: World, item: number): ToldRow[] {
  return rows.flatMap(({ step, result, line, world, ...row }, n) => {
    if (row.item !== item) return []
    const before = new Set(journalOf(rows[n - 1]?.world ?? start).map(textOf))
    const changed = journalOf(world).filter((post) => !before.has(textOf(post)))
    return [{ step, result, line, changed }]
  })
}

/** All posts of all cases. */
export function journalOf({ cases }: World): ToldPost[] {
  return [...cases].flatMap(([inCase, { posts }]) =>
    posts.map(({ number, key, type, status, access }) => {
      return { inCase, number, key, type, status, access }
    }),
  )
}

function textOf(post: ToldPost): string {
  return JSON.stringify(post)
}
