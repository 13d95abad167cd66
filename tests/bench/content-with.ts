import { cpSync } from 'node:fs'
import path from 'node:path'
import { compileContent } from '#app/compiler/compile-content.ts'
import { isError } from '#app/compiler/diagnostics/diagnostic.ts'
import { today } from '#app/platform/clock.server.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

/** A copy of the authored content with more courses in it: id → folder to copy. Gives its folder. */
export function contentWith(courses: Record<string, string>): string {
  const folder = path.join(temporaryFolder(), 'content')
  cpSync('content', folder, { recursive: true })
  for (const [id, source] of Object.entries(courses))
    cpSync(source, path.join(folder, 'courses', id), { recursive: true })
  return folder
}

type Tools = Pick<Parameters<typeof compileContent>[0], 'pool' | 'store'>

/** Compiles a folder of courses; gives how many files were read anew. */
export async function compiled(
  contentDir: string,
  outDir: string,
  tools: Tools = {},
): Promise<number> {
  const built = await compileContent({ contentDir, outDir, today: today(), ...tools })
  const [error] = built.diagnostics.filter(isError)
  if (error) throw new Error(`${error.file}:${error.line} ${error.code}`)
  return built.fresh
}
