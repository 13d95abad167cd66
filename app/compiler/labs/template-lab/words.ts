import type {
  ForbiddenThing,
  PackageTrouble,
  TemplateTrouble,
} from '#app/features/activities/template-lab.ts'

type Two = [nb: string, en: string]
type Four = [nb: string, en: string, mendNb: string, mendEn: string]

/** What can be wrong with the file as such. */
export const PACKAGE: Record<PackageTrouble['reason'], Two> = {
  'not-a-zip': ['filen er ikke et Word-dokument', 'the file is not a Word document'],
  'too-large': ['filen er over 1 MiB', 'the file is over 1 MiB'],
  'too-many-parts': ['filen har over 60 deler', 'the file has over 60 parts'],
  'unpacks-too-large': ['filen blir over 8 MiB utpakket', 'the file unpacks to over 8 MiB'],
  'odd-name': ['en del har et navn som ikke er tillatt', 'a part has a name that is not allowed'],
  damaged: ['filen er skadet', 'the file is damaged'],
}

const REMOVE: Two = ['ta det ut av malen', 'take it out of the template']

/** What a template may not hold. */
export const FORBIDDEN: Record<ForbiddenThing['reason'], Four> = {
  'not-word': [
    'filen er ikke ett Word-dokument',
    'the file is not one Word document',
    'lagre den på nytt fra Word',
    'save it again from Word',
  ],
  'broken-part': [
    'en del av filen er ikke gyldig XML',
    'a part of the file is not valid XML',
    'lagre den på nytt fra Word',
    'save it again from Word',
  ],
  macro: [
    'malen har makroer',
    'the template has macros',
    'lagre den som .docx uten makroer',
    'save it as .docx without macros',
  ],
  external: ['malen henter noe utenfra', 'the template fetches something from outside', ...REMOVE],
  embedded: ['malen har et innebygd objekt', 'the template has an embedded object', ...REMOVE],
  'alt-chunk': ['malen fletter inn en annen fil', 'the template includes another file', ...REMOVE],
  'text-box': [
    'malen har en tekstboks',
    'the template has a text box',
    'flytt teksten til et vanlig avsnitt',
    'move the text to a plain paragraph',
  ],
  tracked: [
    'malen har sporede endringer',
    'the template has tracked changes',
    'godta eller avvis endringene',
    'accept or reject the changes',
  ],
  'linked-field': ['et felt henter inn noe annet', 'a field fetches something else', ...REMOVE],
  'data-bound': [
    'en innholdskontroll er bundet til data',
    'a content control is bound to data',
    'fjern bindingen, eller bruk en vanlig innholdskontroll',
    'remove the binding, or use a plain content control',
  ],
}

/** What can be wrong with a tag. */
export const TAG_TROUBLES: Record<TemplateTrouble['reason'], Four> = {
  unclosed: [
    'krøllparentesen er ikke lukket',
    'the brace is not closed',
    'skriv `}` i samme avsnitt',
    'write `}` in the same paragraph',
  ],
  unopened: [
    'krøllparentesen er ikke åpnet',
    'the brace is not opened',
    'skriv `{` foran, eller fjern den',
    'write `{` before it, or remove it',
  ],
  unreadable: [
    'koden kan ikke leses',
    'the tag can’t be read',
    'skriv `{felt}`, `{felt | dato}`, `{#betingelse}`, `{^betingelse}` eller `{/}`',
    'write `{field}`, `{field | dato}`, `{#condition}`, `{^condition}` or `{/}`',
  ],
  'unknown-filter': [
    'filteret finnes ikke',
    'there is no such filter',
    'bruk dato, store eller tall',
    'use dato, store or tall',
  ],
  unpaired: [
    'koden mangler sin andre halvdel',
    'the tag lacks its other half',
    'hver `{#…}` og `{^…}` skal ha én `{/}` i samme del',
    'each `{#…}` and `{^…}` takes one `{/}` in the same part',
  ],
}
