import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { base, diagnose, MODULE, moduleFile } from '#tests/factories/content.ts'
import { EXAMPLE_FILES } from '#tests/factories/example-files.ts'
import { workflowLab } from './components/labs.ts'
import { catalogue } from './diagnostics/catalogue.ts'
import { robotFile } from './labs/robot-lab/schema.ts'
import { labFile } from './labs/template-lab/schema.ts'
import { casesFile, localFile } from './labs/workflow-lab/schema.ts'

const DOCS = path.resolve(import.meta.dirname, '../../docs')
const EXAMPLES = path.resolve(import.meta.dirname, 'components/examples')

const chapters = [
  { chapter: 'workflow-lab', codes: /^(WL|LO)-/, schemas: [casesFile, localFile] },
  { chapter: 'template-lab', codes: /^TL-/, schemas: [labFile] },
  { chapter: 'robot-lab', codes: /^RL-/, schemas: [robotFile] },
].map((one) => ({ ...one, text: readFileSync(path.join(DOCS, `${one.chapter}.md`), 'utf8') }))

/** Which file of the guide's examples each fenced text is. */
const FILES: Record<string, string> = {
  'yaml saker': 'svar-pa-brev.saker.yaml',
  'text mal': 'svar-pa-soknad.mal.txt',
  'yaml mal': 'svar-pa-soknad.mal.yaml',
  'yaml robot': 'innsendinger.robot.yaml',
}
const LOCAL = 'yaml lokalt'

const fences = chapters.flatMap(({ text }) =>
  [...text.matchAll(/^```(\S.*)\n([\s\S]*?)\n```$/gm)].map(([, is = '', body = '']) => ({
    is,
    body,
  })),
)

const guide = readFileSync(path.join(DOCS, 'authoring.md'), 'utf8')
/** What the guide tells of all labs. */
const common = guide.slice(guide.indexOf('\n## Labs\n'), guide.indexOf('\n## The six lists\n'))

/** What a text names as code, outside its examples. */
function namedIn(text: string): string[] {
  const told = text.replace(/^```[\s\S]*?^```$/gm, '')
  return [...told.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)
}

/** Every name that an object in the schema may have. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties } = schema as { properties?: object }
  return [
    ...(properties ? Object.keys(properties) : []),
    ...Object.values(schema).flatMap((inner) => keysOf(inner)),
  ]
}

describe.each(chapters)('the chapter of $chapter', ({ text, codes, schemas }) => {
  const named = namedIn(`${common}\n${text}`)
  const keys = schemas.flatMap((one) =>
    keysOf(z.toJSONSchema(one, { io: 'input', unrepresentable: 'any' })),
  )

  it.each([...new Set(keys)])('tells of the key %s', (key) => {
    const isTold = new RegExp(`(?<!\\p{L})${key}(?!\\p{L})`, 'u')
    expect(named.some((code) => isTold.test(code))).toBe(true)
  })

  it.each(Object.keys(catalogue).filter((code) => codes.test(code)))(
    'says what %s means',
    (code) => {
      expect(text).toMatch(new RegExp(`^\\| ${code} \\| .{10,}`, 'm'))
    },
  )
})

describe('what the chapters show', () => {
  it('is each file of the guide’s examples, and one of a municipality', () => {
    expect(fences.map(({ is }) => is).toSorted()).toEqual([...Object.keys(FILES), LOCAL].toSorted())
  })

  it.each(Object.entries(FILES))('as %s is the example %s itself', (is, name) => {
    const file = readFileSync(path.join(EXAMPLES, name), 'utf8')
    expect(`${fences.find((fence) => fence.is === is)?.body}\n`).toBe(file)
  })

  it('of a municipality goes with the flow', async () => {
    const overlay = fences.find(({ is }) => is === LOCAL)?.body ?? ''
    const found = await diagnose({
      ...{ ...base, ...EXAMPLE_FILES },
      [MODULE]: moduleFile((workflowLab.example ?? '').replace(' />', ' local />')),
      'courses/kurs/svar-pa-brev.1824.lokalt.yaml': overlay,
    })
    const own = found.filter(({ file }) => /\.(lokalt|saker)\.yaml$|\.bpmn$/.test(file))
    expect(own.filter(({ code }) => code !== 'LK-04')).toEqual([])
  })
})
