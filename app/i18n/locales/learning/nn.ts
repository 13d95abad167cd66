import type { LearningText } from './nb.ts'

export const nn: LearningText = {
  courses: 'Kurs',
  minutes: (n) => (n === 1 ? '1\u00a0minutt' : `${n}\u00a0minutt`),
  questions: (n) => (n === 1 ? '1\u00a0spørsmål' : `${n}\u00a0spørsmål`),
  revision: (n) => `Revisjon ${n}`,
  optional: 'Frivillig',
  draft: 'Utkast',
  modulesInCourse: 'Modular i kurset',
  previousAndNext: 'Førre og neste modul',
  onThisPage: 'På denne sida',
  contents: 'Innhald',
  moduleOf: (number, all) => `Modul ${number} av ${all}`,
  left: (minutes) => `${minutes}\u00a0min att`,
  done: 'fullført',
  words: 'Ord i modulen',
  reportFault: 'Meld feil i modulen',
  previous: (title) => `Førre: ${title}`,
  next: (title, minutes) =>
    `Neste: ${title}, ${minutes === 1 ? '1\u00a0minutt' : `${minutes}\u00a0minutt`}`,
  toCourse: 'Tilbake til kurset',
  complete: (day) => `Du fullførte modulen ${day}`,
  validUntil: (day) => `Det gjeld til ${day}.`,
  outdated: 'Modulen er endra sidan du bestod',
  outdatedHelp: 'Det du har bestått, er lagra. Ta oppgåvene på nytt for å bli oppdatert.',
  outdatedInPart: (n, of) =>
    `${n} av ${of}\u00a0spørsmål er ${n === 1 ? 'nytt eller endra' : 'nye eller endra'}. Du svarer berre på det nye. Det du har bestått, er lagra.`,
  outdatedInText:
    'Ingen spørsmål er nye eller endra. Les modulen, og sei nedst at du har lese han.',
  expired: (day) => `Modulen gjekk ut ${day}`,
  expiredHelp: 'Det du har bestått, er lagra. Ta oppgåvene på nytt for å fornye.',
  readIt: 'Eg har lese modulen',
  readAgainHelp:
    'Du treng ikkje svare på nytt. Modulen er fullført når du seier at du har lese han.',
  readItHelp:
    'Modulen har ingen oppgåver du må bestå. Han er fullført når du seier at du har lese han.',
  lab: {
    word: 'verkstad',
    kinds: {
      quiz: 'Quiz',
      'workflow-lab': 'Saksflytsimulator',
      'template-lab': 'Malverkstad',
      'robot-lab': 'Robotverkstad',
    },
    about: {
      quiz: '',
      'workflow-lab': 'Du fører ei sak gjennom flyten og ser kva vala fører til.',
      'template-lab': 'Du rettar ein brevmal og flettar han med prøvesaker.',
      'robot-lab': 'Du byggjer ein robot og køyrer han på ein prøvekø.',
    },
    open: 'Opne verkstaden',
    goOn: 'Hald fram',
    see: 'Sjå resultatet',
    passed: 'Bestått',
    result: (percent, pass) => `Du fekk ${percent}\u00a0%. Kravet er ${pass}\u00a0%.`,
    kept: (time) => `Du er i gang. Sist lagra kl.\u00a0${time}.`,
    last: (percent) => `Førre forsøk gav ${percent}\u00a0%.`,
    pass: (pass) => `Du består med ${pass}\u00a0%.`,
  },
  attempts: {
    heading: 'Forsøka dine',
    whoSees: 'Berre du ser desse. Kvart forsøk viser spørsmåla slik dei var då du svarte.',
    none: 'Du har ikkje levert noko her enno.',
    toActivity: 'Til oppgåva',
    number: (n) => `Forsøk ${n}`,
    handedIn: (day, time, revision) => `Levert ${day} kl.\u00a0${time}, revisjon ${revision}.`,
    result: (percent, passed) => `${percent}\u00a0%, ${passed ? 'bestått' : 'ikkje bestått'}`,
    notKept: 'Poengsummen står. Spørsmåla eller svara frå den gongen er ikkje tekne vare på.',
  },
  writtenIn: {
    nb: 'Teksten er på bokmål',
    nn: 'Teksten er på nynorsk',
    en: 'Teksten er på engelsk',
  },
  /** Each in its own language, for those who read it. */
  readIn: { nb: 'Les på bokmål', nn: 'Les på nynorsk', en: 'Read in English' },
  wholeSiteIn: {
    nb: 'Bruk bokmål på alle sidene',
    nn: 'Bruk nynorsk på alle sidene',
    en: 'Use English on every page',
  },
  resultOf: (title) => `Svara dine – ${title}`,
}
