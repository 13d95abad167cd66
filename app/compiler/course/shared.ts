import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import { type Diagnostic, finding } from '../diagnostics/diagnostic.ts'
import type { Competence, JobRole } from '../lesson.ts'
import { competencesFile, glossaryFile, jobRolesFile, sourcesFile } from '../source/fields.ts'
import { readFields } from '../source/front-matter.ts'
import { readSource } from '../source/read-source.ts'
import type { LegalSource, Term } from '../tree/desk.ts'

/** What all courses share. */
export type Shared = {
  competences: Competence[]
  jobRoles: JobRole[]
  glossary: Record<string, Term>
  sources: Record<string, LegalSource>
  diagnostics: Diagnostic[]
}

/** Reads the four lists beside the courses. A list that does not exist is empty. */
export function readShared(contentDir: string): Shared {
  const diagnostics: Diagnostic[] = []
  const read = <T extends { id: string }>(name: string, schema: z.ZodType<T[]>): T[] => {
    const list = readList(path.join(contentDir, name), schema)
    diagnostics.push(...list.findings.map((one) => ({ ...one, file: name })))
    return list.value
  }
  const competences = read('competences.yaml', competencesFile)
  const known = new Set(competences.map(({ id }) => id))
  const jobRoles = readList(path.join(contentDir, 'job-roles.yaml'), jobRolesFile, (roles, at) =>
    roles.flatMap(({ requires }, role) =>
      requires.flatMap(({ competence }, n) =>
        known.has(competence)
          ? []
          : [unknownCompetence(competence, at(role, 'requires', n, 'competence'))],
      ),
    ),
  )
  diagnostics.push(...jobRoles.findings.map((one) => ({ ...one, file: 'job-roles.yaml' })))
  return {
    competences: competences.map(({ id, title, levels }) => ({ id, title, levels: levels ?? {} })),
    jobRoles: jobRoles.value,
    glossary: byId(read('glossary.yaml', glossaryFile)),
    sources: byId(read('sources.yaml', sourcesFile)),
    diagnostics,
  }
}

type At = ReturnType<typeof readFields>['at']

function readList<T extends { id: string }>(
  file: string,
  schema: z.ZodType<T[]>,
  more: (list: T[], at: At) => ReturnType<typeof finding>[] = () => [],
) {
  const bytes = readIfThere(file)
  const source = bytes && readSource(bytes)
  if (!source) return { value: [], findings: [] }
  if (!source.ok) return { value: [], findings: source.findings }
  const { value = [], findings, at } = readFields(source.text, schema, 1)
  return { value, findings: [...findings, ...repeated(value, at), ...more(value, at)] }
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

function repeated(list: { id: string }[], at: At) {
  return list.flatMap(({ id }, n) => {
    const first = list.findIndex((one) => one.id === id)
    return first < n ? [finding('QZ-11', at(n, 'id'), { id, n: at(first, 'id').line })] : []
  })
}

const COMPETENCES = {
  nb: 'en kompetanse fra competences.yaml',
  en: 'a competence from competences.yaml',
}

function unknownCompetence(value: string, place: ReturnType<At>) {
  return finding('FM-02', place, { field: 'competence', value, expected: COMPETENCES })
}

function byId<T extends { id: string }>(list: T[]): Record<string, T> {
  return Object.fromEntries(list.map((one) => [one.id, one]))
}
