import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compiled, contentWith } from '#tests/bench/content-with.ts'
import { workflowCourse } from '#tests/factories/workflow-course.ts'

/** The draft that has one question of every type, and its module. */
export const DRAFT = 'ti-sporsmal'
export const MODULE = `${DRAFT}/ti`

/** Where the site at a port has its compiled courses. */
export function contentOf(port: string): string {
  return `build/e2e-content/${port}`
}

/** Compiles the courses with drafts beside them that have every type of question and of lab; gives where. */
export async function everyType(port: string): Promise<string> {
  const content = contentWith({ [DRAFT]: 'tests/bench/ten-questions' })
  const index = path.join('courses', DRAFT, 'index.mdx')
  writeDraft(content, index, readFileSync(path.join(content, index), 'utf8'))
  for (const [name, text] of Object.entries(workflowCourse)) writeDraft(content, name, `${text}`)
  await compiled(content, contentOf(port))
  return contentOf(port)
}

function writeDraft(content: string, name: string, text: string): void {
  const file = path.join(content, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text.replace('status: published', 'status: draft'))
}
