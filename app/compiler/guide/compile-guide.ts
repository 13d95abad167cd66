import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { compileModule } from '../compile-module.ts'
import type { Compiled } from '../compiled.ts'
import { isError } from '../diagnostics/diagnostic.ts'
import type { Lesson, LessonKey } from '../lesson.ts'
import type { ModuleContext } from '../tree/desk.ts'
import { componentEntries, type GuideEntry, questionEntries } from './entries.ts'

/** A piece of the guide with what a learner sees of its example. */
export type ShownEntry = GuideEntry & {
  segments: Lesson['segments']
  terms: Lesson['terms']
  /** Of the example's own questions: nobody is graded by them. */
  key: LessonKey
}

/** `build/content.guide.json`. */
export type Guide = { components: ShownEntry[]; questions: ShownEntry[] }

const EXAMPLES = path.resolve(import.meta.dirname, '../components/examples')
const LIBRARY = path.resolve(import.meta.dirname, '../../../content/library')
const COURSE = 'eksempel'

/** Where it stands: beside the compiled courses. */
export function guideFileOf(outDir: string): string {
  return `${path.resolve(outDir)}.guide.json`
}

/**
 * Compiles every example of the guide, and puts the files that they show among the courses' own.
 * @throws Error when an example does not compile: that is our fault.
 */
export async function compileGuide(outDir: string): Promise<Guide> {
  const folder = mkdtempSync(path.join(tmpdir(), 'leia-guide-'))
  try {
    cpSync(EXAMPLES, path.join(folder, 'courses', COURSE), { recursive: true })
    cpSync(LIBRARY, path.join(folder, 'library'), { recursive: true })
    const show = (entry: GuideEntry) => shown(entry, folder, outDir)
    const components = await Promise.all(componentEntries().map(show))
    const questions = await Promise.all(questionEntries().map(show))
    writeFileSync(guideFileOf(outDir), JSON.stringify({ components, questions }))
    return { components, questions }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function shown(entry: GuideEntry, folder: string, outDir: string): Promise<ShownEntry> {
  const { id, source, components } = entry
  const text = components.length > 0 ? source : `<Quiz id="quiz">\n\n${source}\n\n</Quiz>`
  const compiled = await compileModule(text, contextOf(id, folder), { render: true })
  const wrong = compiled.findings.find(isError)
  if (wrong) throw new Error(`The example of ${id} does not compile: ${wrong.code}.`)
  takeAlong(compiled, folder, path.resolve(outDir, 'media'))
  const terms = compiled.facts.terms.map((term) => ({ id: term, ...GLOSSARY[term] }) as Term)
  return { ...entry, segments: compiled.segments, key: compiled.key, terms }
}

type Term = Lesson['terms'][number]

function takeAlong({ facts }: Compiled, folder: string, media: string): void {
  mkdirSync(media, { recursive: true })
  for (const { name, path: file } of facts.media) {
    const target = path.join(media, name)
    if (!existsSync(target)) cpSync(path.join(folder, file), target)
  }
}

const GLOSSARY: ModuleContext['glossary'] = {
  saksmappe: { term: 'saksmappe', text: 'Rammen rundt en hel sak.' },
}

function contextOf(id: string, contentFolder: string): ModuleContext {
  return {
    id: `${COURSE}/${id}`,
    course: COURSE,
    file: `01-${id}.mdx`,
    isIndex: false,
    revision: 1,
    contentFolder,
    language: 'nb',
    competences: ['eksempel'],
    glossary: GLOSSARY,
    sources: {
      offentleglova: {
        title: 'Lov om rett til innsyn i dokument i offentleg verksemd (offentleglova)',
        url: 'https://lovdata.no/dokument/NL/lov/2006-05-19-16',
        repealed: null,
        refs: ['§ 3'],
      },
    },
    modules: {},
    released: null,
    original: null,
    unreadLists: [],
  }
}
