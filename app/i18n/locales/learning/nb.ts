export const nb = {
  courses: 'Kurs',
  minutes: (n: number) => (n === 1 ? '1\u00a0minutt' : `${n}\u00a0minutter`),
  labs: (n: number) => (n === 1 ? '1\u00a0verksted' : `${n}\u00a0verksteder`),
  questions: (n: number) => (n === 1 ? '1\u00a0spørsmål' : `${n}\u00a0spørsmål`),
  revision: (n: number) => `Revisjon ${n}`,
  optional: 'Frivillig',
  draft: 'Utkast',
  modulesInCourse: 'Moduler i kurset',
  previousAndNext: 'Forrige og neste modul',
  onThisPage: 'På denne siden',
  contents: 'Innhold',
  moduleOf: (number: number, all: number) => `Modul ${number} av ${all}`,
  left: (minutes: number) => `${minutes}\u00a0min igjen`,
  done: 'fullført',
  words: 'Ord i modulen',
  reportFault: 'Meld feil i modulen',
  previous: (title: string) => `Forrige: ${title}`,
  next: (title: string, minutes: number) =>
    `Neste: ${title}, ${minutes === 1 ? '1\u00a0minutt' : `${minutes}\u00a0minutter`}`,
  toCourse: 'Tilbake til kurset',
  complete: (day: string) => `Du fullførte modulen ${day}`,
  validUntil: (day: string) => `Det gjelder til ${day}.`,
  outdated: 'Modulen er endret siden du besto',
  outdatedHelp: 'Det du har bestått, er lagret. Ta oppgavene på nytt for å bli oppdatert.',
  outdatedInPart: (n: number, of: number) =>
    `${n} av ${of}\u00a0spørsmål er ${n === 1 ? 'nytt eller endret' : 'nye eller endret'}. Du svarer bare på det nye. Det du har bestått, er lagret.`,
  outdatedInText:
    'Ingen spørsmål er nye eller endret. Les modulen, og si nederst at du har lest den.',
  expired: (day: string) => `Modulen utløp ${day}`,
  expiredHelp: 'Det du har bestått, er lagret. Ta oppgavene på nytt for å fornye.',
  readIt: 'Jeg har lest modulen',
  readAgainHelp:
    'Du trenger ikke svare på nytt. Modulen er fullført når du sier at du har lest den.',
  readItHelp:
    'Modulen har ingen oppgaver du må bestå. Den er fullført når du sier at du har lest den.',
  lab: {
    word: 'verksted',
    kinds: {
      quiz: 'Quiz',
      'workflow-lab': 'Saksflytsimulator',
      'template-lab': 'Malverksted',
      'robot-lab': 'Robotverksted',
    },
    about: {
      quiz: '',
      'workflow-lab': 'Du fører en sak gjennom flyten og ser hva valgene fører til.',
      'template-lab': 'Du retter en brevmal og fletter den med prøvesaker.',
      'robot-lab': 'Du bygger en robot og kjører den på en prøvekø.',
    },
    open: 'Åpne verkstedet',
    goOn: 'Fortsett',
    see: 'Se resultatet',
    passed: 'Bestått',
    result: (percent: number, pass: number) =>
      `Du fikk ${percent}\u00a0%. Kravet er ${pass}\u00a0%.`,
    kept: (time: string) => `Du er i gang. Sist lagret kl.\u00a0${time}.`,
    last: (percent: number) => `Forrige forsøk ga ${percent}\u00a0%.`,
    pass: (pass: number) => `Du består med ${pass}\u00a0%.`,
  },
  attempts: {
    heading: 'Forsøkene dine',
    whoSees: 'Bare du ser disse. Hvert forsøk viser spørsmålene slik de var da du svarte.',
    none: 'Du har ikke levert noe her ennå.',
    toActivity: 'Til oppgaven',
    number: (n: number) => `Forsøk ${n}`,
    handedIn: (day: string, time: string, revision: number) =>
      `Levert ${day} kl.\u00a0${time}, revisjon ${revision}.`,
    result: (percent: number, passed: boolean) =>
      `${percent}\u00a0%, ${passed ? 'bestått' : 'ikke bestått'}`,
    notKept: 'Poengsummen står. Spørsmålene eller svarene fra den gangen er ikke tatt vare på.',
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
  resultOf: (title: string) => `Svarene dine – ${title}`,
}
export type LearningText = typeof nb
