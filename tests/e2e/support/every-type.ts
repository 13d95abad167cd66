import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compiled, contentWith } from '#tests/bench/content-with.ts'

/** The draft that has one question of every type, and its module. */
export const DRAFT = 'ti-sporsmal'
export const MODULE = `${DRAFT}/ti`

/** Where the site at a port has its compiled courses. */
export function contentOf(port: string): string {
  return `build/e2e-content/${port}`
}

/** Compiles the courses with a draft beside them that has every type of question; gives where. */
export async function everyType(port: string): Promise<string> {
  const content = contentWith({ [DRAFT]: 'tests/bench/ten-questions' })
  const index = path.join(content, 'courses', DRAFT, 'index.mdx')
  writeFileSync(index, readFileSync(index, 'utf8').replace('status: published', 'status: draft'))
  await compiled(content, contentOf(port))
  return contentOf(port)
}
