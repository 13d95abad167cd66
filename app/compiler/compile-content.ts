import path from 'node:path'
import type { Day } from '#app/platform/calendar.ts'
import { authorFile, writeAuthorFile } from './author-file.ts'
import type { Compiled, CompiledPages } from './compiled.ts'
import { type Contract, contractDiagnostics, contractsOf, sinceOf } from './contract/contract.ts'
import { tellContracts } from './contract/tell-contract.ts'
import { crossChecks } from './course/cross-checks.ts'
import { type CourseFolder, type Manuscript, readManuscript } from './course/manuscript.ts'
import { type Measures, measuresOf } from './course/measures.ts'
import { contextOf, contextOfTranslation } from './course/module-context.ts'
import { type Diagnostic, inReadingOrder, isError } from './diagnostics/diagnostic.ts'
import type { Content } from './lesson.ts'
import { readLibrary } from './library/read-library.ts'
import { teachingChecks } from './library/teach.ts'
import { openPool, type Pool } from './pool.ts'
import { openStore, type Store } from './store.ts'
import { translationChecks } from './translation/translation-checks.ts'
import type { Task } from './worker.ts'
import { assemble, writeContent } from './write-content.ts'

export type ContentOptions = {
  contentDir: string
  /** Decides which laws are repealed and which sources are long unchecked. */
  today: Day
  /** Only this course's diagnostics. */
  course?: string
  pool?: Pool
  onProgress?(done: number, total: number): void
}

export type BuildOptions = ContentOptions & {
  outDir: string
  store?: Store
  /** Without the bundler: the same files in half the time. */
  quick?: boolean
}

export type Checked = {
  diagnostics: Diagnostic[]
  /** How many files were read, and how many of them anew. */
  files: number
  fresh: number
}

/** `content` is what was written; undefined when an error kept it from being. */
export type Built = Checked & { content: Content | undefined }

/** Reads all courses and reports what is wrong with them, and the measures of what was read; writes nothing. */
export async function checkContent(
  options: ContentOptions,
): Promise<Checked & { measures: Measures[] }> {
  const { checked, manuscript, compiled } = await read(options, { render: false })
  return { ...checked, measures: measuresOf(manuscript, compiled) }
}

/** The same, with each course beside what was released of it; what is said to be retired is not missed. */
export async function compareContent(
  options: ContentOptions & { retired?: string[] },
): Promise<Checked & { contracts: Contract[]; manuscript: Manuscript }> {
  const { checked, contracts, manuscript } = await read(
    options,
    { render: false },
    { retired: options.retired },
  )
  return { ...checked, contracts, manuscript }
}

/**
 * Compiles all courses to `outDir`: content.json, lessons/, keys/ and media/.
 * With any error nothing is written, and what was there stays.
 */
export async function compileContent(options: BuildOptions): Promise<Built> {
  const { manuscript, compiled, contracts, library, checked } = await read(
    options,
    { render: true, quick: options.quick },
    { store: storeOf(options) },
  )
  const shown = shownFolder(manuscript)
  const told = tellContracts(contracts, (file) => path.join(shown, file))
  writeAuthorFile(
    options.outDir,
    authorFile(manuscript, compiled, told, checked.diagnostics, shown),
  )
  if (checked.diagnostics.some(isError)) return { ...checked, content: undefined }
  const output = assemble(manuscript, compiled, sinceOf(contracts), library)
  writeContent(output, path.resolve(options.outDir))
  return { ...checked, content: output.content }
}

function storeOf({ store, outDir }: BuildOptions): Store {
  return store ?? openStore(`${path.resolve(outDir)}-cache`)
}

type With = { store?: Store; retired?: string[] }

async function read(options: ContentOptions, how: How, { store, retired }: With = {}) {
  const pool = options.pool ?? openPool()
  try {
    if (!store) await pool.start()
    const manuscript = readManuscript(path.resolve(options.contentDir))
    const library = await readLibrary(manuscript.contentDir)
    const { compiled, fresh } = await compileAll(manuscript, how, options, { pool, store })
    const contracts = contractsOf(manuscript, compiled)
    const all = [
      ...manuscript.diagnostics,
      ...[...compiled].flatMap(([file, { findings }]) => findings.map((one) => ({ file, ...one }))),
      ...library.diagnostics,
      ...crossChecks(manuscript, compiled, options.today),
      ...teachingChecks(library, manuscript, compiled),
      ...translationChecks(manuscript, compiled),
      ...contractDiagnostics(contracts, retired),
    ]
    return {
      manuscript,
      compiled,
      contracts,
      library,
      checked: checkedOf(all, manuscript, options, fresh, compiled.size),
    }
  } finally {
    if (!options.pool) await pool.close()
  }
}

type How = Pick<Task, 'render' | 'quick'>
type Named = { file: string; task: Task }
type Tools = { pool: Pool; store: Store | undefined; onProgress: (done: number) => void }

/** Originals first: what may be answered in a translation has the ids that it has there. */
async function compileAll(
  manuscript: Manuscript,
  how: How,
  { course, onProgress }: ContentOptions,
  tools: Pick<Tools, 'pool' | 'store'>,
) {
  const first = tasksOf(manuscript, how, course)
  const all = first.length + manuscript.courses.flatMap(translatedIn).length
  const tell = (before: number) => (done: number) => onProgress?.(before + done, all)
  const originals = await runAll(first, { ...tools, onProgress: tell(0) })
  const then = translationTasks(manuscript, originals.compiled, how, course)
  const others = await runAll(then, { ...tools, onProgress: tell(first.length) })
  return {
    compiled: new Map([...originals.compiled, ...others.compiled]),
    fresh: originals.fresh + others.fresh,
  }
}

async function runAll(tasks: Named[], { pool, store, onProgress }: Tools) {
  let done = 0
  let fresh = 0
  const results = await Promise.all(
    tasks.map(async ({ file, task }): Promise<[string, Compiled]> => {
      const known = store?.get(file, task)
      const compiled = known ?? (await pool.run(task))
      if (!known) fresh += 1
      if (store && !known && !compiled.findings.some(isError)) store.put(file, task, compiled)
      onProgress(++done)
      return [file, compiled]
    }),
  )
  return { compiled: new Map(results), fresh }
}

function tasksOf(manuscript: Manuscript, how: How, only: string | undefined): Named[] {
  return manuscript.courses.flatMap((course) => {
    const pages = [...(course.index ? [course.index] : []), ...course.modules]
    return pages.flatMap((page) => {
      if (page.body === undefined || (only && course.id !== only)) return []
      const context = contextOf(page, course, manuscript)
      return [{ file: page.file, task: { source: page.body, context, ...how } }]
    })
  })
}

function translatedIn({ translations }: CourseFolder) {
  return [...translations.fronts, ...translations.modules]
}

function translationTasks(
  manuscript: Manuscript,
  originals: CompiledPages,
  how: How,
  only: string | undefined,
): Named[] {
  return manuscript.courses.flatMap((course) =>
    translatedIn(course).flatMap((page) => {
      if (page.body === undefined || (only && course.id !== only)) return []
      const context = contextOfTranslation(page, course, manuscript, originals)
      return [{ file: page.file, task: { source: page.body, context, ...how } }]
    }),
  )
}

function checkedOf(
  all: Diagnostic[],
  manuscript: Manuscript,
  { course }: ContentOptions,
  fresh: number,
  files: number,
): Checked {
  const inScope = once(all).filter((one) => !course || isOf(course, one))
  const shown = shownFolder(manuscript)
  const ordered = inReadingOrder(inScope)
  const lists = ordered.filter(isOfAll)
  const others = ordered.filter((one) => !isOfAll(one))
  const named = [...lists, ...others].map((one) => ({ ...one, file: path.join(shown, one.file) }))
  return { diagnostics: named, files, fresh }
}

/** The lists and the library are every course's matter too. */
function isOf(course: string, { file }: Diagnostic): boolean {
  return file.startsWith(`courses/${course}/`) || !file.startsWith('courses/')
}

/** A fault in a list that all courses share comes before what may follow from it. */
function isOfAll({ file }: Diagnostic): boolean {
  return !file.includes('/')
}

/** A file that several modules show is judged by each of them. */
function once(all: Diagnostic[]): Diagnostic[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}

/** The content folder as diagnostics name it. */
function shownFolder({ contentDir }: Manuscript): string {
  const base = path.relative(process.cwd(), contentDir)
  return base.startsWith('..') ? contentDir : base
}
