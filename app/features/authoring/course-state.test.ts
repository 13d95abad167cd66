import { describe, expect, it } from 'vitest'
import type { AuthorFile } from '#app/compiler/author-file.ts'
import { NEVER_RELEASED } from '#app/compiler/contract/told.ts'
import type { Told } from '#app/compiler/diagnostics/diagnostic.ts'
import { parseDay } from '#app/platform/calendar.ts'
import { authorsDesk } from './course-state.ts'

const TODAY = parseDay('2026-11-24') as number
const FOLDER = 'content/courses/kurs'

function told(file: string, severity: Told['severity'], message: string): Told {
  return { file, line: 8, column: 7, severity, message, mend: 'rett det', code: 'MX-05' }
}

function diagnostic(file: string, severity: Told['severity']) {
  const frame = '  7 | før\n> 8 | Kjære {navn}\n    |       ^'
  return { nb: told(file, severity, 'på norsk'), en: told(file, severity, 'in English'), frame }
}

const checked = (date: string) => ({ line: 12, column: 3, law: 'arkivlova', ref: '§ 6', date })

const authored: AuthorFile = {
  checkedAt: 1,
  diagnostics: [
    diagnostic(`${FOLDER}/01-en.mdx`, 'warning'),
    diagnostic(`${FOLDER}/02-to.mdx`, 'error'),
    diagnostic('content/glossary.yaml', 'error'),
    diagnostic('content/courses/kurs-to/01-en.mdx', 'error'),
  ],
  courses: [{ id: 'kurs', folder: FOLDER, title: 'Et kurs', status: 'draft' }],
  modules: ['en', 'to'].map((slug, index) => ({
    id: `kurs/${slug}`,
    file: `${FOLDER}/0${index + 1}-${slug}.mdx`,
    title: slug,
    was: [],
    revision: 1,
    sources: ['2025-11-24', '2026-02-22', '2026-02-23'].map(checked),
    activities: [],
    contract: NEVER_RELEASED,
  })),
}

describe('the desk of authors', () => {
  const desk = authorsDesk(authored, 'nb', TODAY)
  const [course] = desk.courses

  it('puts errors first, each at its course and its module', () => {
    expect(course?.findings.map(({ place }) => place)).toEqual(['02-to.mdx:8:7', '01-en.mdx:8:7'])
    expect([course?.errors, course?.warnings]).toEqual([1, 1])
    expect(course?.modules.map(({ errors, warnings }) => [errors, warnings])).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it('keeps what is in no course of the desk apart', () => {
    expect(desk.shared.map(({ file }) => file)).toEqual([
      'content/glossary.yaml',
      'content/courses/kurs-to/01-en.mdx',
    ])
  })

  it('speaks bokmål to readers of nynorsk, and English to readers of English', () => {
    const said = (locale: 'nn' | 'en') =>
      authorsDesk(authored, locale, TODAY).shared.map(({ message }) => message)
    expect([said('nn')[0], said('en')[0]]).toEqual(['på norsk', 'in English'])
  })

  it('asks for the sources that are due within 90 days', () => {
    const inFirst = course?.sources.filter(({ place }) => place === '01-en.mdx:12')
    expect(inFirst?.map(({ dueOn }) => dueOn - TODAY)).toEqual([0, 90])
  })

  it('takes the frame apart into lines, the one that is meant, and the caret', () => {
    expect(course?.findings[0]?.frame).toEqual([
      { number: '7', text: 'før', kind: 'around' },
      { number: '8', text: 'Kjære {navn}', kind: 'here' },
      { number: '', text: '      ^', kind: 'caret' },
    ])
  })
})
