import { type Definition, matching, text } from './definition.ts'

const MUNICIPALITIES = /^\d{4}( +\d{4})*$/

/** What differs between municipalities; the server chooses, never the browser. */
export const lokalt: Definition = {
  name: 'Lokalt',
  props: { title: text(80) },
  stands: 'top',
  holds: 'parts',
}

export const variant: Definition = {
  name: 'Variant',
  props: {
    for: matching(MUNICIPALITIES, {
      nb: 'kommunenumre, for eksempel 1833 1824',
      en: 'municipality numbers, such as 1833 1824',
    }),
  },
  stands: ['Lokalt'],
  holds: 'blocks',
}
