import { readdirSync } from 'node:fs'
import path from 'node:path'
import { meant, oneOfThese } from '#app/compiler/diagnostics/near.ts'
import { CONTENT } from './settings.ts'

/** What to say where there is no such course, with the one that was probably meant; undefined when there is. */
export function unknownCourse(course: string): string | undefined {
  const courses = coursesIn(path.join(CONTENT, 'courses'))
  if (courses.includes(course)) return undefined
  const near = meant(course, courses)
  const help = near ? `Mente du ${near}?` : `Kursene er: ${courses.join(', ') || 'ingen ennå'}.`
  return `Kurset ${course} finnes ikke i ${CONTENT}/courses. ${help}`
}

/** What to say of ids that are not among those to choose from; undefined when all are. */
export function unknownAmong(
  flag: string,
  written: string | undefined,
  known: readonly string[],
): string | undefined {
  const ids = (written ?? '').split(',').map((one) => one.trim().replace(/:\d$/, ''))
  const wrong = written === undefined ? undefined : ids.find((id) => !known.includes(id))
  if (wrong === undefined) return undefined
  const near = meant(wrong, known)
  return `--${flag} kan ikke være «${wrong}»: ${near ? `mente du ${near}?` : oneOfThese(known).nb}`
}

function coursesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries.filter((one) => one.isDirectory()).map(({ name }) => name)
  } catch {
    return []
  }
}
