import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type CourseFolder, type Manuscript, readManuscript } from '../course/manuscript.ts'
import type { Phrase } from '../diagnostics/catalogue.ts'
import { type Diagnostic, finding } from '../diagnostics/diagnostic.ts'
import type { Language } from '../lesson.ts'
import { pagesOf } from '../translation/translated-pages.ts'
import { openDictionary } from './dictionary.ts'
import { proseIn } from './prose.ts'
import { type Dictionary, type Unknown, unknownWords } from './words.ts'

/** The courses' own words, one a line; `#` begins a remark. */
const LIST = 'ordliste.txt'

/** `skipped` are courses in a language without a dictionary here. */
export type Spelled =
  | { ok: true; diagnostics: Diagnostic[]; skipped: string[] }
  | { ok: false; reason: 'not-installed' }

/** Reads the courses' prose for words that no dictionary, glossary or word list knows. */
export async function checkSpelling(contentDir: string, only?: string): Promise<Spelled> {
  const manuscript = readManuscript(path.resolve(contentDir))
  const own = ownWords(contentDir, manuscript)
  const courses = manuscript.courses.filter(({ id }) => !only || id === only)
  const dictionaries = new Map<string, Dictionary>()
  for (const language of new Set(courses.flatMap(languagesOf))) {
    if (language === 'en') continue
    const dictionary = await openDictionary(language)
    if (!dictionary) return { ok: false, reason: 'not-installed' }
    dictionaries.set(language, dictionary)
  }
  const diagnostics = courses.flatMap((course) => inCourse(course, dictionaries, own, contentDir))
  const skipped = courses.filter((one) => languageOf(one) === 'en').map(({ id }) => id)
  return { ok: true, diagnostics, skipped }
}

function languageOf({ index }: CourseFolder): Language {
  return index?.fields?.language ?? 'nb'
}

function languagesOf(course: CourseFolder): Language[] {
  return pagesOf(course).map(({ language }) => language)
}

function inCourse(
  course: CourseFolder,
  dictionaries: Map<string, Dictionary>,
  own: Set<string>,
  contentDir: string,
): Diagnostic[] {
  return pagesOf(course).flatMap((page) => {
    const dictionary = dictionaries.get(page.language)
    if (!dictionary) return []
    return unknownWords(proseIn(page.text), dictionary, own).map((unknown) => ({
      ...finding('SP-01', unknown, valuesOf(unknown, dictionary)),
      file: path.join(contentDir, page.file),
    }))
  })
}

function valuesOf({ word, times }: Unknown, dictionary: Dictionary): Record<string, Phrase> {
  const list = dictionary.suggest(word).join(', ')
  const meant = list
    ? { nb: `mente du ${list}?`, en: `did you mean ${list}?` }
    : { nb: 'sjekk skrivemåten', en: 'check the spelling' }
  const often = times > 1 ? ` (${times} ×)` : ''
  return { word, times: often, meant }
}

/** Terms, laws and competences are words of the trade as well. */
function ownWords(contentDir: string, { shared }: Manuscript): Set<string> {
  const texts = [
    ...Object.values(shared.glossary).flatMap(({ term, nn }) => [term, nn?.term ?? '']),
    ...Object.values(shared.sources).map(({ title }) => title),
    ...shared.competences.map(({ title }) => title),
    readList(contentDir).replace(/#.*/g, ''),
  ]
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []))
}

function readList(contentDir: string): string {
  const file = path.join(contentDir, LIST)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** Puts a word in the courses' own list, in its place by the alphabet; gives the list's file. */
export function addWord(contentDir: string, word: string): string {
  const lines = readList(contentDir).split('\n').filter(Boolean)
  const remarks = lines.filter((line) => line.startsWith('#'))
  const words = new Set([...lines.filter((line) => !line.startsWith('#')), word.toLowerCase()])
  const sorted = [...words].sort((a, b) => a.localeCompare(b, 'nb'))
  const file = path.join(contentDir, LIST)
  writeFileSync(file, `${[...remarks, ...sorted].join('\n')}\n`)
  return file
}
