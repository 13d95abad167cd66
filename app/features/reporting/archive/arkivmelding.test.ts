import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arkivmelding } from './arkivmelding.ts'

const id = '01234567-89ab-8def-8123-456789abcdef'
const bare = {
  description: 'Tall',
  creator: 'Rana kommune',
  on: 20_000,
  key: '1833/f00d',
  file: { name: 'a.pdf', size: 1, sha256: 'f00d' },
  ids: { entry: id, document: id, file: id },
}

it('says every title as it is, whatever it would mean in XML', () => {
  const pieces = fc.constantFrom(
    '&',
    '&amp;',
    '&#60;',
    '<',
    '>',
    ']]>',
    '"',
    '<!--',
    'æ',
    '😀',
    ' ',
  )
  const title = fc.array(pieces, { minLength: 1 }).map((all) => `«${all.join('')}»`)
  fc.assert(
    fc.property(title, (words) => {
      const xml = arkivmelding({ ...bare, title: words })
      const read = new DOMParser().parseFromString(xml, 'text/xml')
      expect(read.getElementsByTagName('tittel').item(1)?.textContent).toBe(words)
    }),
  )
})
