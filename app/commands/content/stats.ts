import { existsSync } from 'node:fs'
import path from 'node:path'
import { FEWEST } from '#app/features/authoring/fewest.ts'
import { worstFirst } from '#app/features/authoring/item-table.ts'
import type { Wording } from '#app/features/authoring/item-wording.ts'
import { type QuestionView, questionView } from '#app/features/authoring/question-view.ts'
import { texts } from '#app/i18n/texts.ts'
import { env } from '#app/platform/env.server.ts'
import { labLines } from './lab-lines.ts'
import { type Command, OUT } from './settings.ts'

/** `content stats [course]`: how the questions do, worst first, and the labs, at file and line. */
export const stats: Command = async ([course, ...more], { min, json, lang }) => {
  if (more.length > 0) return undefined
  const wording = { text: texts[lang].statistics, locale: lang }
  const { command } = wording.text
  const fewest = min === undefined ? FEWEST : Number(min)
  if (!Number.isSafeInteger(fewest) || fewest < FEWEST) return refuse(command.minimum(FEWEST))
  if (!existsSync(path.join(OUT, 'content.json'))) return refuse(command.noContent)
  if (!hasDatabase()) return refuse(command.noDatabase(env.DATABASE_URL))
  try {
    const told = await toldOf(course, fewest, wording)
    if (!told) return refuse(command.noCourse(course ?? ''))
    if (json) console.log(JSON.stringify(told.questions, null, 2))
    else print(told.questions, fewest, wording)
    if (!json) for (const lab of told.labs) console.log(labLines(lab, wording).join('\n'))
    return 0
  } catch (error) {
    if (!isWithoutTables(error)) throw error
    return refuse(command.noDatabase(env.DATABASE_URL))
  }
}

function refuse(sentence: string): number {
  console.error(sentence)
  return 2
}

/** Opening a database file makes it: look before. */
function hasDatabase(): boolean {
  const { DATABASE_URL: url } = env
  return !url.startsWith('file:') || existsSync(path.resolve(url.slice('file:'.length)))
}

function isWithoutTables(error: unknown): boolean {
  const { message } =
    error instanceof Error && error.cause instanceof Error ? error.cause : (error as Error)
  return /no such (table|column)/.test(message)
}

async function toldOf(course: string | undefined, fewest: number, wording: Wording) {
  const { courseItems } = await import('#app/features/authoring/item-statistics.server.ts')
  const { courseLabs } = await import('#app/features/authoring/lab-statistics.server.ts')
  const { catalogue } = await import('#app/features/learning/catalogue.server.ts')
  const { db } = await import('#app/platform/database.server.ts')
  const ids = course ? [course] : catalogue().content.courses.map(({ id }) => id)
  const found = []
  for (const id of ids) found.push(await courseItems(id, fewest))
  const labs = []
  for (const id of ids)
    for (const { statistics } of await courseLabs(id, fewest)) labs.push(await statistics)
  db.client.close()
  if (found.some((one) => one === undefined)) return undefined
  const items = found.flatMap((one) => one?.items ?? [])
  return { questions: worstFirst(items).map((item) => questionView(item, wording)), labs }
}

function print(questions: QuestionView[], fewest: number, { text }: Wording): void {
  const told = questions.filter(({ figures }) => figures)
  for (const question of told) for (const line of linesOf(question, text)) console.log(line)
  if (questions.length === 0) console.log(text.command.noQuestions)
  const few = questions.length - told.length
  if (few > 0) console.log(text.command.few(few, fewest))
}

function linesOf(question: QuestionView, text: Wording['text']): string[] {
  const { fullPlace, title, n, figures, advice, tag } = question
  if (!figures) return []
  const [answers, right, separates] = text.command.columns
  const counted = `${answers} ${n}  ${right} ${figures.facility.value}  ${separates} ${figures.separates?.value ?? text.none}`
  const flags = advice.map((one) => `    ${one.tag}: ${one.why}  → ${one.mend}`)
  return [`${fullPlace}  ${title}  ${counted}  ${tag}`, ...flags, ...partLines(figures, text), '']
}

function partLines({ parts }: NonNullable<QuestionView['figures']>, text: Wording['text']) {
  return parts.flatMap(({ label, n, options, others }) => [
    `    ${label}`,
    ...(options.length === 0 ? [`      ${text.tooFew(String(n))}`] : []),
    ...options.map((option) => {
      const mark = option.right ? '✔' : ' '
      return `      ${mark} ${option.share.padStart(5)}  ${option.label}  (${option.interval})`
    }),
    ...(others > 0 ? [`        ${text.others(String(others))}`] : []),
  ])
}
