import { z } from 'zod'
import { parseDay } from '#app/platform/calendar.ts'
import type { Phrase } from '../diagnostics/catalogue.ts'

/** What an author is told that a field should hold. */
const expected = z.registry<{ nb: string; en: string }>()

/** A schema with the words that tell an author what it should hold. */
export function field<T extends z.ZodType>(schema: T, nb: string, en: string): T {
  expected.add(schema, { nb, en })
  return schema
}

export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Ids become keys of objects, so those that every object has are refused. */
export const isId = (text: string): boolean => ID.test(text) && !(text in Object.prototype)

const id = z.string().max(60).refine(isId)
const day = z.string().refine((text) => parseDay(text) !== undefined)
const level = z.int().min(1).max(3)
const ID_WORDS = [
  'små bokstaver, tall og bindestrek',
  'lower-case letters, digits and hyphens',
] as const

const title = field(
  z.string().min(5).max(80),
  'en tittel på 5–80 tegn',
  'a title of 5–80 characters',
)
const was = field(z.array(id), 'tidligere id-er', 'earlier ids').default([])

export const TRACKS = ['dokumenthåndtering', 'arbeidsflyt', 'maler', 'rpa', 'ki'] as const

/** The languages that a course can be written in and translated to. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const

const summary = field(
  z.string().min(20).max(240),
  'ett sammendrag på 20–240 tegn',
  'one summary of 20–240 characters',
)

/** The fields of `index.mdx`. */
export const courseFields = z.strictObject({
  title,
  summary,
  track: field(z.enum(TRACKS), `ett av: ${TRACKS.join(', ')}`, `one of: ${TRACKS.join(', ')}`),
  audience: field(
    z.array(z.string()).min(1),
    'stillingsroller fra job-roles.yaml',
    'job roles from job-roles.yaml',
  ),
  competences: field(
    z.array(z.strictObject({ id: z.string(), level })).min(1),
    'kompetanse fra competences.yaml og nivå 1–3',
    'competences from competences.yaml and level 1–3',
  ),
  validMonths: field(
    z.int().min(1).max(120),
    'hele måneder, 1–120',
    'whole months, 1–120',
  ).optional(),
  authors: field(
    z.array(z.strictObject({ name: z.string().min(1), email: z.email().optional() })).min(1),
    'minst ett navn',
    'at least one name',
  ),
  language: field(z.enum(LANGUAGES), 'nb, nn eller en', 'nb, nn or en').default('nb'),
  status: field(
    z.enum(['draft', 'published', 'retired']),
    'draft, published eller retired',
    'draft, published or retired',
  ).default('draft'),
  was,
})

const goal = field(
  z
    .string()
    .max(200)
    .regex(/^(Du kan|You can) \S/),
  'et mål på høyst 200 tegn som begynner med «Du kan»',
  'a goal of at most 200 characters that begins with “You can”',
)

const goals = field(
  z.array(goal).min(1).max(5),
  '1–5 mål, hvert på sin linje: `  - Du kan …`',
  '1–5 goals, each on its own line: `  - You can …`',
)

const revisionNote = field(
  z.string().min(10).max(300),
  'én setning om hva som er nytt',
  'one sentence about what is new',
).optional()

/** The fields of a module. */
export const moduleFields = z.strictObject({
  id: field(id, ...ID_WORDS).optional(),
  title,
  minutes: field(z.int().min(3).max(30), 'hele minutter, 3–30', 'whole minutes, 3–30'),
  goals,
  revision: field(z.int().min(1), 'et helt tall fra 1', 'a whole number from 1').default(1),
  revisionNote,
  optional: field(z.boolean(), 'true eller false', 'true or false').default(false),
  was,
  errata: field(
    z.array(z.strictObject({ question: z.string().min(1), date: day, note: z.string().min(10) })),
    'spørsmål, dato og begrunnelse',
    'question, date and reason',
  ).default([]),
})

/** The fields of `index.nn.mdx`: what is said otherwise in another language, and nothing else. */
export const translatedCourseFields = z.strictObject({
  title,
  summary,
  modules: field(
    z.record(z.string(), title),
    'titler på moduler uten egen oversettelse: `id: tittel`',
    'titles of modules without a translation of their own: `id: title`',
  ).default({}),
})

/** The fields of `01-module.nn.mdx`. */
export const translatedModuleFields = z.strictObject({
  title,
  goals,
  revisionNote,
  translates: field(
    z.int().min(1),
    'revisjonen som er oversatt, et helt tall fra 1',
    'the revision that is translated, a whole number from 1',
  ),
})

const levels = z.record(z.enum(['1', '2', '3']), z.string().min(5))

const translatedCompetence = field(
  z.strictObject({ title: z.string().min(3), levels }),
  'title og levels på dette språket',
  'title and levels in this language',
).optional()

/** `content/competences.yaml`: what an employee can be able to do, at three levels. */
export const competencesFile = z.array(
  field(
    z.strictObject({
      id,
      title: z.string().min(3),
      levels: levels.optional(),
      nn: translatedCompetence,
      en: translatedCompetence,
    }),
    'id, title og levels med 1, 2 og 3',
    'id, title and levels with 1, 2 and 3',
  ),
)

const translatedRole = field(
  z.strictObject({ title: z.string().min(2) }),
  'title på dette språket',
  'title in this language',
).optional()

/** `content/job-roles.yaml`: what the employees in a role must be able to do. */
export const jobRolesFile = z.array(
  field(
    z.strictObject({
      id,
      title: z.string().min(2),
      requires: z.array(z.strictObject({ competence: z.string(), level })).default([]),
      nn: translatedRole,
      en: translatedRole,
    }),
    'id, title og requires med competence og level',
    'id, title and requires with competence and level',
  ),
)

/** `content/functions.yaml`: what a municipality must have someone to do, whoever is away. */
export const functionsFile = z.array(
  field(
    z.strictObject({ id, title: z.string().min(3).max(80), competence: z.string(), level }),
    'id, title, competence og level',
    'id, title, competence and level',
  ),
)

const translatedPath = field(
  z.strictObject({ title, summary }),
  'title og summary på dette språket',
  'title and summary in this language',
).optional()

/** `content/learning-paths.yaml`: courses in the order to take them, for whom. */
export const learningPathsFile = z.array(
  field(
    z.strictObject({
      id,
      title,
      summary,
      audience: field(
        z.array(z.string()).min(1),
        'stillingsroller fra job-roles.yaml',
        'job roles from job-roles.yaml',
      ),
      courses: field(
        z.array(z.string()).min(2),
        'minst to kurs, i rekkefølge',
        'at least two courses, in order',
      ),
      nn: translatedPath,
      en: translatedPath,
    }),
    'id, title, summary, audience og courses',
    'id, title, summary, audience and courses',
  ),
)

const word = { term: z.string().min(1), text: z.string().min(5) }
const translatedWord = field(
  z.strictObject(word),
  'term og text på dette språket',
  'term and text in this language',
).optional()

/** `content/glossary.yaml`: what `<Term id>` points to, and what it is called in other languages. */
export const glossaryFile = z.array(
  field(
    z.strictObject({ id, ...word, nn: translatedWord, en: translatedWord }),
    'id, term og text',
    'id, term and text',
  ),
)

/** `content/sources.yaml`: what `<Source law ref>` points to. */
export const sourcesFile = z.array(
  field(
    z.strictObject({
      id,
      title: z.string().min(3),
      url: z.url({ protocol: /^https$/ }),
      inForce: day.nullable(),
      repealed: day.nullable().default(null),
      refs: z.array(z.string()).default([]),
    }),
    'id, title, url med https, inForce, repealed og refs',
    'id, title, url with https, inForce, repealed and refs',
  ),
)

export type CourseFields = z.infer<typeof courseFields>
export type ModuleFields = z.infer<typeof moduleFields>
export type TranslatedCourseFields = z.infer<typeof translatedCourseFields>
export type TranslatedModuleFields = z.infer<typeof translatedModuleFields>

/** What the field at a path should hold: the words of the innermost field that has any. */
export function expectedOf(schema: z.ZodType, path: (string | number)[]): Phrase {
  let words: Phrase = { nb: 'et felt med riktig verdi', en: 'a field with a right value' }
  let here: unknown = schema
  for (const step of [undefined, ...path]) {
    here = step === undefined ? here : stepInto(here, step)
    words = wordsOf(here) ?? words
  }
  return words
}

/** What a schema should hold, in bokmål; undefined when nothing is said of it. */
export function wordsFor(schema: z.core.$ZodType): string | undefined {
  return expected.get(schema)?.nb
}

/** The field names of the object at a path. */
export function namesAt(schema: z.ZodType, path: (string | number)[]): string[] {
  const object = path.reduce<unknown>(stepInto, schema)
  return Object.keys((unwrapped(object) as { shape?: object } | undefined)?.shape ?? {})
}

function stepInto(schema: unknown, step: string | number): unknown {
  const { shape, element, def } = (unwrapped(schema) ?? {}) as {
    shape?: Record<string, unknown>
    element?: unknown
    /** A record's values are all alike. */
    def?: { valueType?: unknown }
  }
  return typeof step === 'number' ? element : (shape?.[step] ?? def?.valueType)
}

function wordsOf(schema: unknown): Phrase | undefined {
  if (schema === undefined) return undefined
  return expected.get(schema as z.ZodType) ?? wordsOf(inner(schema))
}

function unwrapped(schema: unknown): unknown {
  const within = inner(schema)
  return within === undefined ? schema : unwrapped(within)
}

/** What `optional` and `default` wrap. */
function inner(schema: unknown): unknown {
  return (schema as { def?: { innerType?: unknown } } | undefined)?.def?.innerType
}
