function employees(n: number): string {
  return n === 1 ? '1\u00a0ansatt' : `${n}\u00a0ansatte`
}

export const nb = {
  metaTitle: 'Tildelinger – Leia',
  heading: 'Tildelinger',
  trail: { admin: 'Administrasjon', report: 'Rapport' },
  title: (whom: string) => `Tildelinger i ${whom}`,
  lead: {
    admin: 'Gi et kurs eller et læringsløp til en enhet eller en stillingsrolle, med en frist.',
    report: 'Gi et kurs eller et læringsløp til dem du leder, med en frist.',
  },
  saved: 'Tildelingen er lagret. De den gjelder, ser den på sin egen side.',
  withdrawn: 'Tildelingen er trukket tilbake. De ansatte ser den ikke lenger.',
  add: 'Tildel opplæring',
  choose: 'Velg …',
  fields: {
    training: 'Kurs eller læringsløp',
    to: 'Til',
    due: 'Frist',
    note: 'Beskjed',
    duty: 'Plikt',
  },
  groups: {
    courses: 'Kurs',
    paths: 'Læringsløp',
    units: 'Enheter, med alt under',
    jobRoles: 'Stillingsroller',
    people: 'Ansatte',
  },
  toHelp: 'Den som begynner i enheten eller rollen senere, får også tildelingen.',
  duties: { mandatory: 'Pålagt', voluntary: 'Frivillig' },
  dutyHelp: {
    mandatory: 'De ansatte får påminnelser og kan ikke slå dem av.',
    voluntary: 'De ansatte får et tilbud. Du ser ikke hvem som tar imot det.',
  },
  noteHelp:
    'Høyst 500\u00a0tegn. Alle som får tildelingen, kan lese den. Skriv ikke om enkeltpersoner.',
  assign: 'Tildel',
  problems: {
    unknown: 'Velg fra lista',
    same: 'Den samme tildelingen gjelder alt: velg en annen mottaker, et annet kurs eller en annen frist',
    date: 'Skriv en dato, for eksempel 01.03.2027',
    past: 'Velg i dag eller en senere dag',
    far: 'Velg en frist innen tre år',
    long: 'Skriv høyst 500\u00a0tegn',
  },
  running: 'Tildelinger som gjelder',
  caption: 'Tildelinger som gjelder',
  none: 'Ingen tildelinger gjelder nå.',
  notes: 'Beskjeder som følger med',
  columns: {
    training: 'Opplæring',
    to: 'Til',
    due: 'Frist',
    people: 'Gjelder',
    by: 'Tildelt av',
    withdraw: 'Trekk tilbake',
  },
  kinds: {
    course: 'Kurs',
    path: 'Læringsløp',
    unit: 'med alt under',
    'job-role': 'stillingsrolle',
    person: 'ansatt',
  },
  pastDue: 'Fristen er ute',
  one: 'Én ansatt',
  few: 'Færre enn fem ansatte',
  people: employees,
  done: (done: number, all: number) => `${done} av ${employees(all)} er ferdige`,
  /** In place of a colleague’s name while names are closed. */
  hidden: 'Navnet vises ikke',
  counts:
    'Tabellen viser hvor mange tildelingen gjelder. Hvor langt enhetene er kommet, står i rapporten, der ingen kan kjennes igjen.',
  countsOwn:
    'Ferdige vises når tildelingen er pålagt og gjelder minst fem ansatte. Frivillig opplæring telles ikke.',
  withdraw: 'Trekk tilbake',
  own: {
    heading: 'Tildelt deg',
    none: 'Ingen har tildelt deg opplæring.',
    by: (name: string, day: string) => `Tildelt av ${name} ${day}.`,
    states: {
      ahead: 'Ikke begynt',
      begun: 'I gang',
      done: 'Fullført',
      overdue: 'Fristen har passert',
    },
    due: (day: string) => `Frist ${day}.`,
    overdue: (day: string) =>
      `Fristen var ${day}. Du kan fortsatt ta det, og det er bare å begynne.`,
    voluntary: 'Frivillig.',
    done: (day: string) => `Fullført ${day}.`,
    steps: 'Kursene, i rekkefølge',
  },
}
export type AssignmentsText = typeof nb
