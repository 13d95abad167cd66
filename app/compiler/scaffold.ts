import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stringify } from 'yaml'
import { QUESTION_TYPES } from './components/quiz-parts.ts'
import { type CourseFolder, readManuscript } from './course/manuscript.ts'
import { INSTRUCTIONS } from './editor/instructions.ts'
import { type QuestionType, questionText } from './editor/question-examples.ts'
import { courseFields, isId, moduleFields, TRACKS } from './source/fields.ts'

/** What kept a file from being made, or where it was made. */
export type Scaffolded =
  | { ok: true; file: string }
  | {
      ok: false
      reason:
        | 'bad-id'
        | 'bad-title'
        | 'bad-field'
        | 'bad-type'
        | 'bad-kind'
        | 'taken'
        | 'no-course'
        | 'no-module'
        | 'broken'
        | 'no-competence'
        | 'full'
    }

const LAST_NUMBER = 99

/** What an author may say of a new course; several ids are separated by commas. */
export type CourseWishes = {
  summary?: string | undefined
  author?: string | undefined
  track?: string | undefined
  audience?: string | undefined
  /** Ids, with a level if it is not 1: `journalforing:2`. */
  competences?: string | undefined
}

/** What a new course can be given, for an author to choose from. */
export function choicesFor(
  contentDir: string,
): Record<'tracks' | 'audience' | 'competences', { id: string; title: string }[]> {
  const { shared } = readManuscript(contentDir)
  const tracks = TRACKS.map((id) => ({ id, title: id }))
  return { tracks, audience: shared.jobRoles, competences: shared.competences }
}

/** Writes the front page of a new course, as a draft. */
export function newCourse(
  contentDir: string,
  id: string,
  title: string,
  wishes: CourseWishes = {},
): Scaffolded {
  const { courses, shared } = readManuscript(contentDir)
  const [role] = shared.jobRoles
  const [competence] = shared.competences
  if (!isId(id)) return { ok: false, reason: 'bad-id' }
  if (!isTitle(title)) return { ok: false, reason: 'bad-title' }
  if (courses.some((course) => course.id === id)) return { ok: false, reason: 'taken' }
  if (!role || !competence) return { ok: false, reason: 'no-competence' }
  const fields = {
    title,
    summary: wishes.summary || INSTRUCTIONS.summary,
    track: wishes.track || 'dokumenthåndtering',
    audience: list(wishes.audience || role.id),
    competences: list(wishes.competences || competence.id).map(withLevel),
    validMonths: 36,
    authors: [{ name: wishes.author || INSTRUCTIONS.author }],
    language: 'nb',
    status: 'draft',
  }
  const isKnown =
    fields.audience.every((one) => shared.jobRoles.some(({ id }) => id === one)) &&
    fields.competences.every((one) => shared.competences.some(({ id }) => id === one.id))
  if (!isKnown || !courseFields.safeParse(fields).success) return { ok: false, reason: 'bad-field' }
  return write(path.join(contentDir, 'courses', id, 'index.mdx'), fields, COURSE_TEXT)
}

function list(text: string): string[] {
  return text.split(',').map((one) => one.trim())
}

function withLevel(text: string): { id: string; level: number } {
  const [id = '', level = '1'] = text.split(':')
  return { id, level: Number(level) }
}

/** Writes a module with a small quiz after the course's last one. */
export function newModule(
  contentDir: string,
  courseId: string,
  slug: string,
  title: string,
  goal = INSTRUCTIONS.goal,
): Scaffolded {
  const course = readManuscript(contentDir).courses.find(({ id }) => id === courseId)
  if (!course) return { ok: false, reason: 'no-course' }
  if (!isId(slug)) return { ok: false, reason: 'bad-id' }
  if (!isTitle(title)) return { ok: false, reason: 'bad-title' }
  if (course.modules.some((module) => module.slug === slug)) return { ok: false, reason: 'taken' }
  const number = nextNumber(course)
  if (number > LAST_NUMBER) return { ok: false, reason: 'full' }
  const name = `${String(number).padStart(2, '0')}-${slug}.mdx`
  const fields = { id: slug, title, minutes: 3, goals: [goal], revision: 1 }
  if (!moduleFields.safeParse(fields).success) return { ok: false, reason: 'bad-field' }
  return write(path.join(contentDir, 'courses', courseId, name), fields, moduleText(course))
}

export type QuizWishes = { id?: string | undefined; title?: string | undefined; types: string[] }

/** Adds a quiz to the end of a module; what stands there already stays as it is. */
export function newQuiz(
  contentDir: string,
  courseId: string,
  slug: string,
  { id, title = 'Prøv selv', types }: QuizWishes,
): Scaffolded {
  const course = readManuscript(contentDir).courses.find((one) => one.id === courseId)
  const module = course?.modules.find((one) => one.slug === slug)
  if (!course) return { ok: false, reason: 'no-course' }
  if (!module) return { ok: false, reason: 'no-module' }
  if (module.body === undefined || !module.fields) return { ok: false, reason: 'broken' }
  const taken = [...module.text.matchAll(/<Quiz\s[^>]*?\bid="([^"]*)"/g)].map(([, one]) => one)
  const chosen = id ?? freeId(taken)
  const known = types.map((type) => type.trim()).filter(isQuestionType)
  if (!isId(chosen)) return { ok: false, reason: 'bad-id' }
  if (title.includes('"') || !isTitle(title)) return { ok: false, reason: 'bad-title' }
  if (taken.includes(chosen)) return { ok: false, reason: 'taken' }
  if (known.length < types.length) return { ok: false, reason: 'bad-type' }
  const file = path.join(contentDir, module.file)
  appendFileSync(file, quizText(chosen, title, known, competenceOf(course)))
  return { ok: true, file }
}

function freeId(taken: (string | undefined)[]): string {
  const numbers = Array.from({ length: taken.length + 1 }, (_, n) => `prov-selv-${n + 1}`)
  return numbers.find((one) => !taken.includes(one)) ?? ''
}

function isQuestionType(text: string): text is QuestionType {
  return (QUESTION_TYPES as readonly string[]).includes(text)
}

function quizText(id: string, title: string, types: QuestionType[], props: string): string {
  const questions = types.map((type, n) => questionText(type, `${type}-${n + 1}`, props))
  return `\n<Quiz id="${id}" title="${title}" pass="70">\n\n${questions.join('\n\n')}\n\n</Quiz>\n`
}

/** Whether it can be the title of something. */
export function isTitle(title: string): boolean {
  return title.trim().length >= 5 && title.length <= 80
}

function nextNumber({ modules }: CourseFolder): number {
  return 1 + Math.max(0, ...modules.map(({ name }) => Number.parseInt(name, 10) || 0))
}

function write(file: string, fields: object, text: string): Scaffolded {
  if (existsSync(file)) return { ok: false, reason: 'taken' }
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `---\n${stringify(fields)}---\n\n${text}`)
  return { ok: true, file }
}

const COURSE_TEXT = `${INSTRUCTIONS.welcome}

## Slik er kurset bygd opp

Hver modul åpner med en situasjon fra en arbeidsdag. Underveis svarer du på spørsmål, og du får en forklaring etter hvert svar.
`

/** The competence is written only where the course gives several. */
function competenceOf({ index }: CourseFolder): string {
  const competences = index?.fields?.competences ?? []
  const [first] = competences
  return first && competences.length > 1 ? ` competence="${first.id}"` : ''
}

function moduleText(course: CourseFolder): string {
  const types = ['single', 'cloze', 'ordering'] as const
  const quiz = quizText('kontroll', 'Har du fått det med deg?', [...types], competenceOf(course))
  return `${MODULE_TEXT}${quiz}`
}

const MODULE_TEXT = `## En vanlig dag

${INSTRUCTIONS.situation} Hvem er det, hva skjer, og hva er spørsmålet?

## Regelen

${INSTRUCTIONS.rule}

<Callout kind="tips" title="Husk">

${INSTRUCTIONS.advice}

</Callout>
`
