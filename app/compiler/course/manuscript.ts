import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Manifest } from '../contract/manifest.ts'
import { readManifest } from '../contract/manifest-file.ts'
import { type Diagnostic, type Finding, finding } from '../diagnostics/diagnostic.ts'
import { oneOfThese } from '../diagnostics/near.ts'
import { wrongValue } from '../diagnostics/wrong-value.ts'
import { assetFindings } from '../lints/asset-text.ts'
import { type CourseFields, courseFields, isId, moduleFields } from '../source/fields.ts'
import {
  isTranslation,
  readTranslations,
  type Translations,
} from '../translation/translated-pages.ts'
import type { ListName } from '../tree/desk.ts'
import { type ModulePage, type Page, readPage } from './page.ts'
import { readShared, type Shared } from './shared.ts'

export type CourseFolder = {
  id: string
  index: Page<CourseFields> | undefined
  modules: ModulePage[]
  /** The same pages in other languages. */
  translations: Translations
  /** Everything else in the folder, relative to the content folder. */
  assets: string[]
}

/** The whole content folder as read, before any text is parsed. */
export type Manuscript = {
  contentDir: string
  shared: Shared
  /** What was last released. */
  released: Manifest
  courses: CourseFolder[]
  diagnostics: Diagnostic[]
}

/** Reads all files and their fields; what is wrong with those is in the diagnostics. */
export function readManuscript(contentDir: string): Manuscript {
  const root = path.join(contentDir, 'courses')
  const folders = (existsSync(root) ? readdirSync(root, { withFileTypes: true }) : [])
    .filter((entry) => entry.isDirectory() && !/^[._]/.test(entry.name))
    .map(({ name }) => name)
  const shared = readShared(contentDir, folders)
  const manifest = readManifest(contentDir)
  const diagnostics = [
    ...shared.diagnostics,
    ...manifest.diagnostics,
    ...privateInLibrary(contentDir),
  ]
  const courses = folders
    .map((name) => readCourse(contentDir, name, diagnostics))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const course of courses) checkCourseFields(course, shared, diagnostics)
  return { contentDir, shared, released: manifest.released, courses, diagnostics }
}

const MODULE_NAME = /^(\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/

function readCourse(contentDir: string, id: string, diagnostics: Diagnostic[]): CourseFolder {
  const folder = path.join(contentDir, 'courses', id)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort()
  const pages = files.filter((name) => /^[^/]+\.mdx$/i.test(name))
  const translated = pages.filter(isTranslation)
  const names = pages.filter((name) => name !== 'index.mdx' && !translated.includes(name))
  const index = pages.includes('index.mdx')
    ? readPage(contentDir, `courses/${id}/index.mdx`, courseFields, diagnostics)
    : undefined
  if (!index) diagnostics.push(missingIndex(id))
  if (!isId(id)) diagnostics.push(badFolder(id))
  const others = files.filter((name) => !pages.includes(name))
  const assets = others.map((name) => `courses/${id}/${name}`)
  diagnostics.push(
    ...checkNames(id, names),
    ...assets.flatMap((file) => privateIn(contentDir, file)),
  )
  const modules = readModules(contentDir, id, names, diagnostics)
  const originals = { id, index, modules }
  const translations = readTranslations(contentDir, originals, translated, diagnostics)
  return { ...originals, translations, assets }
}

function privateInLibrary(contentDir: string): Diagnostic[] {
  const library = path.join(contentDir, 'library')
  const files = existsSync(library) ? readdirSync(library, { withFileTypes: true }) : []
  return files
    .filter((entry) => entry.isFile())
    .flatMap(({ name }) => privateIn(contentDir, `library/${name}`))
}

function privateIn(contentDir: string, file: string): Diagnostic[] {
  return assetFindings(path.join(contentDir, file)).map((one) => ({ ...one, file }))
}

function readModules(
  contentDir: string,
  course: string,
  names: string[],
  diagnostics: Diagnostic[],
): ModulePage[] {
  const modules = names.map((name) => {
    const page = readPage(contentDir, `courses/${course}/${name}`, moduleFields, diagnostics)
    const fallback = MODULE_NAME.exec(name)?.[2] ?? name.replace(/\.mdx$/i, '')
    return { ...page, slug: page.fields?.id ?? fallback }
  })
  for (const page of modules) diagnostics.push(...checkModuleFields(page, modules))
  return modules
}

const FRONT_PAGE = {
  nb: 'lag kursets forside, med feltene øverst',
  en: 'make the front page of the course, with its fields',
}

function missingIndex(id: string): Diagnostic {
  const values = { file: 'index.mdx', help: FRONT_PAGE }
  return { ...finding('LK-03', undefined, values), file: `courses/${id}/index.mdx` }
}

const FOLDER = {
  nb: 'små bokstaver, tall og bindestrek i mappenavnet',
  en: 'a folder name of lower-case letters, digits and hyphens',
}

function badFolder(id: string): Diagnostic {
  const values = { field: 'id', value: id, expected: FOLDER }
  return { ...wrongValue(undefined, values), file: `courses/${id}/index.mdx` }
}

function checkNames(course: string, names: string[]): Diagnostic[] {
  const numberOf = (name: string) => MODULE_NAME.exec(name)?.[1]
  const next = 1 + Math.max(0, ...names.map((name) => Number.parseInt(name, 10) || 0))
  return names.flatMap((name, n) => {
    const number = numberOf(name)
    const taken = names.slice(0, n).some((other) => numberOf(other) === number)
    if (number !== undefined && number !== '00' && !taken) return []
    const values = { suggestion: suggestedName(name, names, next) }
    return [{ ...finding('FM-06', undefined, values), file: `courses/${course}/${name}` }]
  })
}

/** A name like it that may be used; its own number is kept when no other file has it. */
function suggestedName(name: string, names: string[], next: number): string {
  const own = /^(\d\d)(?!\d)/.exec(name)?.[1] ?? '00'
  const isFree = own !== '00' && names.filter((one) => one.startsWith(own)).length === 1
  const number = isFree ? own : String(next).padStart(2, '0')
  const words = name
    .replace(/\.mdx$/i, '')
    .replace(/^\d*/, '')
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => ASCII[letter] ?? '')
    .match(/[a-z0-9]+/g)
  return `${number}-${words?.join('-') ?? 'modul'}.mdx`
}

const ASCII: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a' }

const NOTE = { nb: 'én setning om hva som er nytt', en: 'one sentence about what is new' }
const UNIQUE = {
  nb: 'en id som ingen annen modul i kurset har',
  en: 'an id that no other module of the course has',
}

function checkModuleFields(page: ModulePage, all: ModulePage[]): Diagnostic[] {
  const { fields, file, slug, at } = page
  const found: Finding[] = []
  if (fields && fields.revision > 1 && !fields.revisionNote) {
    found.push(finding('FM-05', at('revision'), { field: 'revisionNote', expected: NOTE }))
  }
  if (all.some((other) => other !== page && other.slug === slug && other.file < file)) {
    found.push(wrongValue(at('id'), { field: 'id', value: slug, expected: UNIQUE }))
  }
  return found.map((one) => ({ ...one, file }))
}

const ROLES = { nb: 'stillingsroller fra job-roles.yaml', en: 'job roles from job-roles.yaml' }
const COMPETENCES = {
  nb: 'kompetanse fra competences.yaml og nivå 1–3',
  en: 'competences from competences.yaml and level 1–3',
}

function checkCourseFields({ index }: CourseFolder, shared: Shared, out: Diagnostic[]): void {
  if (!index?.fields) return
  const { audience, competences } = index.fields
  const report = (path: (string | number)[], value: string, known: string[]) => {
    const field = String(path[0])
    const expected = field === 'audience' ? ROLES : COMPETENCES
    const wrong = wrongValue(
      index.at(...path),
      { field, value, expected },
      known,
      oneOfThese(known),
    )
    out.push({ ...wrong, file: index.file })
  }
  const isRead = (list: ListName) => !shared.unread.includes(list)
  const roles = shared.jobRoles.map(({ id }) => id)
  const known = shared.competences.map(({ id }) => id)
  audience.forEach((id, n) => {
    if (!roles.includes(id) && isRead('job-roles.yaml')) report(['audience', n], id, roles)
  })
  competences.forEach(({ id }, n) => {
    if (!known.includes(id) && isRead('competences.yaml'))
      report(['competences', n, 'id'], id, known)
  })
}
