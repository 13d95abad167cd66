import { describe, expect, it } from 'vitest'
import { releaseComparison } from '#app/features/authoring/release-comparison.ts'
import { questionWith, quizWith } from '#tests/factories/content.ts'
import { atRevision, authoredAfter } from '#tests/factories/releases.ts'
import { rendered } from '#tests/support/render.tsx'
import { PreviewPage } from './preview-page.tsx'

const RIGHT = '- [x] Brevet skal journalføres\n- [ ] Lederen bestemmer det'
const OTHER = '- [ ] Brevet skal journalføres\n- [x] Lederen bestemmer det'
const quiz = (answer: string) => quizWith(questionWith(answer))

const module = {
  slug: 'en',
  title: 'En modul',
  file: '01-en.mdx',
  revision: 1,
  errors: 0,
  warnings: 0,
  contract: { state: 'as-released' as const, releasedOn: null, changes: [] },
}
const switches = { municipality: '1833', key: false, phone: false, plain: false, released: false }
const props = {
  course: { id: 'kurs', title: 'Et kurs' },
  module,
  switches,
  municipalities: [{ number: '1833', name: 'Rana' }],
  isCompiled: true,
  comparison: null,
}

describe('the page around a preview', () => {
  it('says nothing of releases until it is asked', () => {
    const page = rendered(<PreviewPage {...props} />)
    expect(page).toContain('name="released"')
    expect(page).not.toContain('Sist utgitt og nå')
  })

  it('keeps scripts out of the frame only when asked', () => {
    const plain = { ...switches, plain: true }
    expect(rendered(<PreviewPage {...props} />)).not.toContain('sandbox')
    expect(rendered(<PreviewPage {...props} switches={plain} />)).toContain('sandbox="allow-forms')
  })

  it('says for whom it is shown, also where the switches are folded', () => {
    expect(rendered(<PreviewPage {...props} />)).toMatch(/<summary>Slik den vises i Rana/)
  })

  it('tells why there is nothing to see', () => {
    const page = rendered(<PreviewPage {...props} isCompiled={false} />)
    expect(page).toContain('Modulen kan ikke vises ennå')
    expect(page).not.toContain('<iframe')
  })
})

describe('beside what was released', () => {
  const page = async (before: string, after: string, locale: 'nb' | 'en' = 'nb') => {
    const comparison = releaseComparison(await authoredAfter(before, after), locale)
    return rendered(<PreviewPage {...props} comparison={comparison} />, locale)
  }
  const released = atRevision(1, quiz(RIGHT))

  it('shows before and now, what the contract says of it, and what the author must do', async () => {
    const html = await page(released, atRevision(1, quiz(OTHER)))
    expect(html).toContain('krever ny revisjon')
    expect(html).toContain('fasit: Brevet skal journalføres → Lederen bestemmer det')
    expect(html).toContain('Kan ikke gis ut slik.')
    expect(html.indexOf('Slik var det')).toBeLessThan(html.indexOf('Slik er det nå'))
    expect(html).toContain('<del>Brevet skal journalføres</del>')
    expect(html).toContain('<ins>Lederen bestemmer det</ins>')
    expect(html).toContain('Revisjon 1, utgitt 1.\u00a0november 2026')
  })

  it('says that a pass stands, and who is asked again', async () => {
    const reworded = atRevision(1, quiz(RIGHT.replace('skal', 'må')))
    expect(await page(released, reworded)).toContain('Kan ordet endre svaret?')
    expect(await page(released, atRevision(2, quiz(OTHER)))).toContain(
      'får dette spørsmålet på nytt',
    )
    expect(await page(released, atRevision(2, quiz(OTHER)), 'en')).toContain('are asked this again')
  })

  it('says so when nothing differs', async () => {
    const html = await page(released, released)
    expect(html).toContain('Som sist utgitt.')
    expect(html).toContain('1\u00a0spørsmål er som sist utgitt.')
    expect(html).not.toContain('Slik var det')
  })
})
