import { describe, expect, it } from 'vitest'
import { authorsDesk } from '#app/features/authoring/course-state.ts'
import { parseDay } from '#app/platform/calendar.ts'
import { questionWith, quizWith } from '#tests/factories/content.ts'
import { atRevision, authoredAfter } from '#tests/factories/releases.ts'
import { rendered } from '#tests/support/render.tsx'
import { AuthorCoursePage } from './author-course-page.tsx'

const RIGHT = '- [x] Brevet skal journalføres\n- [ ] Lederen bestemmer det'
const OTHER = '- [ ] Brevet skal journalføres\n- [x] Lederen bestemmer det'
const at = (revision: number, answer: string) =>
  atRevision(revision, quizWith(questionWith(answer)))
const released = at(1, RIGHT)

/** The page of a course of one module, whose text was another when it was released. */
async function page(after: string, locale: 'nb' | 'nn' = 'nb') {
  const module = await authoredAfter(released, after)
  const course = {
    id: 'kurs',
    folder: 'courses/kurs',
    title: 'Et kurs',
    status: 'published',
  } as const
  const authored = { checkedAt: 1, diagnostics: [], courses: [course], modules: [module] }
  const [state] = authorsDesk(authored, locale, parseDay('2026-11-26') as number).courses
  if (!state) throw new Error('no course')
  const props = { course: state, checked: { day: 20_000, instant: 1 } }
  const questions = { rows: [], advice: [] }
  return rendered(<AuthorCoursePage {...props} questions={questions} />, locale)
}

describe('what has changed since the last release', () => {
  it('is nothing for what is as it was', async () => {
    const html = await page(released)
    expect(html).toContain('Som sist utgitt.')
    expect(html).not.toContain('side om side')
  })

  it('names a new key at its place, what that asks for, and where both are shown', async () => {
    const html = await page(at(1, OTHER))
    expect(html).toContain('Vil kreve ny revisjon.')
    expect(html).toMatch(/krever ny revisjon<\/span> <code class="path">01-en\.mdx:\d+:\d+/)
    expect(html).toContain('fasit: Brevet skal journalføres → Lederen bestemmer det')
    expect(html).toContain('href="/author/kurs/preview/en?released=1"')
  })

  it('waits for a release once the revision is raised', async () => {
    expect(await page(at(2, OTHER))).toContain('Ny revisjon, klar til utgivelse.')
  })

  it('marks what is only said in bokmål for readers of nynorsk', async () => {
    expect(await page(at(1, OTHER), 'nn')).toContain('<span lang="nb">fasit: ')
  })

  it('does not say that a module with an error was never released', async () => {
    const html = await page(released.replace('</Quiz>', ''))
    expect(html).toContain('Kan ikke leses så lenge den har feil.')
    expect(html).not.toContain('Ikke utgitt ennå')
  })
})
