import type { AssignmentsText } from './nb.ts'

function employees(n: number): string {
  return n === 1 ? '1\u00a0tilsett' : `${n}\u00a0tilsette`
}

export const nn: AssignmentsText = {
  metaTitle: 'Tildelingar – Leia',
  heading: 'Tildelingar',
  trail: { admin: 'Administrasjon', report: 'Rapport' },
  title: (whom) => `Tildelingar i ${whom}`,
  lead: {
    admin: 'Gi eit kurs eller eit læringsløp til ei eining eller ei stillingsrolle, med ein frist.',
    report: 'Gi eit kurs eller eit læringsløp til dei du leier, med ein frist.',
  },
  saved: 'Tildelinga er lagra. Dei ho gjeld, ser ho på si eiga side.',
  withdrawn: 'Tildelinga er trekt tilbake. Dei tilsette ser ho ikkje lenger.',
  add: 'Tildel opplæring',
  choose: 'Vel …',
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
    units: 'Einingar, med alt under',
    jobRoles: 'Stillingsroller',
    people: 'Tilsette',
  },
  toHelp: 'Den som begynner i eininga eller rolla seinare, får òg tildelinga.',
  duties: { mandatory: 'Pålagd', voluntary: 'Frivillig' },
  dutyHelp: {
    mandatory: 'Dei tilsette får påminningar og kan ikkje slå dei av.',
    voluntary: 'Dei tilsette får eit tilbod. Du ser ikkje kven som tek imot det.',
  },
  noteHelp:
    'Høgst 500\u00a0teikn. Alle som får tildelinga, kan lese han. Skriv ikkje om enkeltpersonar.',
  assign: 'Tildel',
  problems: {
    unknown: 'Vel frå lista',
    same: 'Den same tildelinga gjeld alt: vel ein annan mottakar, eit anna kurs eller ein annan frist',
    date: 'Skriv ein dato, til dømes 01.03.2027',
    past: 'Vel i dag eller ein seinare dag',
    far: 'Vel ein frist innan tre år',
    long: 'Skriv høgst 500\u00a0teikn',
  },
  running: 'Tildelingar som gjeld',
  caption: 'Tildelingar som gjeld',
  none: 'Ingen tildelingar gjeld no.',
  notes: 'Beskjedar som følgjer med',
  columns: {
    training: 'Opplæring',
    to: 'Til',
    due: 'Frist',
    people: 'Gjeld',
    by: 'Tildelt av',
    withdraw: 'Trekk tilbake',
  },
  kinds: {
    course: 'Kurs',
    path: 'Læringsløp',
    unit: 'med alt under',
    'job-role': 'stillingsrolle',
    person: 'tilsett',
  },
  pastDue: 'Fristen er ute',
  one: 'Éin tilsett',
  few: 'Færre enn fem tilsette',
  people: employees,
  done: (done, all) => `${done} av ${employees(all)} er ferdige`,
  /** In place of a colleague’s name while names are closed. */
  hidden: 'Namnet blir ikkje vist',
  counts:
    'Tabellen viser kor mange tildelinga gjeld. Kor langt einingane er komne, står i rapporten, der ingen kan kjennast att.',
  countsOwn:
    'Ferdige blir viste når tildelinga er pålagd og gjeld minst fem tilsette. Frivillig opplæring blir ikkje talt.',
  withdraw: 'Trekk tilbake',
  own: {
    heading: 'Tildelt deg',
    none: 'Ingen har tildelt deg opplæring.',
    by: (name, day) => `Tildelt av ${name} ${day}.`,
    states: {
      ahead: 'Ikkje begynt',
      begun: 'I gang',
      done: 'Fullført',
      overdue: 'Fristen er ute',
    },
    due: (day) => `Frist ${day}.`,
    overdue: (day) => `Fristen var ${day}. Du kan framleis ta det, og det er berre å begynne.`,
    voluntary: 'Frivillig.',
    done: (day) => `Fullført ${day}.`,
    steps: 'Kursa, i rekkjefølgje',
  },
}
