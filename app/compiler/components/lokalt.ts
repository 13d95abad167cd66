import { type Definition, matching, text } from './definition.ts'

const MUNICIPALITIES = /^\d{4}( +\d{4})*$/

/** What differs between municipalities; the server chooses, never the browser. */
export const lokalt: Definition = {
  name: 'Lokalt',
  doc: {
    nb: 'Det som er ulikt mellom kommunene. Serveren velger.',
    en: 'What differs between municipalities. The server chooses.',
  },
  example: `<Lokalt title="Slik gjør vi det hos oss">
<Variant for="1833 1824">

I Rana og Vefsn spør du arkivtjenesten.

</Variant>
<Variant>

Spør den som har ansvaret for arkivet.

</Variant>
</Lokalt>`,
  props: { title: text(80) },
  stands: 'top',
  holds: 'parts',
}

export const variant: Definition = {
  name: 'Variant',
  doc: {
    nb: 'Teksten for noen kommuner. Den uten «for» gjelder for alle andre.',
    en: 'The text for some municipalities. The one without “for” is for all the others.',
  },
  props: {
    for: matching(MUNICIPALITIES, {
      nb: 'kommunenumre, for eksempel 1833 1824',
      en: 'municipality numbers, such as 1833 1824',
    }),
  },
  stands: ['Lokalt'],
  holds: 'blocks',
}
