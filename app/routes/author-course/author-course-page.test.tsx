import { describe, expect, it } from 'vitest'
import { authorsDesk } from '#app/features/authoring/course-state.ts'
import type { ItemRow } from '#app/features/authoring/item-table.ts'
import type { LabView } from '#app/features/authoring/lab-table.ts'
import { parseDay } from '#app/platform/calendar.ts'
import { questionWith, quizWith } from '#tests/factories/content.ts'
import { atRevision, authoredAfter } from '#tests/factories/releases.ts'
import { rendered } from '#tests/support/render.tsx'
import { AuthorCoursePage } from './author-course-page.tsx'

const RIGHT = '- [x] Brevet skal journalføres\n- [ ] Lederen bestemmer det'
const OTHER = '- [ ] Brevet skal journalføres\n- [x] Lederen bestemmer det'
const LABS: LabView[] = [
  { id: 'kurs/en/ny', title: 'Telles nå', state: 'counting' },
  { id: 'kurs/en/fa', title: 'Et nytt', state: 'too-few', n: 12, place: 'a.mdx:4', why: 'For få.' },
  {
    ...{ id: 'kurs/en/lab', title: 'Svar på brev', state: 'counted', n: 212, place: 'a.mdx:9' },
    passed: { percent: '41 %', interval: '34–47 %' },
    median: '2',
    rows: [
      {
        ...{
          id: 'rule kanal',
          what: 'regel',
          name: 'Svar i riktig kanal',
          place: 'a.saker.yaml:7',
        },
        ...{ missed: { percent: '3 %', interval: '1–5 %' }, mean: null },
        flag: 'Ingen bryter denne regelen: fjern den.',
      },
    ],
  },
]
const at = (revision: number, answer: string) =>
  atRevision(revision, quizWith(questionWith(answer)))
const released = at(1, RIGHT)

const row = (title: string, verdict: ItemRow['verdict']): ItemRow => ({
  ...{ id: title, href: `/author/kurs/${title}`, title, place: 'a.mdx:1', n: 40 },
  ...{ figures: null, verdict, tag: verdict },
})

/** The page of a course of one module, whose text was another when it was released. */
async function page(
  after: string,
  locale: 'nb' | 'nn' = 'nb',
  { labs = [], rows = [] }: { labs?: LabView[]; rows?: ItemRow[] } = {},
) {
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
  const questions = { rows, advice: [] }
  return rendered(<AuthorCoursePage {...props} questions={questions} labs={labs} />, locale)
}

describe('the labs', () => {
  it('are not spoken of in a course without any', async () => {
    expect(await page(released)).not.toContain('Verksteder')
  })

  it('stand with who passes and what went wrong, at file and line', async () => {
    const html = await page(released, 'nb', { labs: LABS })
    expect(html).toContain('41 % (34–47 %)')
    const [, row] = html.split('Svar i riktig kanal')
    expect(row).toMatch(/a\.saker\.yaml:7.*Ingen bryter denne regelen.*>3 %<.*>1–5 %<.*>–</)
  })

  it('have no figures while too few have tried, or while they are counted', async () => {
    const html = await page(released, 'nb', { labs: LABS.slice(0, 2) })
    expect(html).toMatch(/Telles nå.*Last siden på nytt om litt/)
    expect(html).toMatch(/Et nytt.*a\.mdx:4.*For få\./)
    expect(html).not.toContain('Besto i første forsøk')
    expect(html).toContain('ingen tall gjelder færre enn 30')
  })
})

describe('the questions', () => {
  /** What shows before anything is unfolded. */
  const shown = (html: string) => html.replace(/<details class="details">.*?<\/details>/g, '')

  it('that mislead stand open; the others are folded and counted', async () => {
    const rows = [row('Villeder', 'check-key'), row('Lett', 'easy'), row('God', 'works')]
    const html = await page(released, 'nb', { rows: [...rows, row('Ny', 'too-few')] })
    expect(shown(html)).toContain('Villeder')
    expect(shown(html)).not.toMatch(/Lett|God|Ny/)
    expect(html).toMatch(/1 kan bli bedre.*Lett.*1 virker som det skal.*God.*1 har for få svar.*Ny/)
  })

  it('say so when none misleads', async () => {
    const html = await page(released, 'nb', { rows: [row('God', 'works')] })
    expect(shown(html)).toContain('Ingen spørsmål peker seg ut nå.')
  })

  it('of a lab show what went wrong for most, and what is flagged, before the rest', async () => {
    const [, , lab] = LABS
    if (lab?.state !== 'counted' || !lab.rows[0]) throw new Error('no figures')
    const sign = { ...lab.rows[0], flag: null }
    const many = Array.from({ length: 8 }, (_, n) => ({ ...sign, id: `${n}`, name: `Regel ${n}.` }))
    const html = await page(released, 'nb', {
      labs: [{ ...lab, rows: [...many, ...lab.rows] }],
    })
    expect(shown(html)).toMatch(/Regel 0\..*Regel 4\..*Svar i riktig kanal/)
    expect(shown(html)).not.toContain('Regel 5.')
    expect(html).toContain('Vis de 3 andre linjene')
  })
})

describe('what has changed since the last release', () => {
  it('is nothing for what is as it was', async () => {
    const html = await page(released)
    expect(html).toContain('Alle modulene er som sist utgitt.')
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
