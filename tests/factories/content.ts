import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkContent } from '#app/compiler/compile-content.ts'
import { compileModule } from '#app/compiler/compile-module.ts'
import type { Compiled } from '#app/compiler/compiled.ts'
import type { Diagnostic } from '#app/compiler/diagnostics/diagnostic.ts'
import type { Pool } from '#app/compiler/pool.ts'
import type { ModuleContext } from '#app/compiler/tree/desk.ts'
import { parseDay } from '#app/platform/calendar.ts'

/** Path below the content folder → what the file holds. */
export type Files = Record<string, string | Uint8Array>

export const TODAY = parseDay('2026-11-23') as number
export const MODULE = 'courses/kurs/01-en.mdx'
export const INDEX = 'courses/kurs/index.mdx'

export const INDEX_FIELDS = `title: Et lite kurs
summary: Et kurs som bare finnes for å prøve kompilatoren.
track: dokumenthåndtering
audience: [alle-ansatte]
competences:
  - id: saksdokument
    level: 1
authors:
  - name: Redaksjonen
`

export const MODULE_FIELDS = `title: En modul
minutes: 3
goals:
  - Du kan prøve kompilatoren.
`

/** A module's whole file. */
export function moduleFile(body: string, fields = MODULE_FIELDS): string {
  return `---\n${fields}---\n\n${body}\n`
}

/** A content folder that gives no diagnostics. */
export const base: Files = {
  'competences.yaml': '- id: saksdokument\n  title: Skille saksdokumenter fra annen post\n',
  'job-roles.yaml':
    '- id: alle-ansatte\n  title: Alle ansatte\n  requires:\n    - { competence: saksdokument, level: 1 }\n',
  'functions.yaml':
    '- id: postmottak\n  title: Postmottak\n  competence: saksdokument\n  level: 1\n',
  'glossary.yaml': '- id: saksmappe\n  term: saksmappe\n  text: Rammen rundt en hel sak.\n',
  'sources.yaml': `- id: offentleglova
  title: Lov om rett til innsyn (offentleglova)
  url: https://lovdata.no/dokument/NL/lov/2006-05-19-16
  inForce: 2009-01-01
  refs: ["§ 3", "§ 4"]
- id: gammel-lov
  title: En lov som er opphevet (gammellova)
  url: https://lovdata.no/dokument/NL/lov/1990-01-01-1
  inForce: 1990-01-01
  repealed: 2020-01-01
  refs: ["§ 1"]
`,
  [INDEX]: `---\n${INDEX_FIELDS}---\n\nVelkommen til kurset.\n`,
  [MODULE]: moduleFile('## Begynn her\n\nEn liten tekst.'),
}

/** A content folder for one test; `remove` takes it away again. */
export type Folder = {
  folder: string
  write(name: string, bytes: string | Uint8Array): void
  remove(): void
}

export function contentFolder(files: Files): Folder {
  const folder = mkdtempSync(path.join(tmpdir(), 'leia-content-'))
  const write: Folder['write'] = (name, bytes) => {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  for (const [name, bytes] of Object.entries(files)) write(name, bytes)
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Compiles in this process: quick to start, but nothing ends what never ends. */
export const inProcess: Pool = {
  start: async () => {},
  run: ({ source, context, render }) => compileModule(source, context, { render }),
  close: async () => {},
}

/** All diagnostics of the base folder with these files in it; paths are relative to the folder. */
export async function diagnose(files: Files): Promise<Diagnostic[]> {
  const { folder, remove } = contentFolder({ ...base, ...files })
  try {
    const { diagnostics } = await checkContent({
      contentDir: folder,
      today: TODAY,
      pool: inProcess,
    })
    return diagnostics.map((one) => ({ ...one, file: path.relative(folder, one.file) }))
  } finally {
    remove()
  }
}

/** What a module's text is compiled in. */
export function moduleContext(given: Partial<ModuleContext> = {}): ModuleContext {
  return {
    id: 'kurs/en',
    course: 'kurs',
    file: '01-en.mdx',
    isIndex: false,
    revision: 1,
    contentFolder: path.join(tmpdir(), 'leia-no-such-folder'),
    language: 'nb',
    competences: ['saksdokument'],
    glossary: { saksmappe: { term: 'saksmappe', text: 'Rammen rundt en hel sak.' } },
    sources: {
      offentleglova: {
        title: 'Lov om rett til innsyn (offentleglova)',
        url: 'https://lovdata.no/dokument/NL/lov/2006-05-19-16',
        repealed: null,
        refs: ['§ 3', '§ 4'],
      },
    },
    released: null,
    original: null,
    unreadLists: [],
    modules: { '01-en.mdx': 'en', '02-to.mdx': 'to' },
    ...given,
  }
}

/** A module's text, compiled whole. */
export function compileText(text: string, given?: Partial<ModuleContext>): Promise<Compiled> {
  return compileModule(text, moduleContext(given), { render: true })
}

/** A quiz with one question. */
export function quizWith(question: string, props = ''): string {
  return `<Quiz id="quiz"${props}>\n\n${question}\n\n</Quiz>`
}

/** A question that is complete but for what stands in it. */
export function questionWith(answer: string, props = ''): string {
  return `<Question id="spm"${props}>\n\nHva gjelder?\n\n${answer}\n\n</Question>`
}
