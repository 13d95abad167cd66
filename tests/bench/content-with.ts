import { cpSync } from 'node:fs'
import path from 'node:path'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

/** A copy of the authored content with more courses in it: id → folder to copy. Gives its folder. */
export function contentWith(courses: Record<string, string>): string {
  const folder = path.join(temporaryFolder(), 'content')
  cpSync('content', folder, { recursive: true })
  for (const [id, source] of Object.entries(courses))
    cpSync(source, path.join(folder, 'courses', id), { recursive: true })
  return folder
}
