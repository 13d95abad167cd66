import { existsSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Phrase } from '../diagnostics/catalogue.ts'
import { type Diagnostic, type Finding, finding } from '../diagnostics/diagnostic.ts'
import { oneOfThese } from '../diagnostics/near.ts'
import { wrongValue } from '../diagnostics/wrong-value.ts'
import type { Content, CriticalFunction, LearningPath } from '../lesson.ts'
import {
  competencesFile,
  functionsFile,
  glossaryFile,
  jobRolesFile,
  learningPathsFile,
  sourcesFile,
} from '../source/fields.ts'
import { readFields } from '../source/front-matter.ts'
import { readSource } from '../source/read-source.ts'
import type { LegalSource, ListName, Term } from '../tree/desk.ts'
import { readOnce } from './read-once.ts'

/** What all courses share. */
export type Shared = {
  competences: Content['competences']
  jobRoles: Content['jobRoles']
  functions: CriticalFunction[]
  learningPaths: LearningPath[]
  glossary: Record<string, Term>
  sources: Record<string, LegalSource>
  /** The lists with faults: they may lack what should be in them. */
  unread: ListName[]
  diagnostics: Diagnostic[]
}

/** Reads the lists beside the courses, whose ids are given. A list that does not exist is empty. */
export function readShared(contentDir: string, courses: string[]): Shared {
  const diagnostics: Diagnostic[] = []
  const read = <T extends { id: string }>(name: ListName, entry: z.ZodType<T>, more?: More<T>) => {
    const list = readList(path.join(contentDir, name), entry, more)
    diagnostics.push(...list.findings.map((one) => ({ ...one, file: name })))
    return list.value
  }
  const competences = read('competences.yaml', competencesFile.element)
  const known = knownIn(competences, diagnostics)
  const check = (competence: string, place: ReturnType<At>) =>
    known.has(competence) ? [] : [unknown('competence', competence, COMPETENCES, place, known.ids)]
  const jobRoles = read('job-roles.yaml', jobRolesFile.element, ({ requires }, at) =>
    requires.flatMap((need, n) => check(need.competence, at('requires', n, 'competence'))),
  )
  const knownRole = knownIn(jobRoles, diagnostics)
  const functions = read('functions.yaml', functionsFile.element, ({ competence }, at) =>
    check(competence, at('competence')),
  )
  const learningPaths = read('learning-paths.yaml', learningPathsFile.element, (one, at) =>
    unknownInPath(one, at, { knownRole, courses }),
  )
  const glossary = byId(read('glossary.yaml', glossaryFile.element))
  const sources = byId(read('sources.yaml', sourcesFile.element))
  return {
    competences: competences.map((one) => ({ ...withLanguages(one), levels: one.levels ?? {} })),
    jobRoles: jobRoles.map(withLanguages),
    functions,
    learningPaths: learningPaths.map(withLanguages),
    glossary,
    sources,
    unread: [...new Set(diagnostics.map(({ file }) => file as ListName))],
    diagnostics,
  }
}

/** What is written under `nn` and `en`, as pages choose among it. */
function withLanguages<Words, T>({ nn, en, ...entry }: T & { nn?: Words; en?: Words }) {
  const translations: { nn?: Words; en?: Words } = { ...(nn && { nn }), ...(en && { en }) }
  return { ...entry, titleLanguage: 'nb' as const, translations }
}

type WrittenPath = z.infer<typeof learningPathsFile>[number]
type At = ReturnType<typeof readFields>['at']
type More<T> = (entry: T, at: At) => Finding[]

/** The entries that can be used, whatever is wrong with the others. */
function readList<T extends { id: string }>(
  file: string,
  entry: z.ZodType<T>,
  more: More<T> = () => [],
): { value: T[]; findings: Finding[] } {
  if (!existsSync(file)) return { value: [], findings: [] }
  const { raw, findings, at } = readOnce(file, (bytes) => fieldsOf(bytes, z.array(entry)))
  const entries = (Array.isArray(raw) ? raw : []).map((one) => entry.safeParse(one).data)
  const value = entries.filter((one) => one !== undefined)
  const told = entries.flatMap((one, n) => (one ? more(one, (...path) => at(n, ...path)) : []))
  return { value, findings: [...findings, ...repeated(entries, at), ...told] }
}

function fieldsOf<T>(bytes: Buffer, schema: z.ZodType<T[]>) {
  const source = readSource(bytes)
  if (source.ok) return readFields(source.text, schema, 1)
  return { raw: [], findings: source.findings, at: () => ({ line: 1, column: 1 }) }
}

function repeated(list: ({ id: string } | undefined)[], at: At): Finding[] {
  return list.flatMap((entry, n) => {
    const id = entry?.id ?? ''
    const first = list.findIndex((one) => one?.id === id)
    return entry && first < n
      ? [finding('QZ-11', at(n, 'id'), { id, n: at(first, 'id').line })]
      : []
  })
}

const COMPETENCES = {
  nb: 'en kompetanse fra competences.yaml',
  en: 'a competence from competences.yaml',
}

const ROLES = { nb: 'en stillingsrolle fra job-roles.yaml', en: 'a job role from job-roles.yaml' }
const COURSES = {
  nb: 'et kurs, med navnet på mappen, hvert kurs én gang',
  en: 'a course, by the name of its folder, each course once',
}

function unknownInPath(
  path: WrittenPath,
  at: At,
  { knownRole, courses }: { knownRole: Known; courses: string[] },
): Finding[] {
  const roles = path.audience.map((id, n) => ({ id, n })).filter(({ id }) => !knownRole.has(id))
  const others = path.courses
    .map((id, n) => ({ id, n }))
    .filter(({ id, n }) => !courses.includes(id) || path.courses.indexOf(id) < n)
  return [
    ...roles.map(({ id, n }) => unknown('audience', id, ROLES, at('audience', n), knownRole.ids)),
    ...others.map(({ id, n }) => unknown('courses', id, COURSES, at('courses', n), courses)),
  ]
}

function unknown(
  field: string,
  value: string,
  expected: Phrase,
  place: ReturnType<At>,
  known: string[],
) {
  return wrongValue(place, { field, value, expected }, known, oneOfThese(known))
}

type Known = { ids: string[]; has(id: string): boolean }

/** The ids of a list; while a list that was read has faults, everything may be in it. */
function knownIn(list: { id: string }[], faults: Diagnostic[]): Known {
  const ids = list.map(({ id }) => id)
  const isWhole = faults.length === 0
  return { ids, has: (id) => !isWhole || ids.includes(id) }
}

function byId<T extends { id: string }>(list: T[]): Record<string, T> {
  return Object.fromEntries(list.map((one) => [one.id, one]))
}
