import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Phrase } from '../diagnostics/catalogue.ts'
import { didYouMean, meant } from '../diagnostics/near.ts'
import { courseFolder, type ModuleContext } from './desk.ts'

const ADD = {
  nb: 'legg filen i kursmappen, eller sjekk navnet, også store bokstaver',
  en: 'put the file in the course folder, or check the name, upper case too',
}

/** The file that an author may have meant, as it is written in the course. */
export function nearestFile(written: string, context: ModuleContext): Phrase {
  const names = filesFor(context)
  const near = meant(written, names)
  if (near?.toLowerCase() !== written.toLowerCase()) return didYouMean(written, names, ADD)
  return {
    nb: `mente du ${near}? Store bokstaver teller`,
    en: `did you mean ${near}? Upper case counts`,
  }
}

/** The files that a course may show, by the addresses that its pages write. */
function filesFor(context: ModuleContext): string[] {
  const own = filesIn(path.join(context.contentFolder, courseFolder(context)))
  const shared = filesIn(path.join(context.contentFolder, 'library'))
  return [
    ...own.filter((name) => !name.endsWith('.mdx')),
    ...shared.map((name) => `../../library/${name}`),
  ]
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => path.extname(name) !== '')
      .map((name) => name.replaceAll(path.sep, '/'))
      .sort()
  } catch {
    return []
  }
}
