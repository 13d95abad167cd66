import { describe, expect, it } from 'vitest'
import {
  base,
  contentFolder,
  inProcess,
  MODULE,
  moduleFile,
  TODAY,
} from '#tests/factories/content.ts'
import { checkContent } from '../compile-content.ts'

const USES = moduleFile(
  'En <Term id="saksmappe">sak</Term> og en <Term id="journalpost">post</Term>, etter <Source law="offentleglova" ref="§ 3" /> og <Source law="arkivlova" ref="§ 1" />.',
)

async function told(lists: Record<string, string>): Promise<string[]> {
  const { folder, remove } = contentFolder({ ...base, [MODULE]: USES, ...lists })
  try {
    const options = { contentDir: folder, today: TODAY, course: 'kurs', pool: inProcess }
    const { diagnostics } = await checkContent(options)
    return diagnostics
      .filter(({ code }) => code !== 'FM-08')
      .map(({ file, line, code }) => `${file.slice(folder.length + 1)}:${line} ${code}`)
  } finally {
    remove()
  }
}

const BROKEN = '- id: a\n\tb: c\n'
const GLOSSARY = `${base['glossary.yaml']}- id: journalpost\n  term: journalpost\n`

describe('a fault in a list that all courses share', () => {
  it('is told first, in the check of one course, without what only follows from it', async () => {
    expect(await told({})).toEqual([`${MODULE}:8 CO-05`, `${MODULE}:8 LK-05`])
    expect(await told({ 'glossary.yaml': BROKEN })).toEqual([
      'glossary.yaml:2 FM-04',
      `${MODULE}:8 LK-05`,
    ])
    expect(await told({ 'sources.yaml': BROKEN })).toEqual([
      'sources.yaml:2 FM-04',
      `${MODULE}:8 CO-05`,
    ])
  })

  it('does not make roles and competences unknown', async () => {
    const lists = { 'competences.yaml': BROKEN, 'job-roles.yaml': BROKEN }
    const codes = await told(lists)
    expect(codes.slice(0, 2)).toEqual(['competences.yaml:2 FM-04', 'job-roles.yaml:2 FM-04'])
    expect(codes.join()).not.toMatch(/FM-02|QZ-18/)
  })

  it('names a function whose competence does not exist', async () => {
    const functions = '- id: sirkus\n  title: Sirkus\n  competence: sjonglering\n  level: 1\n'
    const codes = await told({ 'functions.yaml': functions, 'glossary.yaml': GLOSSARY })
    expect(codes[0]).toBe('functions.yaml:3 FM-02')
  })

  it('leaves the good entries to be used', async () => {
    const wrongRef = `${base['sources.yaml']}- id: arkivlova\n  title: Arkivlova\n`
    const codes = await told({
      'glossary.yaml': GLOSSARY,
      'sources.yaml': wrongRef,
      [MODULE]: USES.replace('§ 3', '§ 99'),
    })
    expect(codes).toEqual([
      'glossary.yaml:4 FM-05',
      'sources.yaml:12 FM-05',
      'sources.yaml:12 FM-05',
      `${MODULE}:8 LK-05`,
    ])
  })
})

describe('a learning path', () => {
  const path = (audience: string, courses: string) =>
    `- id: lopet\n  title: Et læringsløp\n  summary: Du begynner her og går videre dit.\n  audience: [${audience}]\n  courses: [${courses}]\n`
  const TWO = { 'courses/annet/index.mdx': String(base['courses/kurs/index.mdx']) }

  it('is told of roles and courses that are not there, and of a course that stands twice', async () => {
    expect(
      await told({ ...TWO, 'learning-paths.yaml': path('alle-ansatte', 'kurs, annet') }),
    ).toEqual(await told({}))
    const wrong = path('ingen', 'kurs, finnes-ikke, kurs')
    expect((await told({ ...TWO, 'learning-paths.yaml': wrong })).slice(0, 3)).toEqual([
      'learning-paths.yaml:4 FM-02',
      'learning-paths.yaml:5 FM-02',
      'learning-paths.yaml:5 FM-02',
    ])
  })

  it('has at least two courses', async () => {
    const codes = await told({ 'learning-paths.yaml': path('alle-ansatte', 'kurs') })
    expect(codes[0]).toBe('learning-paths.yaml:5 FM-02')
  })
})
