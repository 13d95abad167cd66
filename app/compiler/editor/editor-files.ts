import { z } from 'zod'
import { registry } from '../components/registry.ts'
import { robotFile } from '../labs/robot-lab/schema.ts'
import { labFile as templateFile } from '../labs/template-lab/schema.ts'
import { casesFile, localFile } from '../labs/workflow-lab/schema.ts'
import { libraryFile } from '../library/schema.ts'
import {
  competencesFile,
  courseFields,
  functionsFile,
  glossaryFile,
  jobRolesFile,
  learningPathsFile,
  moduleFields,
  sourcesFile,
  translatedCourseFields,
  translatedModuleFields,
  wordsFor,
} from '../source/fields.ts'
import { type QuestionType, questionExamples, questionText } from './question-examples.ts'

const SCHEMAS: Record<string, z.ZodType> = {
  course: courseFields,
  module: moduleFields,
  'translated-course': translatedCourseFields,
  'translated-module': translatedModuleFields,
  competences: competencesFile,
  'job-roles': jobRolesFile,
  functions: functionsFile,
  'learning-paths': learningPathsFile,
  glossary: glossaryFile,
  sources: sourcesFile,
  // As the ends of their files' names are: `.saker.yaml`.
  saker: casesFile,
  lokalt: localFile,
  mal: templateFile,
  robot: robotFile,
  library: libraryFile,
}

/** What `content/.editor/` holds: file name → text. All of it follows from the definitions. */
export function editorFiles(): Record<string, string> {
  const schemas = Object.entries(SCHEMAS).map(([name, schema]) => [
    `${name}.schema.json`,
    json(schemaOf(schema)),
  ])
  return { ...Object.fromEntries(schemas), 'leia.code-snippets': json(snippets()) }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function schemaOf(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const words = wordsFor(zodSchema)
      if (words) jsonSchema.description = words
    },
  })
}

type Snippet = { scope: string; prefix: string; description: string; body: string[] }

function snippets(): Record<string, Snippet> {
  const components = [...registry.values()].flatMap(({ name, doc, example }) =>
    example ? [[name, snippet(name.toLowerCase(), doc.nb, example)] as const] : [],
  )
  const questions = Object.entries(questionExamples).map(
    ([type, { called }]) =>
      [
        `Question: ${type}`,
        snippet(`question-${type}`, called, questionText(type as QuestionType, 'ny-id')),
      ] as const,
  )
  return Object.fromEntries([...components, ...questions])
}

/** In a snippet `$` begins a place to fill in, and `\` keeps a sign as it is. */
function snippet(prefix: string, description: string, text: string): Snippet {
  const body = text.replace(/[\\$]/g, '\\$&').split('\n')
  return { scope: 'mdx,markdown', prefix, description, body }
}
