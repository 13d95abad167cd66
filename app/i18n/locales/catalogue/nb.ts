export const nb = {
  title: 'Kurs',
  metaTitle: 'Kurs – Leia',
  search: 'Søk i kurs og moduler',
  onlyMine: 'Bare det jeg må ta',
  jobRole: 'Stillingsrolle',
  anyRole: 'Alle stillingsroller',
  found: (courses: number, query: string) =>
    `${courses === 1 ? '1\u00a0kurs' : `${courses}\u00a0kurs`}${query ? ` for «${query}»` : ''}`,
  corrected: (typed: string, meant: string) =>
    `Vi fant ingenting på «${typed}». Mente du «${meant}»?`,
  nothing: (query: string) =>
    query ? `Ingen treff på «${query}»` : 'Ingen kurs passer med filtrene',
  nothingHelp: 'Prøv et kortere ord, eller fjern et filter.',
  showAll: 'Vis alle kurs',
  modules: (n: number) => (n === 1 ? '1\u00a0modul' : `${n}\u00a0moduler`),
  minutes: (n: number) => `${n}\u00a0min`,
  minutesLong: (n: number) => (n === 1 ? '1\u00a0minutt' : `${n}\u00a0minutter`),
  questions: (n: number) => (n === 1 ? '1\u00a0spørsmål' : `${n}\u00a0spørsmål`),
  draft: 'Utkast',
  /** What a course is written in, where that is not what the reader reads. */
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
  required: 'Påkrevd',
  validUntil: (day: string) => `Alle modulene gjelder til ${day}`,
  endedOn: (day: string) => `Utløp ${day}`,
  youWillLearn: 'Når du har tatt kurset, kan du dette',
  about: 'Om kurset',
  for: 'For',
  takes: 'Tar',
  lasts: 'Beviset gjelder',
  lastsMonths: (n: number) =>
    n % 12 === 0 ? `${n / 12}\u00a0år` : n === 1 ? '1\u00a0måned' : `${n}\u00a0måneder`,
  lastsForEver: 'uten sluttdato',
  language: 'Språk',
  madeBy: 'Laget av',
  modulesHeading: 'Moduler',
  start: (title: string, minutes: number) =>
    `Begynn med «${title}», ${minutes}\u00a0${minutes === 1 ? 'minutt' : 'minutter'}`,
  goOn: (title: string, minutes: number) => `Fortsett med «${title}», ${minutes}\u00a0minutter`,
  signInToStart: 'Logg inn for å begynne',
  again: 'Les kurset om igjen',
  progress: (done: number, all: number) => `Du har fullført ${done} av ${all}\u00a0moduler`,
  optional: 'Frivillig',
  paths: {
    heading: 'Læringsløp',
    own: 'Passer til stillingsrollen din',
    steps: 'Kursene, i rekkefølge',
    done: 'fullført',
  },
  states: {
    done: (day: string) => `Fullført ${day}`,
    expiring: (day: string) => `Fullført, men utløper ${day}`,
    outdated: 'Endret siden du besto. Ta den på nytt.',
    expired: (day: string) => `Utløp ${day}. Ta den på nytt.`,
    begun: 'Du har begynt',
    ahead: 'Ikke begynt',
  },
}
export type CatalogueText = typeof nb
