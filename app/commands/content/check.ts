import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { checkContent } from '#app/compiler/compile-content.ts'
import type { Measures } from '#app/compiler/course/measures.ts'
import {
  type Diagnostic,
  inReadingOrder,
  isError,
  tell,
} from '#app/compiler/diagnostics/diagnostic.ts'
import { addWord, checkSpelling } from '#app/compiler/spelling/check-spelling.ts'
import { today } from '#app/platform/clock.server.ts'
import { unknownCourse } from './courses.ts'
import { onProgress, print, printMeasures } from './print.ts'
import { CONTENT, type Command, type Flags } from './settings.ts'

/** `content check [course]`: what is wrong, where, and how to mend it. */
export const check: Command = async ([course, ...more], flags) => {
  if (more.length > 0 || (flags.add && !flags.spelling)) return undefined
  if (flags.add) return add(flags.add)
  const missing = course && unknownCourse(course)
  if (missing) {
    console.error(missing)
    return 2
  }
  const [content, spelling] = await Promise.all([
    checkContent({ contentDir: CONTENT, today: today(), course, onProgress }),
    flags.spelling ? checkSpelling(CONTENT, course) : undefined,
  ])
  if (spelling && !spelling.ok) {
    console.error(NOT_INSTALLED)
    return 2
  }
  for (const id of spelling?.skipped ?? [])
    console.error(`Kurset ${id} er på engelsk, som det ikke er ordbok for her.`)
  const checked = {
    ...content,
    diagnostics: inReadingOrder([...content.diagnostics, ...(spelling?.diagnostics ?? [])]),
  }
  const changed = flags.changed ? changedFiles() : undefined
  const diagnostics = checked.diagnostics.filter(({ file }) => !changed || changed.has(file))
  if (flags.json) printJson({ ...checked, diagnostics }, flags)
  else {
    print({ ...checked, diagnostics }, flags.lang, process.stdout.isTTY)
    if (flags.stats) printMeasures(checked.measures, flags.lang)
  }
  return diagnostics.some(isError) ? 1 : 0
}

type Told = { diagnostics: Diagnostic[]; measures: Measures[] }

/** The diagnostics alone, or beside the measures where those were asked for. */
function printJson({ diagnostics, measures }: Told, { lang, stats }: Flags): void {
  const told = diagnostics.map((one) => tell(one, lang))
  console.log(JSON.stringify(stats ? { diagnostics: told, measures } : told, null, 2))
}

const NOT_INSTALLED = 'Ordbøkene er ikke installert. Skriv: npm install --include=dev'

function add(word: string): number {
  console.log(`«${word}» står nå i ${addWord(CONTENT, word)}.`)
  return 0
}

/** Files that differ from the last commit, by the names that diagnostics have. */
function changedFiles(): Set<string> {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).split('\0')
  const changed = git('diff', '--name-only', '--relative', '-z', 'HEAD', '--', CONTENT)
  const added = git('ls-files', '--others', '--exclude-standard', '-z', '--', CONTENT)
  return new Set([...changed, ...added].filter(Boolean).map((file) => path.normalize(file)))
}
