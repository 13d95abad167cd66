import { describe, expect, it } from 'vitest'
import type { CourseState } from '#app/features/authoring/course-state.ts'
import type { AdviceLine } from '#app/features/authoring/item-table.ts'
import { rendered } from '#tests/support/render.tsx'
import { AuthorPage } from './author-page.tsx'

const course: CourseState = {
  ...{ id: 'kurs', folder: 'courses/kurs', title: 'Et kurs', status: 'published' },
  ...{ errors: 0, warnings: 0, releasedOn: null, findings: [], modules: [], sources: [] },
}
const line: AdviceLine = {
  ...{ id: 'kurs/en/quiz/a', href: '/author/kurs/questions/en/quiz/a', place: 'a.mdx:4' },
  ...{ title: 'Hva gjelder?', kind: 'check-key', tag: 'Sjekk fasiten' },
  ...{ why: 'Fordi.', mend: 'Les.', people: 40 },
}

function page(advice: AdviceLine[] | null, change: Partial<CourseState> = {}) {
  const props = { shared: [], checked: { day: 20_000, instant: 1 } }
  const courses = [{ ...course, ...change }]
  return rendered(<AuthorPage {...props} courses={courses} advice={{ kurs: advice }} />)
}

describe('what is said of a course among the others', () => {
  it('is that there is nothing to mend only when its own page says so too', () => {
    expect(page([])).toContain('Ingenting å rette')
    const due = { law: 'Arkivlova', ref: null, place: 'a.mdx:4', checkedOn: 1, dueOn: 366 }
    for (const html of [page([line]), page(null), page([], { sources: [due] })])
      expect(html).not.toContain('Ingenting å rette')
  })

  it('is which question misleads most, and how many do', () => {
    expect(page([line])).toMatch(/Ett spørsmål må ses på.*href="\/author\/kurs\/q.*Sjekk fasiten/)
    expect(page([line, line])).toContain('2 spørsmål må ses på, først')
  })

  it('is that the answers are being counted', () => {
    expect(page(null)).toContain('Vi teller svarene')
  })
})
