import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { morph } from './morph.ts'

function main(html: string): HTMLElement {
  const { document } = parseHTML(`<html><body><main>${html}</main></body></html>`)
  return document.querySelector('main') as unknown as HTMLElement
}

/** What a page becomes; gives the elements that were there before, by id. */
function morphed(before: string, after: string) {
  const old = main(before)
  const known = new Map([...old.querySelectorAll('[id]')].map((one) => [one.id, one]))
  morph(old, main(after))
  return { old, known }
}

describe('a page that is made like another', () => {
  it.each([
    ['a paragraph more in the middle', '<p>a</p><p>b</p>', '<p>a</p><p>new</p><p>b</p>'],
    ['one less', '<p>a</p><p>b</p><p>c</p>', '<p>a</p><p>c</p>'],
    ['another kind of element', '<p>a</p><p>b</p>', '<ul><li>a</li></ul><p>b</p>'],
    ['other attributes', '<a href="/x" class="y">a</a>', '<a href="/z">a</a>'],
    ['nothing left', '<p>a</p>', ''],
    ['text beside elements', 'one <b>two</b> three', 'one <b>2</b> four'],
  ])('becomes the same: %s', (_, before, after) => {
    expect(morphed(before, after).old.innerHTML).toBe(after)
  })

  it('keeps the elements that did not change, and with them what was typed', () => {
    const before = '<p>a</p><form><input id="typed"></form><p>b</p>'
    const { old, known } = morphed(before, `<p>new</p>${before}`)
    expect(old.querySelector('#typed')).toBe(known.get('typed'))
  })

  it('leaves open what was opened, also when its text changes', () => {
    const details = (text: string, open = '') =>
      `<details id="more"${open}><summary>More</summary>${text}</details>`
    const { old, known } = morphed(details('old', ' open'), `<p>new</p>${details('text')}`)
    const now = old.querySelector('#more')
    expect(now).toBe(known.get('more'))
    expect([now?.hasAttribute('open'), now?.textContent]).toEqual([true, 'Moretext'])
  })
})
