import { createInterface } from 'node:readline/promises'
import { QUESTION_TYPES } from '#app/compiler/components/quiz-parts.ts'
import { INSTRUCTIONS } from '#app/compiler/editor/instructions.ts'
import {
  type CourseWishes,
  choicesFor,
  newCourse,
  newModule,
  newQuiz,
  type Scaffolded,
} from '#app/compiler/scaffold.ts'
import { newLab } from '#app/compiler/scaffold-lab.ts'
import { idFrom } from '#app/compiler/source/id-from.ts'
import { type Begun, newTranslation } from '#app/compiler/translation/new-translation.ts'
import { unknownAmong, unknownCourse } from './courses.ts'
import { CONTENT, type Command, type Flags } from './settings.ts'

const REASONS: Record<Extract<Scaffolded | Begun, { ok: false }>['reason'], string> = {
  'bad-id': 'Navnet kan bare ha små bokstaver a–z, tall og bindestrek.',
  'bad-title': 'Tittelen må ha 5–80 tegn.',
  'bad-field': 'Et av feltene har en verdi som ikke går. Se feltene i docs/authoring.md.',
  'bad-type': `Spørsmålstypen finnes ikke. Typene er: ${QUESTION_TYPES.join(', ')}.`,
  'bad-language': 'Språket må være nb, nn eller en, og et annet enn det kurset er skrevet på.',
  'bad-kind': 'Verkstedet må være workflow, template eller robot.',
  taken: 'Det finnes allerede noe med dette navnet. Ingenting er endret.',
  'no-course': `Kurset finnes ikke i ${CONTENT}/courses. Lag det først med new course.`,
  'no-module': 'Modulen finnes ikke i kurset. Lag den først med new module.',
  broken: 'Modulen kan ikke leses slik den er nå. Kjør content check, og rett den først.',
  'no-competence': 'Legg først inn en kompetanse i competences.yaml og en rolle i job-roles.yaml.',
  full: 'Kurset har allerede en modul nummer 99.',
}

/** Asks one question; an empty answer takes what is suggested. */
export type Ask = (question: string, suggested?: string) => Promise<string>

/** `content new course|module|quiz|lab|translation`: files that pass the check. */
export const make: Command = async ([what, ...rest], flags) => {
  const maker = MAKERS[what as keyof typeof MAKERS]
  if (!maker) return undefined
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined
  const ask: Ask | undefined =
    terminal &&
    (async (question, suggested) => {
      const hint = suggested ? ` [${suggested}]` : ''
      return (await terminal.question(`${question}${hint}: `)).trim() || (suggested ?? '')
    })
  try {
    return await maker(rest, flags, ask)
  } finally {
    terminal?.close()
  }
}

type Maker = (words: string[], flags: Flags, ask: Ask | undefined) => Promise<number | undefined>

const MAKERS = {
  course: makeCourse,
  module: makeModule,
  quiz: makeQuiz,
  translation: makeTranslation,
  lab: makeLab,
} satisfies Record<string, Maker>

/** What was given, or asked for; undefined when there is nobody to ask. */
async function given(
  value: string | undefined,
  ask: Ask | undefined,
  question: string,
  suggested?: string,
): Promise<string | undefined> {
  return value ?? (ask ? await ask(question, suggested) : undefined)
}

const CHOSEN = ['track', 'audience', 'competence'] as const

/** What only the author can choose; without anyone to ask, it must be given. */
function isChosen(flags: Flags): boolean {
  const missing = CHOSEN.filter((name) => !flags[name]).map((name) => `--${name}`)
  if (missing.length > 0)
    console.error(
      `Du må velge hva kurset er: legg til ${missing.join(', ')}. Id-ene står i job-roles.yaml og competences.yaml, fagområdene i docs/authoring.md.`,
    )
  return missing.length === 0
}

/** Whether what was given can be chosen; says which can't. */
function areKnown(flags: Flags): boolean {
  const { tracks, audience, competences } = choicesFor(CONTENT)
  const choices = { track: tracks, audience, competence: competences }
  const wrong = CHOSEN.flatMap((name) => {
    const ids = choices[name].map(({ id }) => id)
    return unknownAmong(name, flags[name], ids) ?? []
  })
  for (const one of wrong) console.error(one)
  return wrong.length === 0
}

/** Asks for all that is not given; without a terminal the choices must be. */
export async function makeCourse(
  [word]: string[],
  flags: Flags,
  ask: Ask | undefined,
): Promise<number | undefined> {
  const title = await given(flags.title, ask, 'Tittel')
  const id = await given(word ?? flags.id, ask, 'Id for kurset', idFrom(title ?? ''))
  if (title === undefined || id === undefined) return undefined
  if ((!ask && !isChosen(flags)) || !areKnown(flags)) return 1
  const wishes: CourseWishes = {
    summary: await given(
      flags.summary,
      ask,
      'Hva lærer deltakeren? (20–240 tegn, kan rettes siden)',
    ),
    author: await given(flags.author, ask, 'Navnet ditt eller redaksjonens'),
    ...(await chosen(flags, ask)),
  }
  return told(newCourse(CONTENT, id, title, wishes), `npm run content -- new module ${id}`, id)
}

async function chosen(flags: Flags, ask: Ask | undefined) {
  const choices = choicesFor(CONTENT)
  return {
    track: await picked('Fagområde', choices.tracks, flags.track, ask),
    audience: await picked('Hvem er kurset for', choices.audience, flags.audience, ask),
    competences: await picked('Kompetanse', choices.competences, flags.competence, ask),
  }
}

/** Choices by number; several are separated by commas. A flag gives the ids themselves. */
async function picked(
  question: string,
  choices: { id: string; title: string }[],
  flag: string | undefined,
  ask: Ask | undefined,
): Promise<string | undefined> {
  if (flag !== undefined || !ask || choices.length === 0) return flag
  const list = choices.map(({ title }, n) => `  ${n + 1}  ${title}`).join('\n')
  let said = `${question}? Skriv nummer, flere med komma.\n${list}\nNummer`
  for (;;) {
    const ids = idsOf(await ask(said, '1'), choices)
    if (ids) return ids.join(',')
    said = `Det står ikke i lista. Skriv tall fra 1 til ${choices.length}, flere med komma`
  }
}

/** The ids of what was chosen by number; undefined when a number is not in the list. */
function idsOf(answer: string, choices: { id: string }[]): string[] | undefined {
  const chosen = answer.split(',').map((number) => choices[Number(number) - 1]?.id)
  return chosen.every((id) => id !== undefined) ? chosen : undefined
}

/** The module gets the number after the course's last one. */
export async function makeModule(
  [course, word]: string[],
  flags: Flags,
  ask: Ask | undefined,
): Promise<number | undefined> {
  const into = await given(course, ask, 'Hvilket kurs')
  const title = await given(flags.title, ask, 'Tittel')
  const slug = await given(word ?? flags.id, ask, 'Navn på modulen', idFrom(title ?? ''))
  if (into === undefined || title === undefined || slug === undefined) return undefined
  const goal = await given(flags.goal, ask, 'Mål', INSTRUCTIONS.goal)
  return told(newModule(CONTENT, into, slug, title, goal), checking(into), into)
}

/** A quiz at the end of a module, with one question of each type that is asked for. */
export async function makeQuiz(
  [course, module]: string[],
  flags: Flags,
  ask: Ask | undefined,
): Promise<number | undefined> {
  const into = await given(course, ask, 'Hvilket kurs')
  const slug = await given(module, ask, 'Hvilken modul')
  const types = await given(flags.types, ask, 'Spørsmålstyper, med komma', 'single,cloze,ordering')
  if (into === undefined || slug === undefined) return undefined
  const wishes = { id: flags.id, title: flags.title, types: types?.split(',') ?? ['single'] }
  const did = 'La til en quiz nederst i'
  return told(newQuiz(CONTENT, into, slug, wishes), checking(into), into, did)
}

/** A small whole lab beside a module, and its tag at the module's end. */
export async function makeLab(
  words: string[],
  flags: Flags,
  ask: Ask | undefined,
): Promise<number | undefined> {
  const [course, module] = flags.in?.split('/') ?? words
  const kind = await given(flags.kind, ask, 'Verksted (workflow, template, robot)', 'workflow')
  const into = await given(course, ask, 'Hvilket kurs')
  const slug = await given(module, ask, 'Hvilken modul')
  const title = await given(flags.title, ask, 'Tittel')
  const id = await given(flags.id, ask, 'Navn på verkstedet', idFrom(title ?? ''))
  if (kind === undefined || into === undefined || slug === undefined) return undefined
  if (title === undefined) return undefined
  const wishes = { kind, title, id: id ?? idFrom(title) }
  const did = 'La filene i kurset og verkstedet nederst i'
  return told(newLab(CONTENT, into, slug, wishes), checking(into), into, did)
}

/** A page to be written in another language: a module, or without one the course's front page. */
export async function makeTranslation(
  [course, module]: string[],
  flags: Flags,
  ask: Ask | undefined,
): Promise<number | undefined> {
  const into = await given(course, ask, 'Hvilket kurs')
  const language = await given(flags.language, ask, 'Hvilket språk', 'nn')
  if (into === undefined || language === undefined) return undefined
  return told(newTranslation(CONTENT, into, module, language), checking(into), into)
}

function checking(course: string): string {
  return `npm run content -- check ${course}`
}

function told(made: Scaffolded | Begun, next: string, course: string, did = 'Laget'): number {
  if (!made.ok) {
    const missing = made.reason === 'no-course' ? unknownCourse(course) : undefined
    console.error(missing ?? REASONS[made.reason])
    return 1
  }
  console.log(`${did} ${made.file}. Neste: ${next}`)
  return 0
}
