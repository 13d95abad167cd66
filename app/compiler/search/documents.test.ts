import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openIndex } from '#app/platform/search/read-index.server.ts'
import { writeIndex } from '#app/platform/search/write-index.server.ts'
import { contentFolder, type Files, inProcess, TODAY } from '#tests/factories/content.ts'
import { marksIn, plantedCourse } from '#tests/factories/planted-course.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { compileContent } from '../compile-content.ts'
import type { Content, Lesson } from '../lesson.ts'
import { searchDocuments } from './documents.ts'
import { passagesIn } from './passages.ts'

const INDEX = 'courses/plantet/index.mdx'

async function documentsOf(files: Files) {
  const { folder, remove } = contentFolder(files)
  const outDir = path.join(temporaryFolder(), 'content')
  const { content } = await compileContent({
    contentDir: folder,
    outDir,
    today: TODAY,
    pool: inProcess,
  })
  remove()
  if (!content) throw new Error('the course was not compiled')
  const lessons = content.courses
    .flatMap(({ modules }) => modules)
    .map(({ id, language }) => {
      const file = path.join(outDir, 'lessons', `${id.replace('/', '.')}.json`)
      const lesson: Lesson = JSON.parse(readFileSync(file, 'utf8'))
      return { language, lesson }
    })
  return searchDocuments(content, lessons)
}

describe('what can be found', async () => {
  const documents = await documentsOf(plantedCourse)
  const all = JSON.stringify(documents)

  it('is the prose, and nothing of what is asked or of the key', () => {
    expect(all).toContain('SYNLIG-tekst')
    expect(all).toContain('SYNLIG-innledning')
    expect(all).not.toContain('SYNLIG-en')
    expect(marksIn(all)).toEqual([])
  })

  it('is of local prose what a municipality reads, and nothing of what others do', () => {
    const modules = documents.filter(({ ref }) => ref === 'plantet/typer')
    const [home, others] = modules.map((one) => JSON.stringify(one.passages))
    expect(modules.map(({ only, never }) => ({ only, never }))).toEqual([
      { only: ['1833'], never: undefined },
      { only: undefined, never: ['1833'] },
    ])
    expect(home).toContain('SYNLIG-hjemme')
    expect(home).not.toContain('SYNLIG-ute')
    expect(others).toContain('SYNLIG-ute')
    expect(others).not.toContain('SYNLIG-hjemme')
  })

  it('is the glossary', () => {
    expect(documents.find(({ kind }) => kind === 'term')).toMatchObject({
      ref: 'saksmappe',
      lead: ['Rammen rundt en hel sak.'],
    })
  })

  it('is nothing of a draft', async () => {
    const draft = `${plantedCourse[INDEX]}`.replace('status: published', 'status: draft')
    const found = await documentsOf({ ...plantedCourse, [INDEX]: draft })
    expect(JSON.stringify(found)).not.toContain('plantet')
  })
})

describe('a lab', () => {
  const words = { language: 'nb', title: 'Brev', translations: {}, titles: { nn: 'Skrivet' } }
  const modules = [{ ...words, id: 'kurs/brev', goals: [] }]
  const course = { ...words, id: 'kurs', status: 'published', summary: '', intro: '', modules }
  const content = { courses: [course], library: [], glossary: [] } as unknown as Content
  const activity = (kind: string, name: string, title: string | null) => ({
    kind: 'activity',
    activity: { kind, id: `kurs/brev/${name}`, title },
  })
  const segments = [
    activity('quiz', 'test', 'Prøv deg'),
    activity('template-lab', 'retten', 'Rett malen'),
    activity('robot-lab', 'roboten', null),
  ]
  const lesson = { id: 'kurs/brev', segments } as unknown as Lesson
  const file = path.join(temporaryFolder(), 'search.db')
  writeIndex(file, searchDocuments(content, [{ language: 'nb', lesson }]), 1)
  const index = openIndex(file)
  afterAll(() => index.close())

  const anchorOf = (query: string) => {
    const reader = { kinds: ['module'], collections: ['kurs'], place: null, readsAll: true }
    const [find] = index.find(query, { ...reader, language: 'nb' }).finds
    return find?.tell().anchor
  }

  it.each([
    ['Malverksted', 'retten'],
    ['malverkstad', 'retten'],
    ['template lab', 'retten'],
    ['Rett malen', 'retten'],
    ['verksted', 'retten'],
    ['lab', 'retten'],
    ['Robotverksted', 'roboten'],
    ['robotverkstedet', 'roboten'],
  ])('is found by what the site calls it: %s', (query, anchor) => {
    expect(anchorOf(query)).toBe(anchor)
  })

  it('is told of in one language, however it is found', () => {
    const reader = { kinds: ['module'], collections: ['kurs'], place: null, readsAll: true }
    const [find] = index.find('robotverkstad', { ...reader, language: 'nb' }).finds
    const told = find?.tell().snippet.map(({ text }) => text)
    expect(told?.join('')).toBe('Robotverksted (verksted)')
  })

  it('stands in a module that is found by its name in another language, and told of by its own', () => {
    const reader = { kinds: ['module'], collections: ['kurs'], place: null, readsAll: false }
    const [find] = index.find('skriv', { ...reader, language: 'nn' }).finds
    expect(find).toMatchObject({ ref: 'kurs/brev', language: 'nb' })
    expect(find?.tell().title).toEqual([{ text: 'Brev', isFound: false }])
    expect(find?.tell('Skrivet').title.filter(({ isFound }) => isFound)).toHaveLength(1)
  })

  it('is not what a quiz is called', () => {
    const [document] = searchDocuments(content, [{ language: 'nb', lesson }]).slice(1)
    expect(document?.passages[0]).toEqual({ anchor: 'test', heading: 'Prøv deg', text: '' })
    expect(anchorOf('saksflytsimulator')).toBeUndefined()
  })
})

describe('passages', () => {
  it('begin at the headings, with the prose as text', () => {
    const html =
      '<p>Først.</p><h2 id="s-to">To <em>ting</em></h2><p>Ett</p><ul><li>en</li><li>to</li></ul><svg><text>Tegnet</text></svg><figure><svg><text>Ja</text><text>Nei</text></svg></figure><h3 id="s-tre">Tre</h3>'
    expect(passagesIn(html)).toEqual([
      { anchor: null, heading: null, text: 'Først.' },
      { anchor: 's-to', heading: 'To ting', text: 'Ett en to' },
      { anchor: 's-tre', heading: 'Tre', text: '' },
    ])
  })

  it('stay under the heading that they came after', () => {
    const after = { anchor: 's-en', heading: 'En' }
    expect(passagesIn('<p>Mer.</p>', after)).toEqual([{ ...after, text: 'Mer.' }])
    expect(passagesIn('', after)).toEqual([])
  })
})
