import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import {
  type Checked,
  checkContent,
  compileContent,
  frameOf,
} from '#app/compiler/compile-content.ts'
import type { Language } from '#app/compiler/diagnostics/catalogue.ts'
import { isError, line, tell } from '#app/compiler/diagnostics/diagnostic.ts'
import { newCourse, newModule, type Scaffolded } from '#app/compiler/scaffold.ts'
import { today } from '#app/platform/clock.server.ts'

const HELP = `Bruk: npm run content -- <kommando>

  build                                       kompilerer alle kurs til build/content
  check [kurs] [--changed] [--json] [--lang en]
                                              sier hva som er galt, hvor, og hvordan du retter det
  new course <id> --title "Tittel"            lager et nytt kurs
  new module <kurs> <navn> --title "Tittel"   lager en ny modul etter den siste i kurset

Mer står i docs/authoring.md.`

const CONTENT = 'content'
const OUT = process.env.LEIA_CONTENT || 'build/content'

type Flags = { json: boolean; lang: Language; changed: boolean; title: string | undefined }

const REASONS: Record<Extract<Scaffolded, { ok: false }>['reason'], string> = {
  'bad-id': 'Navnet kan bare ha små bokstaver a–z, tall og bindestrek.',
  'bad-title': 'Tittelen må ha 5–80 tegn.',
  taken: 'Det finnes allerede et kurs eller en modul med dette navnet.',
  'no-course': `Kurset finnes ikke i ${CONTENT}/courses.`,
  'no-competence': 'Legg først inn en kompetanse i competences.yaml og en rolle i job-roles.yaml.',
  full: 'Kurset har allerede en modul nummer 99.',
}

process.exitCode = await main()

async function main(): Promise<number> {
  const read = readArguments()
  if (!read) return help()
  const { flags, words } = read
  const [command, ...rest] = words
  if (command === 'build' && rest.length === 0) return build(flags)
  if (command === 'check' && rest.length <= 1) return check(rest[0], flags)
  if (command === 'new' && (rest[0] === 'course' || rest[0] === 'module')) {
    return rest[0] === 'course'
      ? makeCourse(rest.slice(1), flags)
      : makeModule(rest.slice(1), flags)
  }
  return help()
}

function readArguments(): { flags: Flags; words: string[] } | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        changed: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'nb' },
        title: { type: 'string' },
      },
    })
    const { json, changed, lang, title } = values
    if (lang !== 'nb' && lang !== 'en') return undefined
    return { flags: { json, changed, lang, title }, words: positionals }
  } catch {
    return undefined
  }
}

function help(): number {
  console.error(HELP)
  return 2
}

async function build({ lang }: Flags): Promise<number> {
  const started = performance.now()
  const built = await compileContent({
    contentDir: CONTENT,
    outDir: OUT,
    today: today(),
    onProgress,
  })
  print(built, lang, true)
  if (!built.content) {
    console.error('Ingenting ble skrevet. Rett feilene, og prøv igjen.')
    return 1
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',')
  const { version, courses } = built.content
  console.log(
    `${counted(courses.length, 'kurs', 'kurs')}, ${counted(built.files, 'fil', 'filer')} (${built.fresh} på nytt) på ${seconds} s. Utgave ${version}.`,
  )
  return 0
}

async function check(course: string | undefined, flags: Flags): Promise<number> {
  const checked = await checkContent({ contentDir: CONTENT, today: today(), course, onProgress })
  if (course && checked.files === 0 && checked.diagnostics.length === 0) {
    console.error(`Kurset ${course} finnes ikke i ${CONTENT}/courses.`)
    return 2
  }
  const changed = flags.changed ? changedFiles() : undefined
  const diagnostics = checked.diagnostics.filter(({ file }) => !changed || changed.has(file))
  if (flags.json)
    console.log(
      JSON.stringify(
        diagnostics.map((one) => tell(one, flags.lang)),
        null,
        2,
      ),
    )
  else print({ ...checked, diagnostics }, flags.lang, process.stdout.isTTY)
  return diagnostics.some(isError) ? 1 : 0
}

function print({ diagnostics, files }: Checked, language: Language, frames: boolean): void {
  for (const one of diagnostics) {
    console.log(line(one, language))
    const around = frames ? frameOf(one) : ''
    if (around) console.log(`${around}\n`)
  }
  const errors = diagnostics.filter(isError).length
  const warnings = diagnostics.length - errors
  console.log(
    language === 'en'
      ? `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')} in ${counted(files, 'file', 'files')}`
      : `${counted(errors, 'feil', 'feil')}, ${counted(warnings, 'advarsel', 'advarsler')} i ${counted(files, 'fil', 'filer')}`,
  )
}

function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}

/** Shown only to people who wait for it. */
function onProgress(done: number, total: number): void {
  if (!process.stderr.isTTY || total < 4) return
  process.stderr.write(`\r\x1b[KLeser ${done} av ${total}${done === total ? '\r\x1b[K' : ''}`)
}

/** Files that differ from the last commit, by the names that diagnostics have. */
function changedFiles(): Set<string> {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).split('\0')
  const changed = git('diff', '--name-only', '--relative', '-z', 'HEAD', '--', CONTENT)
  const added = git('ls-files', '--others', '--exclude-standard', '-z', '--', CONTENT)
  return new Set([...changed, ...added].filter(Boolean).map((file) => path.normalize(file)))
}

async function makeCourse([id]: string[], { title }: Flags): Promise<number> {
  const answers = await ask({
    'Id for kurset (små bokstaver, tall og bindestrek)': id,
    Tittel: title,
  })
  if (!answers) return help()
  const [chosen = '', called = ''] = answers
  return told(newCourse(CONTENT, chosen, called), `npm run content -- new module ${chosen}`)
}

async function makeModule([course, slug]: string[], { title }: Flags): Promise<number> {
  const answers = await ask({
    'Hvilket kurs': course,
    'Navn på modulen (små bokstaver, tall og bindestrek)': slug,
    Tittel: title,
  })
  if (!answers) return help()
  const [into = '', chosen = '', called = ''] = answers
  return told(newModule(CONTENT, into, chosen, called), `npm run content -- check ${into}`)
}

/** Asks for what was not given; undefined when there is nobody to ask. */
async function ask(questions: Record<string, string | undefined>): Promise<string[] | undefined> {
  const open = Object.values(questions).some((given) => given === undefined)
  if (!open) return Object.values(questions) as string[]
  if (!process.stdin.isTTY) return undefined
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answers: string[] = []
  for (const [question, given] of Object.entries(questions)) {
    answers.push(given ?? (await terminal.question(`${question}: `)).trim())
  }
  terminal.close()
  return answers
}

function told(made: Scaffolded, next: string): number {
  if (!made.ok) {
    console.error(REASONS[made.reason])
    return 1
  }
  console.log(`Laget ${made.file}. Neste: ${next}`)
  return 0
}
