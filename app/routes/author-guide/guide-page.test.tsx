import { describe, expect, it } from 'vitest'
import type { GuideEntry } from '#app/features/authoring/guide.server.ts'
import { rendered } from '#tests/support/render.tsx'
import { GuidePage } from './guide-page.tsx'

const callout: GuideEntry = {
  id: 'callout',
  title: 'Callout',
  components: [
    {
      name: 'Callout',
      doc: 'En ramme.',
      props: [{ name: 'kind', required: true, expected: 'én av: info, tips' }],
    },
    { name: 'Del', doc: 'En del av den.', props: [] },
  ],
  source: '<Callout kind="tips">',
  results: [
    { kind: 'prose', id: 'callout-0-0', municipalities: null },
    { kind: 'prose', id: 'callout-1-0', municipalities: ['1833', '1824'] },
  ],
  terms: [],
}

describe('the guide for authors, as a page', () => {
  const html = rendered(<GuidePage components={[callout]} questions={[]} />)

  it('tells what a component is for, and what its props may be', () => {
    for (const text of ['En ramme.', 'én av: info, tips', 'må være med', 'Har ingen felt.'])
      expect(html).toContain(text)
  })

  it('shows the source as text, and where the result stands', () => {
    expect(html).toContain('&lt;Callout kind=&quot;tips&quot;&gt;')
    expect(html).toContain('data-prose="callout-0-0"')
  })

  it('says which municipalities see a variant', () => {
    expect(html).toContain('For kommune 1833, 1824')
  })

  it('leads from its contents to the component', () => {
    expect(html).toContain('href="#callout"')
    expect(html).toContain('id="callout"')
  })
})
