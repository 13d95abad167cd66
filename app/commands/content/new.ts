import { createInterface } from 'node:readline/promises'
import { newCourse, newModule, type Scaffolded } from '#app/compiler/scaffold.ts'
import { CONTENT, type Command, type Flags } from './settings.ts'

const REASONS: Record<Extract<Scaffolded, { ok: false }>['reason'], string> = {
  'bad-id': 'Navnet kan bare ha små bokstaver a–z, tall og bindestrek.',
  'bad-title': 'Tittelen må ha 5–80 tegn.',
  taken: 'Det finnes allerede et kurs eller en modul med dette navnet.',
  'no-course': `Kurset finnes ikke i ${CONTENT}/courses.`,
  'no-competence': 'Legg først inn en kompetanse i competences.yaml og en rolle i job-roles.yaml.',
  full: 'Kurset har allerede en modul nummer 99.',
}

/** `content new course|module`: files that pass the check. */
export const make: Command = async ([what, ...rest], flags) => {
  if (what === 'course') return makeCourse(rest, flags)
  if (what === 'module') return makeModule(rest, flags)
  return undefined
}

async function makeCourse([id]: string[], { title }: Flags): Promise<number | undefined> {
  const answers = await ask({
    'Id for kurset (små bokstaver, tall og bindestrek)': id,
    Tittel: title,
  })
  if (!answers) return undefined
  const [chosen = '', called = ''] = answers
  return told(newCourse(CONTENT, chosen, called), `npm run content -- new module ${chosen}`)
}

async function makeModule([course, slug]: string[], { title }: Flags): Promise<number | undefined> {
  const answers = await ask({
    'Hvilket kurs': course,
    'Navn på modulen (små bokstaver, tall og bindestrek)': slug,
    Tittel: title,
  })
  if (!answers) return undefined
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
