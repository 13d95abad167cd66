import type { LearningText } from './nb.ts'

export const nn: LearningText = {
  courses: 'Kurs',
  minutes: (n) => (n === 1 ? '1 minutt' : `${n} minutt`),
  questions: (n) => (n === 1 ? '1 spørsmål' : `${n} spørsmål`),
  revision: (n) => `Revisjon ${n}`,
  optional: 'Frivillig',
  draft: 'Utkast',
  modulesInCourse: 'Modular i kurset',
  previousAndNext: 'Førre og neste modul',
  onThisPage: 'På denne sida',
  contents: 'Innhald',
  moduleOf: (number, all) => `Modul ${number} av ${all}`,
  left: (minutes) => `${minutes} min att`,
  done: 'fullført',
  words: 'Ord i modulen',
  reportFault: 'Meld feil i modulen',
  previous: (title) => `Førre: ${title}`,
  next: (title) => `Neste: ${title}`,
  toCourse: 'Tilbake til kurset',
  complete: (day) => `Du fullførte modulen ${day}`,
  validUntil: (day) => `Det gjeld til ${day}.`,
  outdated: 'Modulen er endra sidan du bestod',
  outdatedHelp: 'Det du har bestått, er lagra. Ta oppgåvene på nytt for å bli oppdatert.',
  outdatedInPart: (n, of) =>
    `${n} av ${of} spørsmål er ${n === 1 ? 'nytt eller endra' : 'nye eller endra'}. Du svarer berre på det nye. Det du har bestått, er lagra.`,
  outdatedInText:
    'Ingen spørsmål er nye eller endra. Les modulen, og sei nedst at du har lese han.',
  expired: (day) => `Modulen gjekk ut ${day}`,
  expiredHelp: 'Det du har bestått, er lagra. Ta oppgåvene på nytt for å fornye.',
  readIt: 'Eg har lese modulen',
  readAgainHelp:
    'Du treng ikkje svare på nytt. Modulen er fullført når du seier at du har lese han.',
  readItHelp:
    'Modulen har ingen oppgåver du må bestå. Han er fullført når du seier at du har lese han.',
  attempts: {
    heading: 'Forsøka dine',
    whoSees: 'Berre du ser desse. Kvart forsøk viser spørsmåla slik dei var då du svarte.',
    none: 'Du har ikkje levert noko her enno.',
    toActivity: 'Til oppgåva',
    number: (n) => `Forsøk ${n}`,
    handedIn: (day, time, revision) => `Levert ${day} kl. ${time}, revisjon ${revision}.`,
    result: (percent, passed) => `${percent} %, ${passed ? 'bestått' : 'ikkje bestått'}`,
    notKept: 'Poengsummen står. Spørsmåla frå den gongen er ikkje tekne vare på.',
  },
  resultOf: (title) => `Svara dine – ${title}`,
}
